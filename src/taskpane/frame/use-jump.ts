import { useCallback, useRef, useState } from 'react';
import type { ExaminedBook } from '../../application/check/examine-workbook';
import type { Answer, Failure } from '../work/answer';
import { attempt } from '../work/attempt';
import type { GoBack, PaneWork } from '../work/pane-work';
import type { Target } from '../work/target';

export type Jump = {
  readonly show: (target: Target) => void;
  /** On the way to a place. */
  readonly isShowing: boolean;
  /** The way back from the last jump. */
  readonly goBack: GoBack | null;
  readonly failure: Failure | null;
  readonly back: () => void;
  readonly dismiss: () => void;
};

/** Jumps into the workbook, and back. `moved`: the book in which places lie, if it is no longer so. */
export function useJump({ show }: PaneWork, moved: ExaminedBook | null): Jump {
  const [goBack, setGoBack] = useState<GoBack | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [underway, setUnderway] = useState(0);

  const perform = useCallback(async (task: () => Promise<Answer<GoBack | null>>): Promise<void> => {
    setFailure(null);
    setUnderway((count) => count + 1);
    const answer = await attempt(task);
    setUnderway((count) => count - 1);
    if (answer.kind === 'failed') setFailure(answer);
    if (answer.kind === 'done') setGoBack(answer.value);
  }, []);
  /** What was pressed to jump: the bar with the way back goes, and must not take the focus along. */
  const pressed = useRef<Element | null>(null);
  const returnFocus = (): void => (pressed.current as HTMLElement | null)?.focus();
  const jump = useCallback(
    (target: Target): void => {
      pressed.current = document.activeElement;
      void perform(() => show(target, moved));
    },
    [perform, show, moved],
  );
  return {
    show: jump,
    isShowing: underway > 0,
    goBack,
    failure,
    back: () => {
      returnFocus();
      if (goBack !== null) void perform(goBack.run);
    },
    dismiss: () => {
      returnFocus();
      setGoBack(null);
      setFailure(null);
    },
  };
}
