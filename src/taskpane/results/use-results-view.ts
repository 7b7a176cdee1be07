import { useState } from 'react';
import type { ScopeId } from '../../domain/scope';
import { useKeptState } from '../parts/use-kept-state';
import type { ListPlace } from './list-place';

/** What of the results is looked at; nominees by their codes, "" for nobody. */
export type ResultsView = {
  /** Null until one is chosen. */
  readonly scope: ScopeId | null;
  readonly opened: string;
  /** Put beside the one that is opened. */
  readonly compared: string;
  readonly isChoosing: boolean;
  /** Where the way back to the list leads; null where nobody was opened from it. */
  readonly place: ListPlace | null;
};

export const WHOLE_LIST = { opened: '', compared: '', isChoosing: false } as const;

const FIRST_VIEW: ResultsView = { scope: null, ...WHOLE_LIST, place: null };

export type ResultsViewing = {
  readonly view: ResultsView;
  readonly show: (change: Partial<ResultsView>) => void;
  /** Somebody has moved within this screen: what is shown next takes the focus. */
  readonly hasMoved: boolean;
};

export function useResultsView(): ResultsViewing {
  const [view, setView] = useKeptState('results.view', FIRST_VIEW);
  const [hasMoved, setMoved] = useState(false);
  const show = (change: Partial<ResultsView>): void => {
    setMoved(true);
    setView({ ...view, ...change });
  };
  return { view, show, hasMoved };
}
