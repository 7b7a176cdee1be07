import { useEffect, useRef, useState } from 'react';
import { BROWSER_TEXT, nameNewBook } from '../../text/pane/browser';
import { useKeptState } from '../parts/use-kept-state';
import { goToStep } from '../frame/use-step';
import type { Answer, Failure } from '../work/answer';
import { attempt } from '../work/attempt';
import { failWith, toAnswer } from '../work/fail';
import type { BookRequest } from '../work/pane-work';
import type { FileInHand, FileOpener } from './file-in-hand';
import { forgetChoices } from './forget-choices';
import { createLiveFile } from './live-file';
import type { LiveFile } from './live-file';
import { takeFileBytes } from '../work/take-file-bytes';

export type Files = {
  readonly file: LiveFile | null;
  /** The name of the one that is being opened. */
  readonly opening: string | null;
  readonly failure: Failure | null;
  readonly closeFailure: () => void;
  /** Ready to take the place of one with unsaved changes. */
  readonly waiting: LiveFile | null;
  readonly openFiles: (given: readonly File[]) => void;
  /** Whether there is one. */
  readonly createBook: (request: BookRequest) => Promise<boolean>;
  readonly stop: () => void;
  /** Lets go of the unsaved changes. */
  readonly replace: () => void;
  readonly stay: () => void;
};

type Opening = {
  readonly name: string;
  readonly isNew: boolean;
  readonly run: (signal: AbortSignal) => Promise<Answer<FileInHand>>;
};

/** The file that is open in the page, and how another takes its place. */
export function useFiles({ openBytes, createBook }: FileOpener): Files {
  const [file, setFile] = useState<LiveFile | null>(null);
  const { waiting, next, hold } = useWaiting();
  const [opening, setOpening] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const current = useRef<LiveFile | null>(null);
  const running = useRef<AbortController | null>(null);
  const opened = useRef(0);
  const beginWith = useOwnChoices();

  const stop = (): void => {
    running.current?.abort();
    setOpening(null);
  };
  const stay = (): void => {
    next.current?.close();
    hold(null);
  };
  const put = (taken: LiveFile): void => {
    beginWith(taken);
    current.current?.close();
    current.current = taken;
    setFile(taken);
    hold(null);
  };
  const open = async ({ name, isNew, run }: Opening): Promise<boolean> => {
    stop();
    stay();
    setFailure(null);
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    setOpening(name);
    const answer = await attempt(() => run(signal));
    if (signal.aborted) return false;
    // From here on nothing stops the thread of this file but closing it.
    running.current = null;
    setOpening(null);
    if (answer.kind === 'failed') setFailure(answer);
    if (answer.kind !== 'done') {
      controller.abort();
      return false;
    }
    opened.current += 1;
    const taken = createLiveFile(answer.value, { number: opened.current, name, isNew });
    if (current.current?.state().isUnsaved === true) hold(taken);
    else put(taken);
    return true;
  };
  useEffect(() => () => running.current?.abort(), []);

  return {
    file,
    opening,
    failure,
    closeFailure: () => setFailure(null),
    waiting,
    stop,
    stay,
    replace: () => {
      if (next.current !== null) put(next.current);
    },
    openFiles: ([first, ...more]) => {
      if (first === undefined) return;
      if (more.length > 0) return setFailure(failWith([BROWSER_TEXT.oneFile]));
      const run: Opening['run'] = async (signal) => {
        const bytes = await takeFileBytes(first);
        if (bytes.kind !== 'done') return bytes;
        return toAnswer(await openBytes(bytes.value, first.name, signal));
      };
      void open({ name: first.name, isNew: false, run });
    },
    createBook: (request) => {
      const name = nameNewBook(request.year, request.sample);
      const run: Opening['run'] = async (signal) =>
        toAnswer(await createBook(request, name, signal));
      return open({ name, isNew: true, run });
    },
  };
}

/** Who saves or makes a book first comes back when another may be waiting than was drawn. */
function useWaiting() {
  const [waiting, setWaiting] = useState<LiveFile | null>(null);
  const next = useRef<LiveFile | null>(null);
  const hold = (file: LiveFile | null): void => {
    next.current = file;
    setWaiting(file);
  };
  return { waiting, next, hold };
}

/**
 * Another file begins anew, without what was chosen for the one before, even if the page was loaded again
 * since. The corrected file comes under its own name, and is looked at as it was before.
 */
function useOwnChoices(): (file: LiveFile) => void {
  const [kept, keep] = useKeptState('file', '');
  const owner = useRef(kept);
  return ({ name, isNew }) => {
    if (isNew || (owner.current !== '' && owner.current !== name)) {
      forgetChoices();
      goToStep('start');
    }
    owner.current = name;
    keep(name);
  };
}
