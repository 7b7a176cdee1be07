import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answer, Failure } from '../work/answer';
import { attempt } from '../work/attempt';

export type Task<Value> = {
  readonly isBusy: boolean;
  /** What came of it last is there; no more as soon as it is begun anew. */
  readonly isDone: boolean;
  readonly value: Value | null;
  readonly failure: Failure | null;
  readonly run: (task: (signal: AbortSignal) => Promise<Answer<Value>>) => void;
  readonly stop: () => void;
  /** What came of it is of no use any more. */
  readonly forget: () => void;
};

/** Something that a press begins, one at a time; it ends with the screen. */
export function useTask<Value>(): Task<Value> {
  const [isBusy, setBusy] = useState(false);
  const [done, setDone] = useState<{ readonly value: Value } | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const current = useRef<AbortController | null>(null);
  const stop = (): void => {
    current.current?.abort();
    current.current = null;
    setBusy(false);
  };
  useEffect(() => () => current.current?.abort(), []);
  const run = async (task: (signal: AbortSignal) => Promise<Answer<Value>>): Promise<void> => {
    if (current.current !== null) return;
    const own = new AbortController();
    const { signal } = own;
    current.current = own;
    setBusy(true);
    setDone(null);
    setFailure(null);
    const answer = await attempt(async () => {
      try {
        return await task(signal);
      } catch (error) {
        if (!signal.aborted) throw error;
        return { kind: 'stopped' } as const;
      }
    });
    if (current.current !== own) return;
    current.current = null;
    setBusy(false);
    if (answer.kind === 'failed') setFailure(answer);
    if (answer.kind === 'done') setDone({ value: answer.value });
  };
  const forget = useCallback((): void => {
    setDone(null);
    setFailure(null);
  }, []);
  return {
    isBusy,
    isDone: done !== null,
    value: done?.value ?? null,
    failure,
    run: (task) => void run(task),
    stop,
    forget,
  };
}
