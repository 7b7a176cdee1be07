import type { Examined, Progress } from '../../application/check/examine-workbook';
import type { Failure } from './answer';
import { attempt } from './attempt';
import { collectChanges } from './collect-changes';
import type { NoteChange, PaneWork } from './pane-work';

/** What a sheet computes is no news where nothing is read from it, as from our scores. */
function isNoInput(examined: Examined | null, name: string): boolean {
  if (examined?.kind !== 'book') return false;
  const isKnown = examined.found.sheets.some((sheet) => sheet.name === name);
  const { blocks } = examined.checked.reading;
  return isKnown && ![...blocks.values()].some(({ location }) => location.sheet.name === name);
}

/** What is known of the workbook, and whether more is being found out. */
export type Knowledge = {
  /** The newest that is known; null before the first reading. */
  readonly examined: Examined | null;
  readonly isReading: boolean;
  readonly progress: Progress | null;
  /** Something has changed since, or nothing was read yet. */
  readonly isStale: boolean;
  /** Somebody stopped the last reading. */
  readonly isStopped: boolean;
  readonly failure: Failure | null;
};

export type Examiner = {
  readonly subscribe: (onChange: () => void) => () => void;
  readonly knowledge: () => Knowledge;
  /** Reads these sheets again, and any that are new; all of them when none are named. */
  readonly refresh: (changed?: readonly string[]) => void;
  /** Somebody is changing a sheet: it is read once they pause. */
  readonly note: NoteChange;
  readonly stop: () => void;
};

/** People pause between two cells: their typing is waited for. */
const PAUSE = 400;

/** Reads a workbook whenever told to, and keeps what is known of it; a newer reading ends an older. */
export function createExaminer(examine: PaneWork['examine']): Examiner {
  let knowledge: Knowledge = {
    examined: null,
    isReading: false,
    progress: null,
    isStale: true,
    isStopped: false,
    failure: null,
  };
  const changes = collectChanges();
  let current: AbortController | null = null;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();

  const learn = (news: Partial<Knowledge>): void => {
    knowledge = { ...knowledge, ...news };
    for (const listener of listeners) listener();
  };
  const read = async (): Promise<void> => {
    abandon();
    const reading = new AbortController();
    current = reading;
    learn({ isReading: true, isStale: true, isStopped: false, failure: null, progress: null });
    const { examined } = knowledge;
    const known = examined === null ? null : changes.since(examined.found);
    const onProgress = (progress: Progress): void => learn({ progress });
    const { signal } = reading;
    const answer = await attempt(() => examine(known, { onProgress, signal }));
    // One that was overtaken has nothing to say any more.
    if (current !== reading) return;
    current = null;
    learn({ isReading: false, ...settle(answer) });
  };
  const settle = (answer: Awaited<ReturnType<PaneWork['examine']>>): Partial<Knowledge> => {
    if (answer.kind === 'stopped') return {};
    if (answer.kind === 'failed') return { failure: answer };
    changes.forget();
    return { examined: answer.value, isStale: false };
  };
  /** What was being read is of no use any more. */
  const abandon = (): void => {
    clearTimeout(pause);
    current?.abort();
    current = null;
  };
  return {
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => void listeners.delete(onChange);
    },
    knowledge: () => knowledge,
    refresh: (sheets) => {
      changes.addSheets(sheets ?? null);
      void read();
    },
    note: (change) => {
      const { examined } = knowledge;
      if (change.kind === 'computed' && isNoInput(examined, change.sheet)) return;
      changes.add(change, examined?.found ?? null);
      // What is being read now may miss it.
      abandon();
      learn({ isStale: true, isReading: false });
      pause = setTimeout(() => void read(), PAUSE);
    },
    stop: () => {
      if (current === null) return;
      // Excel cannot be stopped: its answer will find that nobody waits for it.
      abandon();
      learn({ isReading: false, isStopped: true });
    },
  };
}
