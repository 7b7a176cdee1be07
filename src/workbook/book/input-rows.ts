import type { CellStyle, CellValue, PlannedCell, PlannedRow } from '../sheet-plan';
import { estimateHeight, innerWidth } from '../layout/measure-text';

export type InputRow = {
  readonly values: readonly CellValue[];
  /** Where a cell looks otherwise than its column. */
  readonly styles?: readonly (CellStyle | undefined)[];
};

type SizedColumn = { readonly width: number; readonly style: CellStyle };

const ROW_HEIGHT = 18;
const ROW_AIR = 3;

/** A row as wide as its columns; one without values waits to be filled in, and fits itself then. */
export function planRow({ values, styles }: InputRow, columns: readonly SizedColumn[]): PlannedRow {
  const cells = columns.map(({ style }, column): PlannedCell => ({
    value: values[column] ?? null,
    style: styles?.[column] ?? style,
  }));
  return { height: values.length === 0 ? null : fitRow(cells, columns), cells };
}

/** As high as its longest text needs: a program that prints without a screen fits no row itself. */
export function fitRow(cells: readonly PlannedCell[], columns: readonly SizedColumn[]): number {
  return cells.reduce((highest, { value, style }, column) => {
    const width = columns[column]?.width ?? 0;
    if (typeof value !== 'string' || isShort(value, width)) return highest;
    return Math.max(highest, estimateHeight(value, style.font, innerWidth(width)) + ROW_AIR);
  }, ROW_HEIGHT);
}

/** Surely one line, without measuring letter by letter. */
function isShort(text: string, width: number): boolean {
  return text.length * 2 <= width && !text.includes('\n');
}
