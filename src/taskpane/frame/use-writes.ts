import { useCallback, useState } from 'react';
import { LOG_SHEET_NAME } from '../../text/log-sheet-name';
import type { Failure } from '../work/answer';
import type { Written } from '../work/pane-work';
import { attempt } from '../work/attempt';

export type Writes = {
  readonly add: (written: Written) => void;
  /** The newest that can be taken back. */
  readonly last: Written | null;
  /** What was done last, written or taken back, until somebody closes it. */
  readonly news: readonly string[] | null;
  readonly failure: Failure | null;
  readonly isUndoing: boolean;
  readonly undo: () => void;
  readonly close: () => void;
};

/** What was written from the pane since it was opened; the newest is taken back first. */
export function useWrites(refresh: (changed: readonly string[]) => void): Writes {
  const [stack, setStack] = useState<readonly Written[]>([]);
  const [news, setNews] = useState<readonly string[] | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isUndoing, setUndoing] = useState(false);
  const last = stack.at(-1) ?? null;

  const add = useCallback(
    (written: Written): void => {
      setFailure(null);
      setNews(written.sentences);
      setStack((before) => [...before, written]);
      refresh([...written.sheets, LOG_SHEET_NAME]);
    },
    [refresh],
  );
  const undo = async (written: Written): Promise<void> => {
    setFailure(null);
    setUndoing(true);
    const answer = await attempt(written.undo);
    setUndoing(false);
    if (answer.kind === 'failed') setFailure(answer);
    if (answer.kind !== 'done') return;
    setNews([answer.value]);
    setStack((before) => before.filter((one) => one !== written));
    refresh([...written.sheets, LOG_SHEET_NAME]);
  };
  return {
    add,
    last,
    news,
    failure,
    isUndoing,
    undo: () => {
      if (last !== null) void undo(last);
    },
    close: () => setNews(null),
  };
}
