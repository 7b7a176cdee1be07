import type { Area } from '../../workbook/found-workbook';
import { findStyleAreas } from '../../workbook/layout/style-areas';
import type { CellStyle, PlannedCell, PlannedRow } from '../../workbook/sheet-plan';

const NOTHING_PLANNED: PlannedCell = { value: null, style: { font: { size: 0 } } };

/**
 * Cuts an area of a sheet into rectangles that may well look alike, if the sheet was made as the plan
 * is: rows below the last planned one as that one, all else that is not planned together. The last
 * row stands for itself: Excel may count a blank one as used, which tells the line above it alone.
 * `spell` tells what of a style counts.
 */
export function guessAreas(
  plan: readonly PlannedRow[],
  area: Area,
  spell: (style: CellStyle) => string,
): readonly Area[] {
  const last = { ...area, top: area.bottom };
  const above = { ...area, bottom: area.bottom - 1 };
  return (area.top === area.bottom ? [last] : [above, last]).flatMap((part) =>
    guessWithin(plan, part, spell),
  );
}

function guessWithin(
  plan: readonly PlannedRow[],
  area: Area,
  spell: (style: CellStyle) => string,
): readonly Area[] {
  const find = createFinder(spell);
  const columns = Array.from(
    { length: area.right - area.left + 1 },
    (_, index) => area.left + index,
  );
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index): PlannedRow => {
    const planned = plan[Math.min(area.top + index, plan.length - 1)]?.cells ?? [];
    return { height: null, cells: columns.map((column) => find(planned[column] ?? null)) };
  });
  return findStyleAreas(rows).map((one) => ({
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
