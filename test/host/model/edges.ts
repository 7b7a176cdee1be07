import { intersect, moveArea, spansColumns, spansRows, WHOLE_SHEET } from './area';
import type { Area } from './area';
import type { BorderLook, Side } from './look';
import type { Sheet } from './sheet';

type Place = { readonly row: number; readonly column: number };
type Neighbour = { readonly rows: number; readonly columns: number; readonly at: Side };

/** Where the cell lies that shares an edge, and which of its sides that is. */
const NEIGHBOURS: Readonly<Partial<Record<Side, Neighbour>>> = {
  top: { rows: -1, columns: 0, at: 'bottom' },
  bottom: { rows: 1, columns: 0, at: 'top' },
  left: { rows: 0, columns: -1, at: 'right' },
  right: { rows: 0, columns: 1, at: 'left' },
};
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'];

/** The cells beyond one side of an area, and the side that they share with it; null if there are none. */
export function findNeighbours(area: Area, side: Side): { area: Area; at: Side } | null {
  const neighbour = NEIGHBOURS[side];
  if (neighbour === undefined) return null;
  const beyond = intersect(moveArea(area, neighbour.rows, neighbour.columns), WHOLE_SHEET);
  return beyond === null ? null : { area: beyond, at: neighbour.at };
}

/** The lines on one side of the cells of an area, each told once, as the client is told of them. */
export function listLines(sheet: Sheet, area: Area, side: Side): Set<BorderLook | null> {
  const lines = new Set<BorderLook | null>();
  const neighbour = NEIGHBOURS[side];
  if (!sheet.workbook.sharesEdges || neighbour === undefined) {
    for (const look of sheet.grid.looks(area)) lines.add(look.borders[side]);
    return lines;
  }
  for (const { row, column } of listPlaces(sheet, area, neighbour)) {
    const own = sheet.grid.get(row, column).look.borders[side];
    const beyond = { row: row + neighbour.rows, column: column + neighbour.columns };
    const other = sheet.grid.get(beyond.row, beyond.column).look.borders[neighbour.at];
    const [first, second] = neighbour.rows + neighbour.columns > 0 ? [own, other] : [other, own];
    lines.add(weigh(second) > weigh(first) ? second : first);
  }
  return lines;
}

/** The cells of an area; of whole columns and rows those that are kept, there or beyond, and the last. */
function listPlaces(sheet: Sheet, area: Area, { rows, columns }: Neighbour): Place[] {
  if (!spansColumns(area) && !spansRows(area)) {
    const places: Place[] = [];
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) places.push({ row, column });
    }
    return places;
  }
  const beyond = [...sheet.grid.within(moveArea(area, rows, columns))].map((place) => ({
    row: place.row - rows,
    column: place.column - columns,
  }));
  return [...sheet.grid.within(area), ...beyond, { row: area.bottom, column: area.right }];
}

function weigh(line: BorderLook | null): number {
  if (line === null) return -1;
  return line.style === 'Double' ? WEIGHTS.length : WEIGHTS.indexOf(line.weight);
}
