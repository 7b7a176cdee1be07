import type { Cell, CellStyle as FileStyle, CellValue as FileValue, WriteSheet } from 'hucre/xlsx';
import type { CellStyle, CellValue, PlannedCell, PlannedRow } from '../../workbook/sheet-plan';
import { translateStyle } from './translate-style';
import { spellText } from './write-text';

type DrawnCells = Required<Pick<WriteSheet, 'rows' | 'cells'>> & {
  /** The style of most cells of each column. */
  readonly columnStyles: readonly (FileStyle | undefined)[];
};

const UNSTYLED: FileStyle = {};

/**
 * A style for a column is cheap in the library and one for a cell dear, so that each column gets
 * the style of most of its cells and only the others their own.
 */
export function drawCells(planned: readonly PlannedRow[]): DrawnCells {
  const common = findCommonStyles(planned);
  const cells = new Map<string, Partial<Cell>>();
  const rows = planned.map((row, index) => {
    const values: FileValue[] = [];
    const count = countCells(row);
    for (let column = 0; column < count; column += 1) {
      const cell = row.cells[column] ?? null;
      const value = spellValue(cell?.value ?? null);
      values.push(value);
      const own = findOwnLook(cell, value, common[column]);
      const formula = cell?.formula;
      if (formula !== undefined) {
        cells.set(`${index},${column}`, { ...own, formula, formulaResult: value });
      } else if (own !== null) cells.set(`${index},${column}`, own);
    }
    return values;
  });
  return { rows, cells, columnStyles: common.map((style) => style && translateStyle(style)) };
}

/** Cells up to the last that is planned. */
function countCells({ cells }: PlannedRow): number {
  let count = cells.length;
  while (count > 0 && (cells[count - 1] ?? null) === null) count -= 1;
  return count;
}

/** An empty text is a blank cell: it only keeps its style. */
function spellValue(value: CellValue): FileValue {
  if (value === null || value === '') return null;
  if (typeof value === 'string') return spellText(value);
  if (!Number.isFinite(value)) throw new Error(`no cell can hold ${value}`);
  return value;
}

/** What the library must be told of this one cell; null when the column says it all. */
function findOwnLook(
  cell: PlannedCell | null,
  value: FileValue,
  common: CellStyle | undefined,
): Partial<Cell> | null {
  const style = cell?.style;
  const look = style === undefined ? UNSTYLED : translateStyle(style);
  const own = style === common ? {} : { style: look };
  // The library writes a text like "#N/A" as an error, but never a rich text.
  if (typeof value === 'string' && value.startsWith('#')) {
    return { ...own, richText: [{ text: value }] };
  }
  return style === common ? null : own;
}

/** One pass over the cells (majority vote): any other style would be right too, only slower. */
function findCommonStyles(rows: readonly PlannedRow[]): (CellStyle | undefined)[] {
  const styles: (CellStyle | undefined)[] = [];
  const leads: number[] = [];
  for (const { cells } of rows) {
    for (let column = 0; column < cells.length; column += 1) {
      const style = cells[column]?.style;
      const lead = leads[column] ?? 0;
      if (lead === 0) styles[column] = style;
      leads[column] = styles[column] === style ? lead + 1 : lead - 1;
    }
  }
  return styles;
}
