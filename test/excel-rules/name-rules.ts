import { readArea, readCell } from './areas';
import { isFormulaText, isLive, readFormula } from './formulas';
import type { Book, Sheet } from './open-book';
import { listIn, wholeOf } from './read-xml';
import type { XmlElement } from './read-xml';
import type { Repair, Rule } from './repair';

const LONGEST_NAME = 255;
const NAME = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u;
const ROW_AND_COLUMN = /^(R\d*(C\d*)?|C\d*)$/i;

/** What is true of defined names is true of tables' names too. */
export function isName(name: string): boolean {
  const looksLikeCell = readCell(name.toUpperCase()) !== null || ROW_AND_COLUMN.test(name);
  return NAME.test(name) && name.length <= LONGEST_NAME && !looksLikeCell;
}

export function* checkNames(book: Book): Generator<Repair> {
  const seen = new Set<string>();
  const known = new Set(book.sheets.map(({ name }) => name.toLowerCase()));
  for (const element of listIn(book.root, 'definedNames', 'definedName')) {
    const place = element.attributes.get('name') ?? '';
    const scope = element.attributes.get('localSheetId') ?? '';
    const key = `${scope} ${place.toLowerCase()}`;
    const rules = [...brokenRules(element, place, book.sheets, known)];
    if (seen.has(key)) rules.push('name-doubled');
    seen.add(key);
    for (const rule of rules) yield { part: book.part, place, rule };
  }
  for (const { part, root } of book.tables) {
    const name = root.attributes.get('displayName') ?? '';
    const key = ` ${name.toLowerCase()}`;
    if (!isName(name)) yield { part, place: name, rule: 'table-name' };
    if (seen.has(key)) yield { part, place: name, rule: 'name-doubled' };
    seen.add(key);
  }
}

function* brokenRules(
  element: XmlElement,
  name: string,
  sheets: readonly Sheet[],
  known: ReadonlySet<string>,
): Generator<Rule> {
  const scope = wholeOf(element, 'localSheetId', -1);
  const sheet = sheets[scope];
  if (scope !== -1 && sheet === undefined) yield 'name-scope';
  if (!isName(name)) yield 'name-illegal';
  const formula = element.text;
  if (!isFormulaText(formula)) yield 'name-formula';
  if (isLive(formula)) yield 'formula-live';
  const formulaSheets = readFormula(formula).sheets;
  if (formulaSheets.some((one) => !known.has(one.toLowerCase()))) yield 'name-sheet';
  if (name === '_xlnm.Print_Area' && !isPrinted(formula, sheet, isArea)) yield 'print-area';
  if (name === '_xlnm.Print_Titles' && !isPrinted(formula, sheet, isBand)) yield 'print-titles';
}

/** Unions of fixed areas on the sheet that the name belongs to; other formulas are left to Excel. */
function isPrinted(
  formula: string,
  sheet: Sheet | undefined,
  isAllowed: (area: string) => boolean,
): boolean {
  if (/#REF!|\(/.test(formula)) return sheet !== undefined;
  const { sheets } = readFormula(formula);
  const isOwn = sheets.every((one) => one.toLowerCase() === sheet?.name.toLowerCase());
  const areas = splitUnion(formula).map((area) => area.slice(area.lastIndexOf('!') + 1));
  return isOwn && sheets.length === areas.length && areas.every(isAllowed);
}

function isArea(area: string): boolean {
  return isBand(area) || readArea(area) !== null;
}

function isBand(area: string): boolean {
  return /^\$[A-Z]{1,3}:\$[A-Z]{1,3}$|^\$\d+:\$\d+$/.test(area);
}

/** At commas outside of the quotes around sheets' names. */
function splitUnion(formula: string): readonly string[] {
  return formula.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
}
