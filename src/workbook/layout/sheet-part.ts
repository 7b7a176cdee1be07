import type { Area } from '../found-workbook';
import type { CellStyle, CellValue, PlannedCell, PlannedRow } from '../sheet-plan';

/** Rows of a sheet with the merged areas in them, counted from the part's own first row. */
export type SheetPart = {
  readonly rows: readonly PlannedRow[];
  readonly merges: readonly Area[];
};

/** One below the other. */
export function stackParts(parts: readonly SheetPart[]): SheetPart {
  const rows: PlannedRow[] = [];
  const merges: Area[] = [];
  for (const part of parts) {
    const top = rows.length;
    for (const area of part.merges) {
      merges.push({ ...area, top: area.top + top, bottom: area.bottom + top });
    }
    rows.push(...part.rows);
  }
  return { rows, merges };
}

/** A row that is one cell over all columns; every cell has the style, so that borders close. */
export function spanRow(
  columns: number,
  value: CellValue,
  style: CellStyle,
  height: number,
): SheetPart {
  const cells = Array.from({ length: columns }, (_, column): PlannedCell => {
    return { value: column === 0 ? value : null, style };
  });
  return {
    rows: [{ height, cells }],
    merges: [{ top: 0, left: 0, bottom: 0, right: columns - 1 }],
  };
}

export function emptyRow(height: number): SheetPart {
  return { rows: [{ height, cells: [] }], merges: [] };
}

/** In points. */
export function heightOfPart({ rows }: SheetPart): number {
  return rows.reduce((sum, { height }) => sum + (height ?? 0), 0);
}
