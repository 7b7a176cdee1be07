import type { Applied, LiveWorkbook } from '../../application/workbook-port';
import type { Area, FoundWorkbook } from '../../workbook/found-workbook';
import type { WritePlan } from '../../workbook/write-plan';
import { FIRST_CELL } from '../work/target';
import type { FileInHand } from './file-in-hand';

/** A place that was brought to the screen; each time anew, also where it is the same. */
export type ShownArea = { readonly sheet: string; readonly area: Area };

export type FileState = {
  /** As it was read last. */
  readonly found: FoundWorkbook | null;
  /** Null before anything was shown. */
  readonly shown: ShownArea | null;
  /** Where the person is in the grid. */
  readonly selection: ShownArea | null;
  /** Written into it since it was opened or saved. */
  readonly isUnsaved: boolean;
};

export type FileIdentity = {
  /** Tells it from others that the page had open, of the same name too. */
  readonly number: number;
  readonly name: string;
  /** Made here: there is no such file on the machine. */
  readonly isNew: boolean;
};

/** A file as the workbook that is open before the person. */
export type LiveFile = FileIdentity & {
  readonly workbook: LiveWorkbook;
  readonly state: () => FileState;
  readonly subscribe: (onChange: () => void) => () => void;
  readonly select: (selection: ShownArea) => void;
  /** Hands out all of the file; what it holds then counts as saved once `keep` was done with it. */
  readonly save: (keep: (bytes: Uint8Array<ArrayBuffer>) => void) => Promise<void>;
  readonly close: () => void;
} & Pick<FileInHand, 'readTraces'>;

/** Puts a grid and the question of saving around a file. */
export function createLiveFile(file: FileInHand, identity: FileIdentity): LiveFile {
  let state: FileState = { found: null, shown: null, selection: null, isUnsaved: false };
  /** Each state of the file has its number; undoing goes back to the one before. */
  let versions = 0;
  let version = 0;
  let savedVersion = 0;
  /** A sheet that was built, to be looked at once it was read. */
  let built: string | null = null;
  const listeners = new Set<() => void>();

  const set = (news: Partial<FileState>): void => {
    state = { ...state, ...news, isUnsaved: version !== savedVersion };
    for (const listener of listeners) listener();
  };
  const read: LiveWorkbook['read'] = async () => {
    const found = await file.read();
    if (!found.ok) return found;
    set({ found: found.value });
    if (built !== null && hasSheet(found.value, built)) {
      set({ selection: { sheet: built, area: FIRST_CELL } });
    }
    built = null;
    return found;
  };
  const apply: LiveWorkbook['apply'] = async (plan: WritePlan, pace) => {
    const applied = await file.apply(plan, pace);
    if (!applied.ok) return applied;
    const before = version;
    versions += 1;
    const after = versions;
    version = after;
    built = (plan.replace[0] ?? plan.add[0])?.name ?? null;
    set({});
    const undo: Applied['undo'] = async (undoPace) => {
      const undone = await applied.value.undo(undoPace);
      // Where other writes stand on this one it was left as it is.
      if (undone.ok && version === after) version = before;
      set({});
      return undone;
    };
    return { ok: true, value: { undo } };
  };
  const workbook: LiveWorkbook = {
    read,
    readContents: file.readContents,
    apply,
    show: async (sheet, area) => {
      // It may just have been built.
      if (!hasSheet(state.found, sheet)) await read();
      if (!hasSheet(state.found, sheet))
        return { ok: false, faults: [{ code: 'excel-item-gone' }] };
      const shown = { sheet, area };
      set({ shown, selection: shown });
      return { ok: true, value: null };
    },
    readSelection: () => {
      const first = { sheet: state.found?.sheets[0]?.name ?? '', area: FIRST_CELL };
      return Promise.resolve({ ok: true, value: state.selection ?? first });
    },
    watch: watchNothing,
  };
  return {
    ...identity,
    workbook,
    state: () => state,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => void listeners.delete(onChange);
    },
    select: (selection) => set({ selection }),
    save: async (keep) => {
      const taken = version;
      keep(await file.takeBytes());
      savedVersion = taken;
      set({});
    },
    readTraces: file.readTraces,
    close: file.close,
  };
}

function hasSheet(found: FoundWorkbook | null, sheet: string | null): boolean {
  return found?.sheets.some(({ name }) => name === sheet) ?? false;
}

/** Nobody else changes a file that lies in the page. */
const watchNothing: LiveWorkbook['watch'] = () =>
  Promise.resolve({ ok: true, value: () => Promise.resolve({ ok: true, value: null }) });
