import { useCallback, useState } from 'react';
import { LOG_SHEET_NAME } from '../../text/write-log';
import type { Answer, Failure } from '../work/answer';
import type { Written } from '../work/pane-work';
import { UNEXPECTED } from '../work/unexpected';

export type Writes = {
  readonly add: (written: Written) => void;
  /** The newest that can be taken back. */
  readonly last: Written | null;
  /** What came of taking it back. */
  readonly undone: string | null;
  readonly failure: Failure | null;
  readonly isUndoing: boolean;
  readonly undo: () => void;
  readonly dismiss: () => void;
};

/** What was written from the pane since it was opened; the newest is taken back first. */
export function useWrites(refresh: (changed: readonly string[]) => void): Writes {
  const [stack, setStack] = useState<readonly Written[]>([]);
  const [undone, setUndone] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isUndoing, setUndoing] = useState(false);
  const last = stack.at(-1) ?? null;

  const forget = (): void => {
    setUndone(null);
    setFailure(null);
  };
  const add = useCallback(
    (written: Written): void => {
      forget();
      setStack((before) => [...before, written]);
      refresh([...written.sheets, LOG_SHEET_NAME]);
    },
    [refresh],
  );
  const undo = async (written: Written): Promise<void> => {
    forget();
    setUndoing(true);
    let answer: Answer<string> = UNEXPECTED;
    try {
      answer = await written.undo();
    } finally {
      setUndoing(false);
      if (answer.kind === 'failed') setFailure(answer);
      if (answer.kind === 'done') {
        setUndone(answer.value);
        setStack((before) => before.filter((one) => one !== written));
        refresh([...written.sheets, LOG_SHEET_NAME]);
      }
    }
  };
  return {
    add,
    last,
    undone,
    failure,
    isUndoing,
    undo: () => {
      if (last !== null) void undo(last);
    },
    dismiss: () => {
      forget();
      setStack([]);
    },
  };
}
