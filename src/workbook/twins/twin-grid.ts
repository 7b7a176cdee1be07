import type { NomineeResult } from '../../domain/results';
import { TWIN_ROWS } from '../../text/travel/twins';
import { columnLetters } from '../address';
import type { CellStyle, CellValue } from '../sheet-plan';

/** A row between the headings and the nominees: what is the same for a whole column. */
export type TopRow = keyof typeof TWIN_ROWS;

export const TOP_ROWS = Object.keys(TWIN_ROWS) as readonly TopRow[];

/** A formula and the value that it has now. */
export type TwinCell = { readonly formula: string; readonly value: CellValue };

/** What stands above a column; a word without a formula names the cell beside it. */
export type TopCells = Partial<
  Record<TopRow, Partial<TwinCell> & Pick<TwinCell, 'value'> & { readonly percent?: boolean }>
>;

/** One column: a formula for each nominee's row, alike but for the row, and what stands above them. */
export type TwinColumn = {
  readonly key: string;
  /** Over several columns; null where the column stands alone. */
  readonly group: string | null;
  readonly heading: string;
  readonly width: number;
  readonly style: CellStyle;
  readonly top?: (grid: TwinGrid) => TopCells;
  /** `row` counts the rows of the sheet from 0. */
  readonly cell: (one: NomineeResult, row: number, grid: TwinGrid) => TwinCell;
};

/** What a column shows of a nominee where no formula may stand. */
export type FixedValue = (one: NomineeResult) => CellValue;

/** Columns that are values instead of formulas, by key. */
export type FixedColumns = ReadonlyMap<string, FixedValue>;

/** What columns that only lead to others share. */
export type WorkingLook = Pick<TwinColumn, 'group' | 'width' | 'style'>;

/** Under title, origin, warning and two rows of headings. */
export const HEADING_ROW = 3;
export const FIRST_TOP_ROW = HEADING_ROW + 2;
export const FIRST_NOMINEE_ROW = FIRST_TOP_ROW + TOP_ROWS.length;

/** A cell of these sheets whose number format is General: the line under the title. */
export const GENERAL_CELL = '$A$2';

/** Where the columns of a twin sheet stand, so that their formulas can name one another. */
export class TwinGrid {
  private readonly letters: ReadonlyMap<string, string>;
  private readonly lastRow: number;

  /** `keys` in the order of the columns. An empty list still has a row to look at. */
  constructor(keys: readonly string[], nominees: number) {
    this.letters = new Map(keys.map((key, column) => [key, columnLetters(column)]));
    this.lastRow = FIRST_NOMINEE_ROW + Math.max(nominees, 1);
  }

  /** "G14": the column's cell in a row of the sheet, counted from 0. */
  at(key: string, row: number): string {
    return `${this.letter(key)}${row + 1}`;
  }

  /** "G$6": what stands above a column. */
  top(key: string, row: TopRow): string {
    return `${this.letter(key)}$${FIRST_TOP_ROW + TOP_ROWS.indexOf(row) + 1}`;
  }

  /** "G$14:G$43": the column of all nominees. */
  all(key: string): string {
    const letter = this.letter(key);
    return `${letter}$${FIRST_NOMINEE_ROW + 1}:${letter}$${this.lastRow}`;
  }

  /** "$E14:$Z14": from one column to another in a row. */
  across(from: string, to: string, row: number): string {
    return `$${this.letter(from)}${row + 1}:$${this.letter(to)}${row + 1}`;
  }

  /** "$E$8:$Z$8". */
  topAcross(from: string, to: string, row: TopRow): string {
    const number = FIRST_TOP_ROW + TOP_ROWS.indexOf(row) + 1;
    return `$${this.letter(from)}$${number}:$${this.letter(to)}$${number}`;
  }

  private letter(key: string): string {
    const letters = this.letters.get(key);
    if (letters === undefined) throw new Error(`no column ${key} among the twins`);
    return letters;
  }
}
