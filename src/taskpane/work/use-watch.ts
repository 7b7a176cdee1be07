import { useEffect, useState } from 'react';
import type { NoteChange, PaneWork } from './pane-work';

/** Watches the workbook as long as the component stands, by one handler. Whether that works. */
export function useWatch(watch: PaneWork['watch'], onChange: NoteChange): boolean {
  const [isWatching, setWatching] = useState(true);
  useEffect(() => {
    let isOver = false;
    const watching = watch(onChange).catch(() => null);
    void watching.then((stop) => {
      if (!isOver) setWatching(stop !== null);
    });
    return () => {
      isOver = true;
      void watching.then((stop) => stop?.());
    };
  }, [watch, onChange]);
  return isWatching;
}
