import { useState } from 'react';
import type { Step } from '../application/steps';
import { paneText } from '../text/pane';
import type { Failure, Outcome } from './outcome';
import type { Changes } from './use-changes';

export type StepState = {
  /** What came of the step when it was last done; null before. */
  readonly outcome: Outcome | null;
  /** Whether what the outcome was read from has changed since. */
  readonly isStale: boolean;
  /** Whether that is all we know: Excel may not tell of changes. */
  readonly mayBeStale: boolean;
  /** Why what was tried since has come to nothing: the outcome still holds. */
  readonly failure: readonly string[];
};

/** Null comes of what leaves the outcome as it is. */
export type Task = () => Promise<Outcome | Failure | null>;

export type Tasks = {
  /** What is being done, in words; null when nothing is. Buttons wait until then. */
  readonly busy: string | null;
  readonly stateOf: (step: Step) => StepState;
  readonly perform: (step: Step, words: string, task: Task) => void;
};

type Done = { readonly outcome: Outcome; readonly begun: number };

const UNEXPECTED: Failure = { kind: 'failed', sentences: [paneText.unexpected] };

/** What the pane does and what came of it, step by step. */
export function useTasks({ mark, haveChanged, isWatching }: Changes): Tasks {
  const [busy, setBusy] = useState<string | null>(null);
  const [failed, setFailed] = useState<{ step: Step; sentences: readonly string[] } | null>(null);
  const [done, setDone] = useState<Partial<Record<Step, Done>>>({});

  const keep = (step: Step, one: Done): void => setDone((before) => ({ ...before, [step]: one }));

  /** An error that nobody expected is said, and then left to the browser's console. */
  const run = async (step: Step, words: string, task: Task): Promise<void> => {
    const begun = mark();
    setBusy(words);
    setFailed(null);
    let answer: Awaited<ReturnType<Task>> = UNEXPECTED;
    try {
      answer = await task();
    } finally {
      setBusy(null);
      if (answer?.kind === 'failed') setFailed({ step, sentences: answer.sentences });
      else if (answer !== null) keep(step, { outcome: answer, begun });
    }
  };
  return {
    busy,
    stateOf: (step) => {
      const { outcome = null, begun = 0 } = done[step] ?? {};
      const isStale = outcome !== null && 'inputs' in outcome && haveChanged(outcome.inputs, begun);
      return {
        outcome,
        isStale,
        mayBeStale: isStale || !isWatching,
        failure: failed?.step === step ? failed.sentences : [],
      };
    },
    perform: (step, words, task) => void run(step, words, task),
  };
}
