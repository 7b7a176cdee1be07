import { DOMParser } from '@xmldom/xmldom';
import type { Element } from '@xmldom/xmldom';
import { columnLetters, readAddress } from '../host/model/address';
import { readParts, readRelationships } from '../support/compare-packages';
import { tellFoundLook } from '../support/planned-look';
import type { PlainLook } from '../support/planned-look';
import { readLooks } from '../support/read-looks';
import type { LookCell, LookSheet } from '../support/read-looks';
import type { Look } from '../support/read-look-styles';
import { child, children } from '../support/show-element';
import { readFilePage } from './read-file-page';
import { pixelsOf, tellArea, tellCells, tellColor, tellReference, tellRule } from './sheet-facts';
import type { FoundFacts, SheetFacts } from './sheet-facts';

/** Of the widest digit of Times New Roman 12, the default font of our files. */
const DIGIT_PIXELS = 8;

/** What stands on the sheets of an .xlsx file, by another parser than the product's. */
export function readFileFacts(bytes: Uint8Array): readonly SheetFacts[] {
  const parts = readParts(bytes);
  const related = readRelationships(parts);
  const parse = (name: string): Element => parseXml(new TextDecoder().decode(parts[name]));
  const workbookPart =
    related.find(({ owner, kind }) => owner === '' && kind === 'officeDocument')?.target.slice(1) ??
    '';
  const names = children(child(parse(workbookPart), 'definedNames'), 'definedName');
  const { sheets } = readLooks(bytes);
  return sheets.map((sheet, place) => {
    const root = parse(sheet.part);
    const tables = related
      .filter(({ owner, kind }) => owner === sheet.part && kind === 'table')
      .map(({ target }) => tellTable(parse(decodeURI(target).slice(1))));
    const ownNames = names.filter((one) => one.getAttribute('localSheetId') === String(place));
    return {
      ...tellSheet(sheet, root),
      tables: tables.sort(),
      names: names
        .filter((one) => one.getAttribute('localSheetId') === null && liesOn(one, sheet.name))
        .map((one) => `${one.getAttribute('name')} ${tellReference(one.textContent ?? '')}`)
        .sort(),
      page: readFilePage(root, ownNames),
    };
  });
}

function parseXml(text: string): Element {
  const root = new DOMParser().parseFromString(text, 'text/xml').documentElement;
  if (root === null) throw new Error('a part without an element');
  return root;
}

function liesOn(name: Element, sheet: string): boolean {
  return tellReference(name.textContent ?? '').startsWith(`${tellReference(sheet)}!`);
}

function tellSheet(sheet: LookSheet, root: Element): Omit<SheetFacts, 'tables' | 'names' | 'page'> {
  const view = child(child(root, 'sheetViews'), 'sheetView');
  const pane = child(view, 'pane');
  const columns = children(child(root, 'cols'), 'col');
  const rows = children(child(root, 'sheetData'), 'row');
  const tab = child(child(root, 'sheetPr'), 'tabColor')?.getAttribute('rgb') ?? '';
  return {
    name: sheet.name,
    visibility: sheet.state === 'visible' ? 'Visible' : sheet.state,
    tabColor: tellColor(tab.slice(2)),
    showsGridLines: !isSaid(view, 'showGridLines', false),
    freeze:
      pane?.getAttribute('state') === 'frozen'
        ? { rows: numberOf(pane, 'ySplit'), columns: numberOf(pane, 'xSplit') }
        : { rows: 0, columns: 0 },
    ...tellCells(listCells(sheet)),
    widths: Object.fromEntries(columns.flatMap(listWidths)),
    heights: Object.fromEntries(
      rows
        .filter((row) => isSaid(row, 'customHeight', true))
        .map((row) => [numberOf(row, 'r'), pixelsOf(numberOf(row, 'ht'))]),
    ),
    hiddenRows: rows.filter(isHidden).map((row) => numberOf(row, 'r') - 1),
    hiddenColumns: columns.filter(isHidden).flatMap((column) => listColumns(column)),
    merges: children(child(root, 'mergeCells'), 'mergeCell')
      .map((merge) => spellReference(merge.getAttribute('ref')))
      .sort(),
    validations: children(child(root, 'dataValidations'), 'dataValidation')
      .flatMap(tellValidation)
      .sort(),
  };
}

function* listCells(sheet: LookSheet): Generator<FoundFacts> {
  for (const [address, cell] of Object.entries(sheet.cells)) {
    const area = readAddress(address);
    if (area === null) throw new Error(`no cell ${address}`);
    const { value, formula } = tellContent(cell);
    yield { row: area.top, column: area.left, value, formula, look: tellLook(cell.look) };
  }
}

