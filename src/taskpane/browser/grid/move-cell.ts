export type CellPosition = { readonly row: number; readonly column: number };

/** How many rows and columns there are. */
export type GridSize = { readonly rows: number; readonly columns: number };

const PAGE = 15;

/** Where a key leads in a grid, as in spreadsheet programs; null for a key that leads nowhere. */
export function moveCell(
  key: string,
  isControl: boolean,
  { row, column }: CellPosition,
  { rows, columns }: GridSize,
): CellPosition | null {
  const last = { row: rows - 1, column: columns - 1 };
  const moves: Readonly<Record<string, CellPosition>> = {
    ArrowUp: { row: isControl ? 0 : row - 1, column },
    ArrowDown: { row: isControl ? last.row : row + 1, column },
    ArrowLeft: { row, column: isControl ? 0 : column - 1 },
    ArrowRight: { row, column: isControl ? last.column : column + 1 },
    PageUp: { row: row - PAGE, column },
    PageDown: { row: row + PAGE, column },
    Home: { row: isControl ? 0 : row, column: 0 },
    End: { row: isControl ? last.row : row, column: last.column },
  };
  const to = moves[key];
  if (to === undefined) return null;
  return { row: clamp(to.row, last.row), column: clamp(to.column, last.column) };
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(value, most));
}
