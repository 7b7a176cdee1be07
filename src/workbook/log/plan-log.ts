import { LOG_SHEET_NAME } from '../../text/log-sheet-name';
import type { WorkbookContents } from '../content/sheet-content';
import { foldSheetName, numberSheetName } from '../content/sheet-name';
import type { FoundWorkbook } from '../found-workbook';
import type { WritePlan } from '../write-plan';
import { extendLog } from './extend-log';
import { findLog } from './find-log';
import type { LogLine } from './log-line';
import { planLogSheet } from './plan-log-sheet';

/** What a write does to the log, and the sheet in which the log then stands. */
export type PlannedLog = Pick<WritePlan, 'add' | 'append' | 'change'> & { readonly sheet: string };

/**
 * More lines below those of the log; where a workbook has none, a log of its own under the first name
 * that is free, for a sheet that merely bears the name is left alone.
 */
export function planLog(
  found: FoundWorkbook,
  contents: WorkbookContents,
  lines: readonly LogLine[],
): PlannedLog {
  const log = findLog(found);
  if (log !== null) {
    return { add: [], sheet: log.sheet, ...extendLog(log, lines, contents.isFrom1904) };
  }
  const sheet = nameLog(found, contents);
  return { add: [planLogSheet(sheet, lines)], append: [], change: [], sheet };
}

function nameLog({ sheets }: FoundWorkbook, contents: WorkbookContents): string {
  const names = [...contents.sheets.keys(), ...sheets.map(({ name }) => name)];
  const taken = new Set(names.map(foldSheetName));
  for (let number = 1; ; number += 1) {
    const name = numberSheetName(LOG_SHEET_NAME, number);
    if (!taken.has(foldSheetName(name))) return name;
  }
}
