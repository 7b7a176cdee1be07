import { makeStyles, tokens } from '@fluentui/react-components';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import type { VirtualItem } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { drawHeld } from '../parts/draw-held';
import { scrollWindow } from '../parts/scroll-window';
import type { Held } from '../parts/use-held-row';
import { findMovement } from './find-movement';

const useStyles = makeStyles({
  list: { position: 'relative', overflowAnchor: 'none' },
  row: {
    position: 'absolute',
    top: 0,
    left: 0,
    width: '100%',
    boxSizing: 'border-box',
    paddingBottom: tokens.spacingVerticalXS,
  },
});

/** In pixels: a sentence of three lines. */
const USUAL_HEIGHT = 84;
const ROWS_OUT_OF_SIGHT = 10;

type Props = {
  readonly keys: readonly string[];
  /** Is drawn wherever the person scrolls to, so that the focus is not lost. */
  readonly held: Held;
  readonly onHold: (index: number) => void;
  readonly drawRow: (index: number) => ReactNode;
};

/**
 * A list on the page of which only what is in sight is drawn. When its rows change, what the person is
 * reading stays where it is, and the focus stays on its row, or goes to the one that took its place.
 */
export function SteadyList({ keys, held, onHold, drawRow }: Props) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const [scrollMargin, setScrollMargin] = useState(0);
  const virtualizer = useWindowVirtualizer<HTMLElement>({
    count: keys.length,
    getItemKey: useCallback((index: number) => keys[index] ?? index, [keys]),
    estimateSize: () => USUAL_HEIGHT,
    measureElement: (element) => element.getBoundingClientRect().height || USUAL_HEIGHT,
    overscan: ROWS_OUT_OF_SIGHT,
    scrollMargin,
    scrollToFn: scrollWindow,
    rangeExtractor: (range) => drawHeld(range, held),
  });
  const items = virtualizer.getVirtualItems();
  // As the person has it: measuring new rows, which comes before the effect, may move it.
  const { scrollTop } = document.documentElement;

  const hasFocus = useRef(false);
  const before = useRef<{ keys: readonly string[]; items: readonly VirtualItem[] }>({
    keys,
    items,
  });
  useLayoutEffect(() => {
    if (list.current === null) return;
    const page = document.documentElement;
    setScrollMargin(Math.round(list.current.getBoundingClientRect().top + page.scrollTop));
    if (before.current.keys !== keys) {
      virtualizer.getTotalSize();
      const moved = findMovement(before.current.items, scrollTop, (key) => {
        const index = keys.indexOf(key);
        return index < 0 ? null : (virtualizer.measurementsCache[index]?.start ?? null);
      });
      if (moved !== null) page.scrollTop = scrollTop + moved;
      if (held.isGone && hasFocus.current) {
        focusRow(list.current, Math.min(held.index, keys.length - 1));
      }
    }
    before.current = { keys, items };
  }, [keys, items, virtualizer, scrollTop, held]);

  return (
    <div
      ref={list}
      className={styles.list}
      style={{ height: virtualizer.getTotalSize() }}
      onFocus={({ target }) => {
        hasFocus.current = true;
        const row = target.closest<HTMLElement>('[data-index]');
        if (row !== null) onHold(Number(row.dataset.index));
      }}
      // Also when the person goes to the sheet; not when a row with the focus goes.
      onBlur={() => {
        hasFocus.current = false;
      }}
    >
      {items.map(({ key, index, start }) => (
        <div
          key={key}
          ref={virtualizer.measureElement}
          data-index={index}
          className={styles.row}
          style={{ transform: `translateY(${start - scrollMargin}px)` }}
        >
          {drawRow(index)}
        </div>
      ))}
    </div>
  );
}

/** The row that has taken the place of one with the focus. */
function focusRow(list: HTMLElement, index: number): void {
  const button = list.querySelector<HTMLElement>(`[data-index="${index}"] button`);
  button?.focus({ preventScroll: true });
}
