import { fitRow } from '../layout/fit-row';
import type { SizedColumn } from '../layout/fit-row';
import type { CellStyle, CellValue, PlannedCell, PlannedRow } from '../sheet-plan';

export type InputRow = {
  readonly values: readonly CellValue[];
  /** Where a cell looks otherwise than its column. */
  readonly styles?: readonly (CellStyle | undefined)[];
};

/** A row as wide as its columns; one without values waits to be filled in, and fits itself then. */
export function planRow({ values, styles }: InputRow, columns: readonly SizedColumn[]): PlannedRow {
  const cells = columns.map(({ style }, column): PlannedCell => ({
    value: values[column] ?? null,
    style: styles?.[column] ?? style,
  }));
  return { height: values.length === 0 ? null : fitRow(cells, columns), cells };
}
