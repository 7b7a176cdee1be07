import { useCallback, useRef, useState } from 'react';
import type { WritePace } from '../../application/workbook-port';
import { WRITE_TEXT } from '../../text/pane/write';
import { describeStage } from '../../text/pane/write-stages';
import type { WriteStage } from '../../text/pane/write-stages';
import type { Answer, Failure } from '../work/answer';
import { attempt } from '../work/attempt';
import { failWith } from '../work/fail';
import type { PreparedWrite, Written } from '../work/prepared-write';
import type { Desk } from '../work/desk';

export type Writes = {
  readonly write: Desk['write'];
  /** The newest that can be taken back. */
  readonly last: Written | null;
  /** What was done last, written or taken back, until somebody closes it. */
  readonly news: readonly string[] | null;
  readonly failure: Failure | null;
  readonly busy: 'writing' | 'undoing' | null;
  /** How far that is. */
  readonly stage: WriteStage;
  /** Stops it, if there is still time. */
  readonly stop: () => void;
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
  const [stage, setStage] = useState<WriteStage>('begun');
  /** Known at once: two presses may come before anything is drawn. */
  const current = useRef<AbortController | null>(null);
  const last = stack.at(-1) ?? null;

  const perform = useCallback(
    async <Value>(
      how: 'writing' | 'undoing',
      task: (pace: WritePace) => Promise<Answer<Value>>,
    ): Promise<Answer<Value>> => {
      if (current.current !== null) return STOPPED;
      const stopper = new AbortController();
      current.current = stopper;
      setBusy(how);
      setStage('begun');
      setFailure(null);
      const { signal } = stopper;
      const onProgress: WritePace['onProgress'] = (progress) =>
        signal.aborted ? undefined : setStage(progress);
      const onLastPart = (): void => setStage('last');
      const answer = await attempt(() => task({ signal, onProgress, onLastPart }));
      if (answer.kind === 'stopped') setNews([describeStage(how, 'stopped')]);
      current.current = null;
      setBusy(null);
      return answer;
    },
    [],
  );
  const write = useCallback(
    async (prepared: PreparedWrite, isSeen: () => boolean): Promise<Answer<Written>> => {
      if (current.current !== null) {
        if (!isSeen()) setFailure(failWith([WRITE_TEXT.refused]));
        return STOPPED;
      }
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
    stage,
    stop: () => {
      current.current?.abort();
      setStage('stopping');
    },
    undo: () => {
      if (last !== null) void undo(last);
    },
    close: () => {
      setNews(null);
      setFailure(null);
    },
  };
}
