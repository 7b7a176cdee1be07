import { useEffect, useRef, useState } from 'react';
import type { Answer, Failure } from '../work/answer';
import { attempt } from '../work/attempt';
import { untilStopped } from '../work/until-stopped';
import type { TaskPace } from './task-pace';

export type Prepared<Value> = {
  /** The newest that could be prepared; null before that, and where the newest could not be. */
  readonly value: Value | null;
  /** `ready`: it is of what there is now. */
  readonly state: 'preparing' | 'ready' | 'stopped' | 'failed';
  readonly failure: Failure | null;
  readonly stop: () => void;
  readonly again: () => void;
};

type Prepare<Value> = (pace: TaskPace) => Promise<Answer<Value>>;

type Round<Value> = Pick<Prepared<Value>, 'value' | 'state' | 'failure'> & {
  readonly prepare: Prepare<Value> | null;
  readonly number: number;
};

/** Prepares something in slices, and anew whenever the task is another one. */
export function usePrepared<Value>(prepare: Prepare<Value>): Prepared<Value> {
  const [number, setNumber] = useState(0);
  const [last, setLast] = useState<Round<Value>>({
    prepare: null,
    number,
    value: null,
    state: 'preparing',
    failure: null,
  });
  const current = useRef<AbortController | null>(null);
  useEffect(() => {
    const own = new AbortController();
    const { signal } = own;
    current.current = own;
    const run = async (): Promise<void> => {
      const answer = await attempt(() => untilStopped(signal, () => prepare({ signal })));
      if (signal.aborted) return;
      setLast({
        prepare,
        number,
        value: answer.kind === 'done' ? answer.value : null,
        state: answer.kind === 'done' ? 'ready' : answer.kind,
        failure: answer.kind === 'failed' ? answer : null,
      });
    };
    void run();
    return () => own.abort();
  }, [prepare, number]);
  const isNow = last.prepare === prepare && last.number === number;
  return {
    value: last.value,
    state: isNow ? last.state : 'preparing',
    failure: isNow ? last.failure : null,
    stop: () => {
      current.current?.abort();
      setLast({ ...last, prepare, number, state: 'stopped', failure: null });
    },
    again: () => setNumber((before) => before + 1),
  };
}
