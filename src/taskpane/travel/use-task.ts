import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answer, Failure } from '../work/answer';
import { attempt } from '../work/attempt';
import { untilStopped } from '../work/until-stopped';

export type Task<Value> = {
  readonly isBusy: boolean;
  /** What came of it last; no more as soon as it is begun anew. */
  readonly value: Value | null;
  readonly failure: Failure | null;
  /** `onDone`: called with what came of it, even where that was too late to be stopped. */
  readonly run: (task: Begin<Value>, onDone?: (value: Value) => void) => void;
  readonly stop: () => void;
  /** What came of it is of no use any more. */
  readonly forget: () => void;
};

type Begin<Value> = (signal: AbortSignal) => Promise<Answer<Value>>;

/** Something that a press begins, one at a time; it ends with the screen. */
export function useTask<Value>(): Task<Value> {
  const [isBusy, setBusy] = useState(false);
  const [value, setValue] = useState<Value | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const current = useRef<AbortController | null>(null);
  const stop = (): void => {
    current.current?.abort();
    current.current = null;
    setBusy(false);
  };
  useEffect(() => () => current.current?.abort(), []);
  const run = async (task: Begin<Value>, onDone?: (value: Value) => void): Promise<void> => {
    if (current.current !== null) return;
    const own = new AbortController();
    const { signal } = own;
    current.current = own;
    setBusy(true);
    setValue(null);
    setFailure(null);
    const answer = await attempt(() => untilStopped(signal, () => task(signal)));
    const isAwaited = current.current === own;
    if (isAwaited) {
      current.current = null;
      setBusy(false);
    }
    if (answer.kind === 'failed' && isAwaited) setFailure(answer);
    if (answer.kind !== 'done') return;
    // What was handed over is there, though it was to be stopped.
    if (current.current === null) setValue(answer.value);
    onDone?.(answer.value);
  };
  const forget = useCallback((): void => {
    setValue(null);
    setFailure(null);
  }, []);
  return {
    isBusy,
    value,
    failure,
    run: (task, onDone) => void run(task, onDone),
    stop,
    forget,
  };
}
