import { makeStyles, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { ReactNode } from 'react';

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

/** A list of any length. */
export function LongList<Item>(props: Props<Item>) {
  return props.items.length > LONG ? <Virtual {...props} /> : <Whole {...props} />;
}

function Whole<Item>({ name, labelledBy, isTight = false, items, keyOf, draw }: Props<Item>) {
  const styles = useStyles();
  return (
    // Some screen readers take a list without marks for none.
    <ul role="list" aria-label={name} aria-labelledby={labelledBy} className={styles.rows}>
      {items.map((item) => (
        <li key={keyOf(item)} className={isTight ? undefined : styles.row}>
          {draw(item)}
        </li>
      ))}
    </ul>
  );
}

function Virtual<Item>({ name, labelledBy, isTight = false, items, keyOf, draw }: Props<Item>) {
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => box.current,
    estimateSize: () => LIKELY_HEIGHT,
    measureElement: (row) => (row as HTMLElement).offsetHeight || LIKELY_HEIGHT,
    overscan: 5,
  });
  return (
    <div ref={box} className={styles.box}>
      <ul
        role="list"
        aria-label={name}
        aria-labelledby={labelledBy}
        className={`${styles.rows} ${styles.long}`}
        style={{ height: virtualizer.getTotalSize() }}
      >
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const item = items[index];
          if (item === undefined) return null;
          return (
            <li
              key={keyOf(item)}
              ref={virtualizer.measureElement}
              data-index={index}
              aria-setsize={items.length}
              aria-posinset={index + 1}
              className={`${isTight ? '' : styles.row} ${styles.placed}`}
              style={{ transform: `translateY(${start}px)` }}
            >
              {draw(item)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
