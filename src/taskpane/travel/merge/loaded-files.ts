import type { FoundFile } from '../../../application/file-worker';
import type { PlannedChange } from '../../../application/merge/plan-file';
import type { CellChoice, FileChoice } from '../../../domain/merging/choose-version';
import { exchangeChoices, settleChoices } from './held-choices';
import type { Choices, HeldChoice } from './held-choices';

/** A returned file that was read: what was found in it, or a sentence why it cannot be read. */
export type LoadedFile = {
  /** Tells it from others of the same name. */
  readonly id: number;
  readonly name: string;
  readonly content: FoundFile | string;
};

/** The files that the person has given so far, and what was chosen for them. */
export type LoadedFiles = {
  readonly files: readonly LoadedFile[];
  /** How many of those given last are read; null when none is being read. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** How many were left unread because the person stopped. */
  readonly unread: number;
} & Choices;

/** They stay while the person looks at other steps. */
export type LoadedFileStore = {
  readonly subscribe: (onChange: () => void) => () => void;
  readonly state: () => LoadedFiles;
  readonly add: (given: readonly File[]) => void;
  readonly stop: () => void;
  readonly remove: (id: number) => void;
  readonly clear: () => void;
  /** Null takes the choice back. */
  readonly chooseFile: (id: number, choice: HeldChoice<FileChoice> | null) => void;
  readonly chooseCell: (key: string, choice: HeldChoice<CellChoice> | null) => void;
  /** The changes by those choices are written; what is given back tells that they were taken back. */
  readonly settle: (made: Choices, changes: readonly PlannedChange[]) => () => void;
};

const NOTHING: LoadedFiles = {
  files: [],
  progress: null,
  unread: 0,
  fileChoices: new Map(),
  cellChoices: new Map(),
};

/** @param read - rejects with the signal's reason once it is aborted */
export function createLoadedFileStore(
  read: (file: File, signal: AbortSignal) => Promise<LoadedFile['content']>,
): LoadedFileStore {
  let state = NOTHING;
  let last = 0;
  let waiting: File[] = [];
  let current: AbortController | null = null;
  const listeners = new Set<() => void>();
  const learn = (news: Partial<LoadedFiles>): void => {
    state = { ...state, ...news };
    for (const listener of listeners) listener();
  };
  const readAll = async (own: AbortController): Promise<void> => {
    let done = 0;
    for (let file = waiting[0]; file !== undefined; file = waiting[0]) {
      learn({ progress: { done, total: done + waiting.length } });
      const content = await read(file, own.signal);
      if (own.signal.aborted) return;
      waiting.shift();
      done += 1;
      last += 1;
      learn({ files: [...state.files, { id: last, name: file.name, content }] });
    }
    current = null;
    learn({ progress: null });
  };
  const stop = (): void => {
    const unread = waiting.length;
    waiting = [];
    current?.abort();
    current = null;
    learn({ progress: null, unread });
  };
  return {
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => void listeners.delete(onChange);
    },
    state: () => state,
    add: (given) => {
      if (given.length === 0) return;
      waiting.push(...given);
      learn({ unread: 0 });
      if (current !== null) return;
      const own = new AbortController();
      current = own;
      readAll(own).catch((error: unknown) => {
        if (own.signal.aborted) return;
        stop();
        globalThis.reportError?.(error);
      });
    },
    stop,
    remove: (id) =>
      learn({
        files: state.files.filter((file) => file.id !== id),
        fileChoices: choose(state.fileChoices, id, null),
      }),
    clear: () => {
      stop();
      learn(NOTHING);
    },
    chooseFile: (id, choice) => learn({ fileChoices: choose(state.fileChoices, id, choice) }),
    chooseCell: (key, choice) => learn({ cellChoices: choose(state.cellChoices, key, choice) }),
    settle: (made, changes) => {
      const settled = settleChoices(made, changes);
      learn(exchangeChoices(state, made, settled));
      return () => learn(exchangeChoices(state, settled, made));
    },
  };
}

function choose<Key, Choice>(
  choices: ReadonlyMap<Key, Choice>,
  key: Key,
  choice: Choice | null,
): ReadonlyMap<Key, Choice> {
  const next = new Map(choices);
  if (choice === null) next.delete(key);
  else next.set(key, choice);
  return next;
}
