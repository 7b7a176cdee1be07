import type { Area } from '../../workbook/found-workbook';
import { findStyleAreasInSteps } from '../../workbook/layout/style-areas';
import type { CellStyle, PlannedCell, PlannedRow } from '../../workbook/sheet-plan';

const NOTHING_PLANNED: PlannedCell = { value: null, style: { font: { size: 0 } } };

/**
 * Cuts an area of a sheet into rectangles that may well look alike, if the sheet was made as the plan
 * is: rows below the last planned one as that one, all else that is not planned together. The last
 * row stands for itself: Excel may count a blank one as used, which tells the line above it alone.
 * `spell` tells what of a style counts. A row at a time.
 */
export function* guessAreasInSteps(
  plan: readonly PlannedRow[],
  area: Area,
  spell: (style: CellStyle) => string,
): Generator<void, readonly Area[]> {
  const last = yield* guessWithin(plan, { ...area, top: area.bottom }, spell);
  if (area.top === area.bottom) return last;
  const above = yield* guessWithin(plan, { ...area, bottom: area.bottom - 1 }, spell);
  return [...above, ...last];
}

function* guessWithin(
  plan: readonly PlannedRow[],
  area: Area,
  spell: (style: CellStyle) => string,
): Generator<void, readonly Area[]> {
  const find = createFinder(spell);
  const columns = Array.from(
    { length: area.right - area.left + 1 },
    (_, index) => area.left + index,
  );
  const rows: PlannedRow[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const planned = plan[Math.min(row, plan.length - 1)]?.cells ?? [];
    rows.push({ height: null, cells: columns.map((column) => find(planned[column] ?? null)) });
    yield;
  }
  const areas = yield* findStyleAreasInSteps(rows);
  return areas.map((one) => ({
    top: area.top + one.area.top,
    left: area.left + one.area.left,
    bottom: area.top + one.area.bottom,
    right: area.left + one.area.right,
  }));
}

/** One and the same cell for all whose styles are spelled alike. */
function createFinder(
  spell: (style: CellStyle) => string,
): (cell: PlannedCell | null) => PlannedCell {
  const bySpelling = new Map<string, PlannedCell>();
  const byStyle = new Map<CellStyle, PlannedCell>();
  return (cell) => {
    const { style } = cell ?? NOTHING_PLANNED;
    const known = byStyle.get(style);
    if (known !== undefined) return known;
    const spelled = spell(style);
    const found = bySpelling.get(spelled) ?? { value: null, style };
    bySpelling.set(spelled, found);
    byStyle.set(style, found);
    return found;
  };
}
