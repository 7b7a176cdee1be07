import type { Found, Term } from '../../domain/draft';
import type { BlockId, ColumnKey } from '../../domain/place';
import { fixedAddress, parseArea, quoteSheetName } from '../address';
import type { Area } from '../found-workbook';
import type { Reading } from '../reading/read-workbook';

/** Where the input stands that the twins follow: the reading of the workbook that they stand in. */
export type TwinSource = Pick<Reading, 'draft' | 'blocks' | 'cellOf'>;

/** One typed cell: how formulas name it, and what it holds. */
export type InputCell = { readonly reference: string; readonly found: Found };

/** Rows that people may add below the ones that are there are looked for so far down. */
const ROWS_TO_COME = 2000;

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

  /** Rows of the block from one to another, over all the columns that were read. */
  area(block: BlockId, from: number, to: number): string {
    const firsts = this.columnsOf(block).map((column) => this.areaOf(block, from, column));
    const [{ top = 0 } = {}] = firsts;
    const lefts = firsts.map(({ left }) => left);
    const [left, right] = [Math.min(...lefts), Math.max(...lefts)];
    return fixedAddress(this.sheetOf(block), { top, left, bottom: top + to - from, right });
  }

  columnsOf(block: BlockId): readonly ColumnKey[] {
    return this.source.draft.get(block)?.columns ?? [];
  }

  /** The cell over a column, and what stands in it. */
  heading(
    block: BlockId,
    column: ColumnKey,
  ): { readonly reference: string; readonly text: string } {
    const reading = this.source.blocks.get(block);
    const at = reading?.sheetColumns.get(column) ?? -1;
    const cell = reading?.location.sheet.rows[reading.location.headingRow]?.[at];
    if (cell?.kind !== 'text') throw new Error(`twins want a heading of ${block} ${column}`);
    return { reference: this.locate(block, null, column), text: cell.value };
  }

  sheetOf(block: BlockId): string {
    const { sheet } = this.source.cellOf({ block, row: null, column: null });
    if (sheet === null) throw new Error(`twins want ${block}`);
    return sheet;
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
