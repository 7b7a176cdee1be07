import { useEffect, useRef, useState } from 'react';
import type { Examined } from '../../application/check/examine-workbook';
import type { Desk } from '../work/desk';
import { useIsThere } from '../parts/use-is-there';
import type { Failure } from '../work/answer';
import { attempt } from '../work/attempt';
import type { WriteRequest } from '../work/pane-work';
import type { PreparedWrite } from '../work/prepared-write';

export type WriteInHand = {
  /** What would be written, by the newest that could be prepared; null before that. */
  readonly prepared: PreparedWrite | null;
  /** `written`: what was prepared is in the workbook, which is to be read again before more is. */
  readonly state: Preparation | 'writing';
  /** How far the preparation is, in rows. */
  readonly rows: number;
  readonly failure: Failure | null;
  /** Writes what was prepared; nothing where it is not ready. */
  readonly perform: () => void;
  readonly prepare: () => void;
  /** Stops preparing. */
  readonly stop: () => void;
};

type Preparation = 'preparing' | 'ready' | 'stopped' | 'failed' | 'written';

/**
 * Prepares a write for the workbook as it is known now, and again whenever more is known. What was
 * prepared before stays to be looked at meanwhile; only the newest is written.
 */
export function usePreparedWrite(
  request: WriteRequest,
  examined: Examined,
  { work, write: perform }: Desk,
): WriteInHand {
  const [prepared, setPrepared] = useState<PreparedWrite | null>(null);
  const [preparation, setPreparation] = useState<Preparation>('preparing');
  const [rows, setRows] = useState(0);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isWriting, setWriting] = useState(false);
  const [round, setRound] = useState(0);
  const preparing = useRef<AbortController | null>(null);
  const isThere = useIsThere();
  const wanted = JSON.stringify(request);

  useEffect(() => {
    const current = new AbortController();
    preparing.current = current;
    const prepare = async (): Promise<void> => {
      setPreparation('preparing');
      setRows(0);
      setFailure(null);
      const pace = { signal: current.signal, onSteps: countRows(setRows) };
      const asked = JSON.parse(wanted) as WriteRequest;
      const answer = await attempt(() => work.prepare(asked, examined, pace));
      // One that was overtaken has nothing to say any more.
      if (preparing.current !== current) return;
      setPreparation(answer.kind === 'done' ? 'ready' : answer.kind);
      if (answer.kind === 'failed') setFailure(answer);
      if (answer.kind === 'done') setPrepared(answer.value);
    };
    void prepare();
    return () => {
      preparing.current = null;
      current.abort();
    };
  }, [work, wanted, examined, round]);

  const write = async (ready: PreparedWrite): Promise<void> => {
    setWriting(true);
    setFailure(null);
    const answer = await perform(ready, isThere);
    setWriting(false);
    if (answer.kind === 'failed') setFailure(answer);
    if (answer.kind === 'done') setPreparation('written');
  };
  return {
    prepared,
    state: isWriting ? 'writing' : preparation,
    rows,
    failure,
    perform: () => {
      if (prepared !== null && preparation === 'ready' && !isWriting) void write(prepared);
    },
    prepare: () => setRound((before) => before + 1),
    stop: () => {
      preparing.current?.abort();
      preparing.current = null;
      setPreparation('stopped');
    },
  };
}

/** Each part of the work counts its steps, which are rows, from 0. */
function countRows(onRows: (rows: number) => void): (done: number) => void {
  let rows = 0;
  let before = 0;
  return (done) => {
    rows += done < before ? done : done - before;
    before = done;
    onRows(rows);
  };
}
