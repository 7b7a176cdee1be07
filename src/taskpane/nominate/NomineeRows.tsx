import { makeStyles } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { Decimal } from '../../domain/decimal';
import type { NomineeEntry } from './NomineeGroup';
import { NomineeLine } from './NomineeLine';
import type { NomineeLinks } from './use-nominee-links';

const useStyles = makeStyles({
  rows: { margin: 0, padding: 0, listStyleType: 'none' },
  box: { maxHeight: '60vh', overflowY: 'auto', overflowX: 'hidden' },
  long: { position: 'relative' },
  row: { position: 'absolute', top: 0, left: 0, right: 0 },
});

type Props = {
  readonly rows: readonly NomineeEntry[];
  readonly labelledBy: string;
  readonly step: Decimal;
  readonly links: NomineeLinks;
};

/** Of a longer list only what is in sight is drawn. */
const LONG = 50;

/** In pixels, before a row is drawn. */
const LIKELY_HEIGHT = 60;

export function NomineeRows(props: Props) {
  return props.rows.length > LONG ? <LongList {...props} /> : <ShortList {...props} />;
}

function ShortList({ rows, labelledBy, step, links }: Props) {
  const styles = useStyles();
  return (
    // Some screen readers take a list without marks for none.
    <ul role="list" aria-labelledby={labelledBy} className={styles.rows}>
      {rows.map(({ result, say }) => (
        <li key={result.scored.nominee.row}>
          <NomineeLine result={result} words={say()} step={step} links={links} />
        </li>
      ))}
    </ul>
  );
}

function LongList({ rows, labelledBy, step, links }: Props) {
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => LIKELY_HEIGHT,
    measureElement: (row) => (row as HTMLElement).offsetHeight || LIKELY_HEIGHT,
    overscan: 5,
  });
  return (
    <div ref={box} className={styles.box}>
      <ul
        role="list"
        aria-labelledby={labelledBy}
        className={`${styles.rows} ${styles.long}`}
        style={{ height: virtualizer.getTotalSize() }}
      >
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const entry = rows[index];
          if (entry === undefined) return null;
          return (
            <li
              key={entry.result.scored.nominee.row}
              ref={virtualizer.measureElement}
              data-index={index}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              className={styles.row}
              style={{ transform: `translateY(${start}px)` }}
            >
              <NomineeLine result={entry.result} words={entry.say()} step={step} links={links} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
