import { formatDecimal, numberOfDecimal } from '../../domain/decimal';
import type { Found, Term } from '../../domain/draft';
import type { BlockId, ColumnKey } from '../../domain/place';
import { showFound } from '../../domain/validation/cell-faults';
import { TWIN_WORDS } from '../../text/twins';
import { fixedAddress, parseArea, quoteSheetName } from '../address';
import type { Area } from '../found-workbook';
import type { Reading } from '../reading/read-workbook';
import type { CellValue } from '../sheet-plan';
import type { TwinCell } from './twin-grid';
import { spellString, trimCell, trimSpaces } from './round-formula';

/** Where the input stands that the twins follow: the reading of the workbook that they stand in. */
export type TwinSource = Pick<Reading, 'draft' | 'cellOf'>;

/** One typed cell: how formulas name it, and what it holds. */
export type InputCell = { readonly reference: string; readonly found: Found };

/** Rows that people may add below the ones that are there are looked for so far down. */
const ROWS_TO_COME = 2000;

export const REVIEW = spellString(TWIN_WORDS.review);
const ERROR = spellString(TWIN_WORDS.error);

/** The input sheets as formulas see them; wants every column of a book as we plan it. */
export class TwinInputs {
  constructor(private readonly source: TwinSource) {}

  cell(block: BlockId, row: number, column: ColumnKey): InputCell {
    const reference = this.locate(block, row, column);
    return { reference, found: this.found(block, row, column) };
  }

  /** "'Xếp loại'!$C$5:$C$8": a column from one row of the block to another. */
  rows(block: BlockId, from: number, to: number, column: ColumnKey): string {
    const last = this.areaOf(block, to, column).bottom;
    return this.span(this.areaOf(block, from, column), last, block, column);
  }

  /** The whole column under its heading, with rows yet to come. */
  column(block: BlockId, column: ColumnKey): string {
    const heading = this.areaOf(block, null, column);
    const top = heading.top + 1;
    const last = top + this.countRows(block) + ROWS_TO_COME;
    return this.span({ ...heading, top }, last, block, column);
  }

  countRows(block: BlockId): number {
    return this.source.draft.get(block)?.rows.length ?? 0;
  }

  /** The row whose cell in a column is this word of the vocabulary; null where there is none. */
  findRow(block: BlockId, column: ColumnKey, term: Term): number | null {
    for (let row = 0; row < this.countRows(block); row += 1) {
      const found = this.found(block, row, column);
      if (found.kind === 'term' && found.term === term) return row;
    }
    return null;
  }

  private found(block: BlockId, row: number, column: ColumnKey): Found {
    const read = this.source.draft.get(block);
    const found = read?.rows[row]?.cells[read.columns.indexOf(column)];
    if (found === undefined) throw new Error(`twins want ${block} ${row} ${column}`);
    return found;
  }

  private locate(block: BlockId, row: number | null, column: ColumnKey): string {
    const { sheet, cell } = this.source.cellOf({ block, row, column });
    if (sheet === null || cell === null) throw new Error(`twins want ${block} ${column}`);
    return `${quoteSheetName(sheet)}!${cell}`;
  }

  private areaOf(block: BlockId, row: number | null, column: ColumnKey): Area {
    const area = parseArea(this.source.cellOf({ block, row, column }).cell ?? '');
    if (area === null) throw new Error(`twins want ${block} ${column}`);
    return area;
  }

  private span({ top, left }: Area, bottom: number, block: BlockId, column: ColumnKey): string {
    const { sheet } = this.source.cellOf({ block, row: null, column });
    return fixedAddress(sheet ?? '', { top, left, bottom, right: left });
  }
}

/**
 * A number or a trimmed text as it is typed; "" for a blank cell. A number of another kind is only a
 * text: "5/7" makes a day, and 3 among percentages may be 3% or 300%. `percentCell` is formatted as
 * the cell is to be where that is as a percentage, else null.
 */
export function followNumber(
  { reference, found }: InputCell,
  percentCell: string | null,
): TwinCell {
  const text = `IF(ISBLANK(${reference}),"",${trimCell(reference)})`;
  const number = `IF(${isOtherKind(reference, percentCell)},${reference}&"",${reference})`;
  const typed = `IF(ISNUMBER(${reference}),${number},${text})`;
  const value = found.kind === 'number' ? numberOfDecimal(found.value) : valueOfText(found);
  return { formula: `IF(ISERROR(${reference}),${ERROR},${typed})`, value };
}

/** Zero is zero in every format. Where a program cannot tell formats, every number passes. */
function isOtherKind(cell: string, percentCell: string | null): string {
  const isShown = (as: string, where: string): string =>
    `ISNUMBER(SEARCH(${spellString(as)},CELL("format",${where})))`;
  const isPercent = isShown('P', cell);
  if (percentCell === null) return `AND(${cell}<>0,OR(${isPercent},${isShown('D', cell)}))`;
  return `AND(${cell}<>0,${isShown('P', percentCell)},NOT(${isPercent}))`;
}

/** A word as it is typed, trimmed; a number stands for the digits that it shows. */
export function followWord({ reference, found }: InputCell): TwinCell {
  const typed = `IF(ISBLANK(${reference}),"",${trimCell(reference)})`;
  return { formula: `IF(ISERROR(${reference}),${ERROR},${typed})`, value: valueOfText(found) };
}

/** Who a row is: what is gone is nobody. */
export function followIdentity({ reference, found }: InputCell): TwinCell {
  const typed = `IF(ISBLANK(${reference}),"",${reference})`;
  const value = found.kind === 'number' ? numberOfDecimal(found.value) : showFound(found);
  return { formula: `IF(ISERROR(${reference}),"",${typed})`, value };
}

/** A number of the criteria, settings or awards; `blank` is what a blank cell stands for. */
export function followParameter(
  { reference, found }: InputCell,
  least: '>=0' | '>0' | null,
  blank: '' | 0 | null = null,
): TwinCell {
  const checked = least === null ? reference : `IF(${reference}${least},${reference},${REVIEW})`;
  const spelt = blank === '' ? '""' : blank;
  const other = spelt === null ? REVIEW : `IF(ISBLANK(${reference}),${spelt},${REVIEW})`;
  const formula = `IF(ISNUMBER(${reference}),${checked},${other})`;
  if (found.kind === 'number') return { formula, value: numberOfDecimal(found.value) };
  return { formula, value: blank ?? TWIN_WORDS.review };
}

function valueOfText(found: Found): CellValue {
  if (found.kind === 'number') return formatDecimal(found.value);
  return trimSpaces(showFound(found));
}
