import { useCallback, useEffect, useState } from 'react';
import type { Examined } from '../../application/examine-workbook';
import type { Desk } from '../frame/desk';
import type { Answer, Failure } from '../work/answer';
import type { PreparedWrite, WriteRequest, Written } from '../work/pane-work';
import { UNEXPECTED } from '../work/unexpected';

export type WriteInHand = {
  /** What would be written; null while it is being prepared. */
  readonly prepared: PreparedWrite | null;
  readonly busy: 'preparing' | 'writing' | null;
  readonly failure: Failure | null;
  /** Writes what was prepared. */
  readonly perform: () => void;
  readonly prepare: () => void;
};

/** Prepares a write for the workbook as it is known now, and again whenever more is known. */
export function usePreparedWrite(
  request: WriteRequest,
  examined: Examined,
  { work, onWritten }: Desk,
): WriteInHand {
  const [prepared, setPrepared] = useState<PreparedWrite | null>(null);
  const [busy, setBusy] = useState<WriteInHand['busy']>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [attempt, setAttempt] = useState(0);
  const wanted = JSON.stringify(request);

  useEffect(() => {
    let isOver = false;
    const prepare = async (): Promise<void> => {
      setBusy('preparing');
      setFailure(null);
      setPrepared(null);
      let answer: Answer<PreparedWrite> = UNEXPECTED;
      try {
        answer = await work.prepare(JSON.parse(wanted) as WriteRequest, examined);
      } finally {
        if (!isOver) {
          setBusy(null);
          if (answer.kind === 'failed') setFailure(answer);
          if (answer.kind === 'done') setPrepared(answer.value);
        }
      }
    };
    void prepare();
    return () => {
      isOver = true;
    };
  }, [work, wanted, examined, attempt]);

  const write = async (ready: PreparedWrite): Promise<void> => {
    setBusy('writing');
    setFailure(null);
    let answer: Answer<Written> = UNEXPECTED;
    try {
      answer = await ready.write();
    } finally {
      setBusy(null);
      if (answer.kind === 'failed') setFailure(answer);
      if (answer.kind === 'done') onWritten(answer.value);
    }
  };
  return {
    prepared,
    busy,
    failure,
    perform: () => {
      if (prepared !== null) void write(prepared);
    },
    prepare: useCallback(() => setAttempt((before) => before + 1), []),
  };
}
