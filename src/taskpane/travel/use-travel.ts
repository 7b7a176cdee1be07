import { useCallback } from 'react';
import type { PaneWork } from '../work/pane-work';
import type { TravelWork } from './travel-work';
import { usePrepared } from './use-prepared';
import type { Prepared } from './use-prepared';

/** The work on files, which comes with the first screen that needs it. */
export function useTravel({ loadTravel }: PaneWork): Prepared<TravelWork> {
  return usePrepared(
    useCallback(async () => ({ kind: 'done', value: await loadTravel() }) as const, [loadTravel]),
  );
}
