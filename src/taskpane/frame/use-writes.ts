import { useCallback, useRef, useState } from 'react';
import type { Answer, Failure } from '../work/answer';
import { attempt } from '../work/attempt';
import type { PreparedWrite, Written } from '../work/pane-work';
import type { Desk } from './desk';

export type Writes = {
  readonly write: Desk['write'];
  /** The newest that can be taken back. */
  readonly last: Written | null;
  /** What was done last, written or taken back, until somebody closes it. */
  readonly news: readonly string[] | null;
  readonly failure: Failure | null;
  readonly busy: 'writing' | 'undoing' | null;
  readonly undo: () => void;
  readonly close: () => void;
};

const STOPPED = { kind: 'stopped' } as const;

/** What was written from the pane since it was opened; the newest is taken back first. */
export function useWrites(refresh: (changed: readonly string[]) => void): Writes {
  const [stack, setStack] = useState<readonly Written[]>([]);
  const [news, setNews] = useState<readonly string[] | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState<Writes['busy']>(null);
  /** Known at once: two presses may come before anything is drawn. */
  const isLocked = useRef(false);
  const last = stack.at(-1) ?? null;

  const perform = useCallback(
    async <Value>(
      how: 'writing' | 'undoing',
      task: () => Promise<Answer<Value>>,
    ): Promise<Answer<Value>> => {
      if (isLocked.current) return STOPPED;
      isLocked.current = true;
      setBusy(how);
      setFailure(null);
      const answer = await attempt(task);
      isLocked.current = false;
      setBusy(null);
      return answer;
    },
    [],
  );
  const write = useCallback(
    async (prepared: PreparedWrite, isSeen: () => boolean): Promise<Answer<Written>> => {
      const answer = await perform('writing', prepared.write);
      if (answer.kind === 'failed' && !isSeen()) setFailure(answer);
      if (answer.kind !== 'done') return answer;
      const { value } = answer;
      setNews(value.sentences);
      setStack((before) => [...before, value]);
      refresh(value.sheets);
      return answer;
    },
    [perform, refresh],
  );
  const undo = async (written: Written): Promise<void> => {
    const answer = await perform('undoing', written.undo);
    if (answer.kind === 'failed') setFailure(answer);
    if (answer.kind !== 'done') return;
    setNews([answer.value]);
    setStack((before) => before.filter((one) => one !== written));
    refresh(written.sheets);
  };
  return {
    write,
    last,
    news,
    failure,
    busy,
    undo: () => {
      if (last !== null) void undo(last);
    },
    close: () => {
      setNews(null);
      setFailure(null);
    },
  };
}
