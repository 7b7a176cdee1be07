import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { createExaminer } from './examiner';
import type { Examiner, Knowledge } from './examiner';
import type { PaneWork } from './pane-work';
import { useWatch } from './use-watch';

export type Examination = Knowledge & {
  /** Whether the program around tells what people change. */
  readonly isWatching: boolean;
} & Pick<Examiner, 'refresh' | 'stop'>;

/** Reads the workbook when the pane opens, and again what people change, once they pause. */
export function useExamination({ examine, watch }: PaneWork): Examination {
  const [examiner] = useState(() => createExaminer(examine));
  const { refresh, stop, note } = examiner;
  const knowledge = useSyncExternalStore(examiner.subscribe, examiner.knowledge);
  const isWatching = useWatch(watch, note);
  useEffect(() => {
    refresh();
    return stop;
  }, [refresh, stop]);
  // Nobody tells what else has changed.
  const refreshAll = useCallback(() => refresh(), [refresh]);
  const isStale = knowledge.isStale || !isWatching;
  return { ...knowledge, isStale, isWatching, refresh: isWatching ? refresh : refreshAll, stop };
}
