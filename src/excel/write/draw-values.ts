import { containsCell } from '../../workbook/formulas/areas';
import type { Area } from '../../workbook/found-workbook';
import type { CellValue, PlannedCell, SheetPlan } from '../../workbook/sheet-plan';
import { rangeOf } from '../range-area';
import { countColumns } from './plan-width';
import { countBytes } from './run-steps';
import type { Step } from './run-steps';

/** Excel's limit for a cell, in UTF-16 units. */
const LONGEST_TEXT = 32_767;
/** Small enough to be packed with others. */
const SLICE_BYTES = 512 * 1024;

type Slice = { readonly top: number; readonly rows: (string | number | null)[][]; bytes: number };

/**
 * The values of a sheet that is still blank, as they will stand; cells of formulas are left to those.
 * They go in before number formats do: behind an apostrophe, in cells of no format, a text is taken
 * as it is, and no format changes it later. A row at a time.
 */
export function* drawValuesInSteps(
  sheet: Excel.Worksheet,
  { rows, formulas = [] }: SheetPlan,
): Generator<void, readonly Step[]> {
  const width = countColumns(rows);
  if (width === 0) return [];
  const slices: Slice[] = [];
  for (const [row, { cells }] of rows.entries()) {
    const live = formulas.filter(({ area }) => area.top <= row && row <= area.bottom);
    const values = Array.from({ length: width }, (_, column) =>
      live.some(({ area }) => containsCell(area, row, column))
        ? null
        : spellCell(cells[column] ?? null),
    );
    let slice = slices.at(-1);
    if (slice === undefined || slice.bytes > SLICE_BYTES) {
      slice = { top: row, rows: [], bytes: 0 };
      slices.push(slice);
    }
    slice.rows.push(values);
    slice.bytes += countBytes(values);
    yield;
  }
  return slices.map(({ top, rows: values, bytes }) => ({
    bytes,
    rows: values.length,
    queue: () => {
      const area: Area = { top, left: 0, bottom: top + values.length - 1, right: width - 1 };
      rangeOf(sheet, area).values = values;
    },
  }));
}

/** Sheets that calculate themselves by ordinary formulas name one another: they only go into files. */
function spellCell(cell: PlannedCell | null): string | number | null {
  if (cell?.formula !== undefined) throw new Error('no sheet of ordinary formulas goes into Excel');
  return spellValue(cell?.value ?? null);
}

/** For a cell of any number format but "@", which takes texts as they are; null leaves it alone. */
export function spellValue(value: CellValue): string | number | null {
  if (value === null || value === '') return null;
  if (typeof value === 'string') return spellText(value);
  if (!Number.isFinite(value)) throw new Error(`no cell can hold ${value}`);
  return value;
}

/** In the longest text there is no room for the apostrophe, and Excel takes it for nothing else. */
function spellText(text: string): string {
  if (text.length > LONGEST_TEXT) throw new Error(`text of ${text.length} characters in one cell`);
  return text.length === LONGEST_TEXT ? text : `'${text}`;
}
