import { mayReshape } from '../../application/sheets/may-reshape';
import type { KnownWorkbook, NotedChange } from '../../application/workbook-port';
import type { FoundWorkbook } from '../../workbook/found-workbook';

/** What has changed in a workbook since it was read; at first that is everything. */
export type Changes = {
  /** Null is everything. */
  readonly addSheets: (sheets: readonly string[] | null) => void;
  readonly add: (change: NotedChange & { sheet: string }, before: FoundWorkbook | null) => void;
  /** What is to be read again of a workbook; null for all of it. */
  readonly since: (found: FoundWorkbook) => KnownWorkbook | null;
  /** It has been read again. */
  readonly forget: () => void;
};

export function collectChanges(): Changes {
  let changed: Set<string> | null = null;
  let reshaped = new Set<string>();
  return {
    addSheets: (sheets) => {
      if (sheets === null) changed = null;
      for (const sheet of sheets ?? []) {
        changed?.add(sheet);
        reshaped.add(sheet);
      }
    },
    add: (change, before) => {
      changed?.add(change.sheet);
      if (before === null || mayReshape(before, change)) reshaped.add(change.sheet);
    },
    since: (found) =>
      changed === null ? null : { found, changed: new Set(changed), reshaped: new Set(reshaped) },
    forget: () => {
      changed = new Set();
      reshaped = new Set();
    },
  };
}
