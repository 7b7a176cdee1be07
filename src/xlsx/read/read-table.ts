import { parseArea } from '../../workbook/address';
import type { TableShape } from '../../workbook/formulas/formula-book';
import {
  findChild,
  findChildren,
  outlineXml,
  readAttribute,
  readInnerText,
} from '../package/outline';
import type { Span, XmlElement } from '../package/outline';
import { UnreadableError } from '../package/unreadable';

export type TablePart = TableShape & {
  /** The values in the part that are its area, and its filter's: they grow together. */
  readonly references: readonly Span[];
  /** The formula of each calculated column, null for the others. */
  readonly calculated: readonly ({ readonly text: string; readonly isArray: boolean } | null)[];
};

/** What a table part says of its table. Throws an UnreadableError where it is none. */
export function readTable(tableXml: string): TablePart {
  const root = outlineXml(tableXml);
  const ref = root.attributes.get('ref');
  const area = ref === undefined ? null : parseArea(ref.value);
  const list = findChild(root, 'tableColumns');
  const name = readAttribute(root, 'displayName') ?? readAttribute(root, 'name') ?? '';
  const isTable = root.name === 'table' && name !== '';
  if (!isTable || ref === undefined || area === null || list === null) {
    throw new UnreadableError('damaged');
  }
  const columns = findChildren(list, 'tableColumn');
  if (columns.length !== area.right - area.left + 1) throw new UnreadableError('damaged');
  const filter = findChild(root, 'autoFilter')?.attributes.get('ref');
  return {
    name,
    area,
    headingRows: readCount(root, 'headerRowCount') ?? 1,
    totalsRows: readCount(root, 'totalsRowCount') ?? 0,
    columns: columns.map((column) => readAttribute(column, 'name') ?? ''),
    references: filter === undefined ? [ref] : [ref, filter],
    calculated: columns.map((column) => readFormula(tableXml, column)),
  };
}

function readFormula(xml: string, column: XmlElement): TablePart['calculated'][number] {
  const formula = findChild(column, 'calculatedColumnFormula');
  if (formula === null) return null;
  const array = readAttribute(formula, 'array');
  return { text: readInnerText(xml, formula), isArray: array === '1' || array === 'true' };
}

function readCount(element: XmlElement, name: string): number | null {
  const count = readAttribute(element, name);
  return count === null ? null : Number(count);
}
