import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { Range, Virtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { RefObject } from 'react';
import { useWidth } from '../../parts/use-width';
import type { Area, FoundSheet } from '../../../workbook/found-workbook';
import type { ShownArea } from '../live-file';
import { measureColumns, sizeOfSheet } from './measure-sheet';
import type { CellPosition, GridSize } from './move-cell';
import { pinColumns } from './pin-columns';

/** In pixels. */
export const ROW_HEIGHT = 26;
export const ROW_NAMES_WIDTH = 52;

type Lines = Virtualizer<HTMLDivElement, Element>;

export type GridView = {
  readonly scroller: RefObject<HTMLDivElement>;
  readonly size: GridSize;
  readonly widths: readonly number[];
  /** How many of the first columns stay while the others move. */
  readonly pinned: number;
  readonly rows: Lines;
  readonly columns: Lines;
  /** The first columns are not where the sheet has them. */
  readonly isMoved: boolean;
  readonly bringIntoView: (cell: CellPosition) => void;
};

/** Which rows and columns of a sheet are in sight, beginning with what a jump has brought there. */
export function useGridView(sheet: FoundSheet, area: Area, shown: ShownArea | null): GridView {
  const scroller = useRef<HTMLDivElement>(null);
  const size = useMemo(() => sizeOfSheet(sheet, area), [sheet, area]);
  const room = (useWidth(scroller) ?? Infinity) - ROW_NAMES_WIDTH;
  const measured = useMemo(() => measureColumns(sheet, size.columns), [sheet, size.columns]);
  const { count: pinned, widths } = useMemo(() => pinColumns(measured, room), [measured, room]);
  const pinnedWidth = widths.slice(0, pinned).reduce((sum, width) => sum + width, 0);
  const extractColumns = useCallback(
    (range: Range) => [
      ...new Set([
        ...Array.from({ length: pinned }, (_, column) => column),
        ...defaultRangeExtractor(range),
      ]),
    ],
    [pinned],
  );
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
    scrollPaddingStart: ROW_NAMES_WIDTH + pinnedWidth,
    rangeExtractor: extractColumns,
    overscan: 2,
  });
  useLayoutEffect(() => columns.measure(), [columns, widths]);
  /** Then it is its beginning that is to be seen. */
  const isTooWide = shown !== null && (widths[shown.area.left] ?? 0) > room - pinnedWidth;
  useEffect(() => {
    if (shown === null) return;
    rows.scrollToIndex(shown.area.top, { align: 'center' });
    const { left } = shown.area;
    if (left >= pinned) columns.scrollToIndex(left, { align: isTooWide ? 'start' : 'auto' });
  }, [shown, rows, columns, pinned, pinnedWidth, isTooWide]);
  const bringIntoView = ({ row, column }: CellPosition): void => {
    rows.scrollToIndex(row);
    if (column >= pinned) columns.scrollToIndex(column);
  };
  const isMoved = (columns.scrollOffset ?? 0) > 0;
  return { scroller, size, widths, pinned, rows, columns, isMoved, bringIntoView };
}
