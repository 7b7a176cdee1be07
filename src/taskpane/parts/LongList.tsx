import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import { drawHeld } from './draw-held';
import { useRowFocus } from './use-row-focus';

const useStyles = makeStyles({
  rows: { margin: 0, padding: 0, listStyleType: 'none' },
  row: { paddingBottom: tokens.spacingVerticalS },
  box: { maxHeight: '60vh', overflowY: 'auto', overflowX: 'hidden' },
  long: { position: 'relative' },
  placed: { position: 'absolute', top: 0, left: 0, right: 0 },
});

type Props<Item> = {
  /** Its name, or the id of the heading that names it. */
  readonly name?: string;
  readonly labelledBy?: string;
  /** Rows part themselves. */
  readonly isTight?: boolean;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string | number;
  readonly draw: (item: Item) => ReactNode;
};

/** Of a longer list only what is in sight is drawn. */
const LONG = 50;

/** In pixels, before a row is drawn. */
const LIKELY_HEIGHT = 72;

/** A list of any length. The focus stays on its row, or goes to the one that took its place. */
export function LongList<Item>(props: Props<Item>) {
  const { name, labelledBy, isTight = false, items, keyOf, draw } = props;
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  const { held, ...watched } = useRowFocus(items.map(keyOf));
  const isLong = items.length > LONG;
  const virtualizer = useVirtualizer({
    enabled: isLong,
    count: items.length,
    getScrollElement: () => box.current,
    estimateSize: () => LIKELY_HEIGHT,
    measureElement: (row) => (row as HTMLElement).offsetHeight || LIKELY_HEIGHT,
    overscan: 5,
    rangeExtractor: (range) => drawHeld(range, held),
  });
  const named = { 'aria-label': name, 'aria-labelledby': labelledBy };
  const rows = isLong
    ? virtualizer.getVirtualItems()
    : items.map((_, index) => ({ index, start: null }));
  return (
    // By keyboard it is scrolled where its rows have nothing to press.
    <div ref={box} {...(isLong && { ...named, role: 'group', tabIndex: 0, className: styles.box })}>
      <ul
        {...watched}
        {...named}
        // Some screen readers take a list without marks for none.
        role="list"
        className={mergeClasses(styles.rows, isLong && styles.long)}
        {...(isLong && { style: { height: virtualizer.getTotalSize() } })}
      >
        {rows.map(({ index, start }) => {
          const item = items[index];
          if (item === undefined) return null;
          return (
            <li
              key={keyOf(item)}
              data-index={index}
              className={mergeClasses(!isTight && styles.row, isLong && styles.placed)}
              {...(start !== null && {
                ref: virtualizer.measureElement,
                'aria-setsize': items.length,
                'aria-posinset': index + 1,
                style: { transform: `translateY(${start}px)` },
              })}
            >
              {draw(item)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
