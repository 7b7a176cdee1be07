import { COLUMNS, readArea, readCell, ROWS } from './areas';
import { isFormulaText, isLive } from './formulas';
import type { Book, Sheet } from './open-book';
import { childOf, listIn, wholeOf } from './read-xml';
import type { XmlElement } from './read-xml';
import type { Repair, Rule } from './repair';
import { readStringItem, unescapeText } from './texts';

const LONGEST_TEXT = 32_767;
const NUMBER = /^[-+]?(\d+\.?\d*|\.\d+)(E[-+]?\d+)?$/i;
const ERROR =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|PYTHON!|EXTERNAL!)$/;

export function* checkCells(book: Book): Generator<Repair> {
  for (const sheet of book.sheets) yield* checkSheet(book, sheet);
}

function* checkSheet(book: Book, { part, root }: Sheet): Generator<Repair> {
  if (part === null || root === null) return;
  const styles = listIn(book.styles, 'cellXfs', 'xf').length;
  const masters = new Set<string>();
  for (const column of listIn(root, 'cols', 'col')) {
    const place = column.attributes.get('min') ?? '';
    if (!isStyle(column, styles, 'style')) yield { part, place, rule: 'cell-style' };
  }
  let row = 0;
  for (const element of listIn(root, 'sheetData', 'row')) {
    const next = wholeOf(element, 'r', row + 1);
    if (!(next > row && next <= ROWS)) yield { part, place: String(next), rule: 'row-order' };
    row = next;
    if (!isStyle(element, styles)) yield { part, place: String(row), rule: 'cell-style' };
    let column = 0;
    for (const cell of element.children) {
      if (cell.name !== 'c') continue;
      const place = cell.attributes.get('r') ?? `${row}:${column + 1}`;
      const at = cell.attributes.has('r') ? readCell(place) : { row, column: column + 1 };
      const isNext = at !== null && at.row === row && at.column > column && at.column <= COLUMNS;
      if (!isNext) yield { part, place, rule: 'cell-order' };
      column = at?.column ?? column;
      for (const rule of brokenRules(cell, book, styles, masters)) yield { part, place, rule };
    }
  }
}

function* brokenRules(
  cell: XmlElement,
  book: Book,
  styles: number,
  masters: Set<string>,
): Generator<Rule> {
  if (!isStyle(cell, styles)) yield 'cell-style';
  yield* checkFormula(childOf(cell, 'f'), masters);
  const value = childOf(cell, 'v')?.text ?? null;
  const type = cell.attributes.get('t') ?? 'n';
  if (type === 's' && value !== null && book.strings[Number(value)] === undefined) {
    yield 'string-index';
  } else if (!isValue(type, value)) yield 'cell-value';
  if ((textOf(cell, book.strings) ?? '').length > LONGEST_TEXT) yield 'cell-text';
}

/** The text that a cell holds as text; null for other values, and for what a formula gave. */
export function textOf(cell: XmlElement, strings: readonly string[]): string | null {
  const type = cell.attributes.get('t');
  const value = childOf(cell, 'v')?.text;
  const inline = childOf(cell, 'is');
  if (type === 's') return strings[Number(value)] ?? null;
  if (type === 'inlineStr') return inline === null ? null : readStringItem(inline);
  return type === 'str' ? unescapeText(value ?? '') : null;
}

function isStyle(element: XmlElement, styles: number, attribute = 's'): boolean {
  return wholeOf(element, attribute, 0) < Math.max(styles, 1);
}

function isValue(type: string, value: string | null): boolean {
  // A cell without a value is blank, or a formula that has not been calculated.
  if (value === null || (value === '' && type !== 's')) return true;
  switch (type) {
    case 'n':
      return NUMBER.test(value.trim()) && Number.isFinite(Number(value));
    case 'b':
      return /^(0|1|true|false)$/.test(value);
    case 'e':
      return ERROR.test(value);
    case 's':
      return /^\d+$/.test(value);
    default:
      return /^(str|inlineStr|d)$/.test(type);
  }
}

function* checkFormula(formula: XmlElement | null, masters: Set<string>): Generator<Rule> {
  if (formula === null) return;
  const { attributes, text } = formula;
  const kind = attributes.get('t') ?? 'normal';
  const shared = kind === 'shared' ? (attributes.get('si') ?? '') : null;
  const isChild = shared !== null && text === '';
  if (isChild && !masters.has(shared)) yield 'formula-shared';
  if (shared !== null && !isChild) masters.add(shared);
  if (attributes.has('ref') && readArea(attributes.get('ref')) === null) yield 'reference';
  const needsText = kind === 'array' || (shared !== null && !isChild);
  if ((text !== '' || needsText) && !isFormulaText(text)) yield 'formula-text';
  if (isLive(text)) yield 'formula-live';
}
