import { useCallback, useEffect, useRef, useState } from 'react';
import type { PaneWork } from './pane-work';

/** When sheets were changed by a person, in steps of a count that only this pane keeps. */
export type Changes = {
  /** Sets a mark; what changes from now on has changed since. */
  readonly mark: () => number;
  /** Whether one of these sheets has changed since a mark. */
  readonly haveChanged: (sheets: readonly string[], since: number) => boolean;
  readonly isWatching: boolean;
};

/** Watches the workbook as long as the component stands, by one handler. */
export function useChanges(watch: PaneWork['watch']): Changes {
  const count = useRef(0);
  const [lastChanges, setLastChanges] = useState<ReadonlyMap<string, number>>(new Map());
  const [isWatching, setWatching] = useState(true);

  useEffect(() => {
    let isOver = false;
    const watching = watch((sheet) => {
      count.current += 1;
      const changed = count.current;
      setLastChanges((before) => new Map(before).set(sheet, changed));
    });
    void watching.then((stop) => {
      if (!isOver) setWatching(stop !== null);
    });
    return () => {
      isOver = true;
      void watching.then((stop) => stop?.());
    };
  }, [watch]);

  const mark = useCallback(() => count.current, []);
  const haveChanged = useCallback(
    (sheets: readonly string[], since: number) =>
      sheets.some((sheet) => (lastChanges.get(sheet) ?? 0) > since),
    [lastChanges],
  );
  return { mark, haveChanged, isWatching };
}
