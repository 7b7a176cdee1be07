import { areaAddress } from '../../address';
import type { Area } from '../../found-workbook';
import { isRowCode } from './find-asked-row';
import type { SheetReading } from './sheet-reading';

/**
 * Refuses the rows with a code whose inputs were merged with other cells: all but the first of them are
 * blank, and nobody knows of which the text is.
 */
export function refuseMerged(
  reading: SheetReading,
  codeColumn: number | undefined,
  inputs: readonly number[],
): void {
  for (const area of reading.sheet.merges) {
    const rows = listRows(area).filter((row) => isRowCode(reading.text(row, codeColumn)));
    const hides = inputs.some((column) => column > area.left && column <= area.right);
    const spans = inputs.some((column) => column >= area.left && column <= area.right);
    const [first] = rows;
    if (first === undefined || !(hides || (spans && area.bottom > area.top))) continue;
    const place = { ...reading.place(area.top, undefined), cell: areaAddress(area) };
    reading.refuse(first, { code: 'cells-merged', ...place });
    for (const row of rows) reading.refuse(row);
  }
}

function listRows({ top, bottom }: Area): readonly number[] {
  return Array.from({ length: bottom - top + 1 }, (_, at) => top + at);
}