/** `n 9.5`, `text "Thôn 1"`, `b 1`, `e #N/A` in the words of the running Excel. */
function tellContent({ value, formula }: LookCell): { value: string; formula: string } {
  const [type = '', rest = ''] = splitOnce(value);
  const told = /^<f[^>]*>(.*)<\/f>$/s.exec(formula)?.[1];
  return {
    formula: told === undefined ? '' : `=${told}`,
    value: value === '' ? (told === undefined ? '' : 'uncalculated null') : tellTyped(type, rest),
  };
}

function tellTyped(type: string, rest: string): string {
  switch (type) {
    case 'text':
      return rest === '""' ? '' : `text ${JSON.stringify(unescapeText(plainText(rest)))}`;
    case 'n':
      return `number ${JSON.stringify(Number(rest))}`;
    case 'b':
      return `boolean ${rest === '1'}`;
    case 'e':
      return `error ${JSON.stringify(rest)}`;
    default:
      throw new Error(`a cell of type ${type}`);
  }
}

/** A text of one run without a look of its own, which our files write where "#N/A" is meant as text. */
function plainText(told: string): string {
  const run = /^<r><t(?: [^>]*)?>(.*)<\/t><\/r>$/s.exec(told);
  if (run === null && !told.startsWith('"')) throw new Error(`a text in parts: ${told}`);
  return run?.[1] ?? (JSON.parse(told) as string);
}

function splitOnce(text: string): readonly [string, string] {
  const at = text.indexOf(' ');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

const known = new WeakMap<Look, PlainLook>();

function tellLook(look: Look): PlainLook {
  const told = known.get(look) ?? tellPlainLook(look);
  known.set(look, told);
  return told;
}

function tellPlainLook(look: Look): PlainLook {
  const { font, ...rest } = tellFoundLook(look);
  return { ...rest, font: font.replace(/ 000000$/, '') };
}

function listWidths(column: Element): [string, number][] {
  const pixels = Math.round(numberOf(column, 'width') * DIGIT_PIXELS);
  return listColumns(column).map((index) => [columnLetters(index), pixels]);
}

function listColumns(column: Element): number[] {
  const [from, to] = [numberOf(column, 'min'), numberOf(column, 'max')];
  return Array.from({ length: to - from + 1 }, (_, index) => from + index - 1);
}

function isHidden(element: Element): boolean {
  return isSaid(element, 'hidden', true);
}

function isSaid(element: Element | null, name: string, wanted: boolean): boolean {
  const said = element?.getAttribute(name) ?? '';
  return (wanted ? ['1', 'true'] : ['0', 'false']).includes(said);
}

function numberOf(element: Element, name: string): number {
  return Number(element.getAttribute(name) ?? 0);
}

function spellReference(reference: string | null): string {
  const area = readAddress(reference ?? '');
  if (area === null) throw new Error(`no area ${reference}`);
  return tellArea(area);
}

function tellTable(root: Element): string {
  const style = child(root, 'tableStyleInfo');
  const columns = children(child(root, 'tableColumns'), 'tableColumn');
  return [
    root.getAttribute('displayName'),
    spellReference(root.getAttribute('ref')),
    columns.map((one) => JSON.stringify(unescapeText(one.getAttribute('name') ?? ''))).join(' '),
    style?.getAttribute('name'),
    `headings ${!isSaid(root, 'headerRowCount', false)}`,
    `totals ${numberOf(root, 'totalsRowCount') > 0}`,
    `stripes ${isSaid(style, 'showRowStripes', true)} ${isSaid(style, 'showColumnStripes', true)}`,
    `filter ${child(root, 'autoFilter') !== null}`,
  ].join(' | ');
}

/** Files write "_x000A_" for letters that XML cannot hold, and "_x005F_" before what only looks so. */
function unescapeText(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}

function tellValidation(element: Element): string[] {
  const text = (name: string): string => element.getAttribute(name) ?? '';
  const [first, second] = ['formula1', 'formula2'].map((name) => child(element, name)?.textContent);
  const type = text('type') || 'none';
  const operator = text('operator') || 'between';
  const rule =
    type === 'none'
      ? 'any'
      : type === 'list'
        ? `list ${(first ?? '').replace(/^"|"$/g, '').replaceAll('""', '"')}`
        : [type, operator, first, second].filter(Boolean).join(' ');
  const prompt = isSaid(element, 'showInputMessage', true)
    ? { title: text('promptTitle'), text: text('prompt') }
    : { title: '', text: '' };
  const alert = isSaid(element, 'showErrorMessage', true)
    ? { style: text('errorStyle') || 'stop', title: text('errorTitle'), text: text('error') }
    : null;
  return text('sqref')
    .split(' ')
    .map((area) => tellRule({ area: spellReference(area), rule, prompt, alert }));
}
