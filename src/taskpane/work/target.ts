import type { CheckedWorkbook } from '../../application/check/check-workbook';
import type { Place } from '../../domain/place';
import type { CellPlace, Reading } from '../../workbook/reading/read-workbook';

export const FIRST_CELL = { top: 0, left: 0, bottom: 0, right: 0 } as const;

/** Where a jump leads: the place by its meaning, and the cell in which it lay when it was read. */
export type Target = {
  readonly place: Place | null;
  readonly cell: CellPlace;
  /** What is wrong there, to be read beside the cell. */
  readonly why?: string;
};

export function targetOfPlace(reading: Reading, place: Place): Target {
  return { place, cell: reading.cellOf(place) };
}

/** Null for a problem of the whole file. */
export function targetOfProblem(
  { problems, report }: CheckedWorkbook,
  index: number,
): Target | null {
  const located = report.problems[index];
  if (located === undefined || located.sheet === null) return null;
  const { sheet, cell, message: why } = located;
  // A sheet that is a copy has no place of its own.
  const place = cell === null ? null : (problems[index]?.place ?? null);
  return { place, cell: { sheet, cell }, why };
}
