import { makeStyles } from '@fluentui/react-components';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useRef } from 'react';
import type { ListedNominee } from '../../application/score/list-nominees';
import type { ScopeContest } from '../../domain/contest';
import { scrollWindow } from '../parts/scroll-window';
import type { ListPlace } from './list-place';
import { NomineeRow } from './NomineeRow';
import { useListTop } from './use-list-top';
import { useReturn } from './use-return';

const useStyles = makeStyles({
  list: { position: 'relative', margin: 0, padding: 0, listStyleType: 'none' },
  item: { position: 'absolute', top: 0, left: 0, width: '100%' },
});

type Props = {
  readonly shown: readonly ListedNominee[];
  readonly contest: ScopeContest;
  /** Ranks are those within this cluster. */
  readonly clusterKey: string | null;
  readonly returnTo: ListPlace | null;
  readonly onOpen: (place: ListPlace) => void;
};

/** In pixels, before a row is drawn. */
const LIKELY_HEIGHT = 64;

/** Everybody, of whom only those in sight are drawn; the page itself scrolls. */
export function NomineeList({ shown, contest, clusterKey, returnTo, onOpen }: Props) {
  const styles = useStyles();
  const list = useRef<HTMLOListElement>(null);
  const top = useListTop(list);
  const virtualizer = useWindowVirtualizer<HTMLLIElement>({
    count: shown.length,
    estimateSize: () => LIKELY_HEIGHT,
    getItemKey: useCallback((index) => codeOf(shown[index]) ?? index, [shown]),
    overscan: 6,
    scrollMargin: top,
    measureElement: (item) => item.offsetHeight || LIKELY_HEIGHT,
    scrollToFn: scrollWindow,
    ...(returnTo?.scrolled && {
      initialOffset: returnTo.scrolled.offset,
      initialMeasurementsCache: returnTo.scrolled.measured,
    }),
  });
  useReturn(list, returnTo, (code) => {
    const index = shown.findIndex((one) => codeOf(one) === code);
    if (index >= 0) virtualizer.scrollToIndex(index, { align: 'center' });
  });
  return (
    // Some screen readers take a list without marks for none.
    <ol
      ref={list}
      role="list"
      className={styles.list}
      style={{ height: virtualizer.getTotalSize() }}
    >
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const one = shown[index];
        if (one === undefined) return null;
        const { code } = one.result.scored.nominee;
        return (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            data-code={code}
            aria-setsize={shown.length}
            aria-posinset={index + 1}
            className={styles.item}
            style={{ transform: `translateY(${start - top}px)` }}
          >
            <NomineeRow
              result={one.result}
              contest={contest}
              clusterKey={clusterKey}
              onOpen={() =>
                onOpen({
                  code,
                  scrolled: { offset: window.scrollY, measured: virtualizer.takeSnapshot() },
                })
              }
            />
          </li>
        );
      })}
    </ol>
  );
}

function codeOf(one: ListedNominee | undefined): string | undefined {
  return one?.result.scored.nominee.code;
}
