import { useVirtualizer } from '@tanstack/react-virtual';
import type { Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import type { RefObject } from 'react';
import type { Area, FoundSheet } from '../../../workbook/found-workbook';
import type { ShownArea } from '../live-file';
import { measureColumns, sizeOfSheet } from './measure-sheet';
import type { CellPosition, GridSize } from './move-cell';

/** In pixels. */
export const ROW_HEIGHT = 26;
export const ROW_NAMES_WIDTH = 52;

type Lines = Virtualizer<HTMLDivElement, Element>;

export type GridView = {
  readonly scroller: RefObject<HTMLDivElement>;
  readonly size: GridSize;
  readonly widths: readonly number[];
  readonly rows: Lines;
  readonly columns: Lines;
  readonly bringIntoView: (cell: CellPosition) => void;
};

/** Which rows and columns of a sheet are in sight, beginning with what a jump has brought there. */
export function useGridView(sheet: FoundSheet, area: Area, shown: ShownArea | null): GridView {
  const scroller = useRef<HTMLDivElement>(null);
  const size = useMemo(() => sizeOfSheet(sheet, area), [sheet, area]);
  const widths = useMemo(() => measureColumns(sheet, size.columns), [sheet, size.columns]);
  const rows: Lines = useVirtualizer({
    count: size.rows,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    paddingStart: ROW_HEIGHT,
    scrollPaddingStart: ROW_HEIGHT,
    overscan: 10,
  });
  const columns: Lines = useVirtualizer({
    horizontal: true,
    count: size.columns,
    getScrollElement: () => scroller.current,
    estimateSize: (column) => widths[column] ?? ROW_NAMES_WIDTH,
    paddingStart: ROW_NAMES_WIDTH,
    scrollPaddingStart: ROW_NAMES_WIDTH,
    overscan: 2,
  });
  useEffect(() => {
    if (shown === null) return;
    rows.scrollToIndex(shown.area.top, { align: 'center' });
    columns.scrollToIndex(shown.area.left);
  }, [shown, rows, columns]);
  const bringIntoView = ({ row, column }: CellPosition): void => {
    rows.scrollToIndex(row);
    columns.scrollToIndex(column);
  };
  return { scroller, size, widths, rows, columns, bringIntoView };
}
