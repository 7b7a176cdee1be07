import { finishSteps } from '../../domain/finish-steps';
import { LOG_SHEET_NAME } from '../../text/log-sheet-name';
import { describeWrittenSheet, nameAction } from '../../text/write-log';
import type { BuildAction, KeptSheet, WrittenSheet } from '../../text/write-log';
import { digestContentInSteps, digestPlanInSteps } from '../../workbook/content/digest-content';
import type { SheetContent, WorkbookContents } from '../../workbook/content/sheet-content';
import { foldSheetName, isNumberedName, numberSheetName } from '../../workbook/content/sheet-name';
import type { FoundWorkbook } from '../../workbook/found-workbook';
import { findLog, foldDigest } from '../../workbook/log/find-log';
import type { FoundLog } from '../../workbook/log/find-log';
import type { LogLine } from '../../workbook/log/log-line';
import { planLog } from '../../workbook/log/plan-log';
import type { SheetPlan } from '../../workbook/sheet-plan';
import type { WritePlan } from '../../workbook/write-plan';

/** Sheets that an action has built, on their way into the workbook they were built from. */
export type BuiltSheets = {
  readonly found: FoundWorkbook;
  /** Of the sheets that `mayBeOurs` picks. */
  readonly contents: WorkbookContents;
  readonly sheets: readonly SheetPlan[];
  readonly action: BuildAction;
  /** The sheet that those of a workbook without a log are put before; else they go behind all others. */
  readonly before?: string | null;
};

/** A sheet under the name that it gets, what becomes of those that are there, and its Dấu kiểm. */
export type PlacedSheet = {
  readonly sheet: SheetPlan;
  readonly written: WrittenSheet;
  readonly digest: string;
};

/** Whether what stands in a sheet must be known before these are written. */
export function mayBeOurs(name: string, sheets: readonly SheetPlan[]): boolean {
  const wanted = [...sheets.map((sheet) => sheet.name), LOG_SHEET_NAME];
  return wanted.some((one) => isNumberedName(name, one));
}

/** Each takes the place of the one of its name that nobody has edited since, else the next free name. */
export function placeSheets(built: BuiltSheets): readonly PlacedSheet[] {
  return finishSteps(placeSheetsInSteps(built));
}

/** The same, a row at a time. */
export function* placeSheetsInSteps({
  found,
  contents,
  sheets,
}: BuiltSheets): Generator<void, readonly PlacedSheet[]> {
  const log = findLog(found);
  const present = nameSheets(contents);
  const placed: PlacedSheet[] = [];
  for (const sheet of sheets) {
    const written = yield* placeSheet(sheet.name, present, log);
    const named = { ...sheet, name: written.name };
    placed.push({ written, sheet: named, digest: yield* digestPlanInSteps(named) });
  }
  return placed;
}

/** Puts placed sheets into the workbook that they were built from, and a line a sheet into the log. */
export function planWrite(
  { found, contents, action, before = null }: BuiltSheets,
  placed: readonly PlacedSheet[],
  now: Date,
): WritePlan {
  const log = findLog(found);
  const lines = placed.map(({ written, sheet, digest }): LogLine => ({
    when: now,
    action: nameAction(action),
    sheet: sheet.name,
    cells: countCells(sheet),
    digest,
    note: describeWrittenSheet(written),
  }));
  const pick = (how: WrittenSheet['how']): readonly SheetPlan[] =>
    placed.filter(({ written }) => written.how === how).map(({ sheet }) => sheet);
  const planned = planLog(found, contents, lines);
  return {
    add: [...pick('added'), ...planned.add],
    addBefore: log === null ? before : keepLast(found, log),
    replace: pick('replaced'),
    seen: contents.sheets,
    append: planned.append,
    change: planned.change,
    concerns: 'our-sheets',
  };
}

function nameSheets({ sheets }: WorkbookContents): PresentSheets {
  return new Map([...sheets].map(([name, content]) => [foldSheetName(name), { name, content }]));
}

/** Sheets that are there, by `foldSheetName`. */
type PresentSheets = ReadonlyMap<
  string,
  { readonly name: string; readonly content: SheetContent | null }
>;

/** The log stays behind the sheets that it tells of, unless somebody has moved it. */
function keepLast({ sheets }: FoundWorkbook, log: FoundLog): string | null {
  return sheets.at(-1)?.name === log.sheet ? log.sheet : null;
}

function* placeSheet(
  wanted: string,
  present: PresentSheets,
  log: FoundLog | null,
): Generator<void, WrittenSheet> {
  const kept: KeptSheet[] = [];
  for (let number = 1; ; number += 1) {
    const name = numberSheetName(wanted, number);
    const found = present.get(foldSheetName(name));
    if (found === undefined) return { name, how: 'added', kept };
    const digests = log?.digests.get(foldSheetName(name));
    const isAsWritten = digests?.has(yield* digestSheet(found.content)) === true;
    if (isAsWritten) return { name: found.name, how: 'replaced', kept };
    kept.push({ name: found.name, why: digests === undefined ? 'foreign' : 'edited' });
  }
}

function* digestSheet(content: SheetContent | null): Generator<void, string> {
  return content === null ? '' : foldDigest(yield* digestContentInSteps(content, content.cells));
}

function countCells({ rows }: SheetPlan): number {
  let count = 0;
  for (const { cells } of rows) {
    for (const cell of cells) if ((cell?.value ?? '') !== '') count += 1;
  }
  return count;
}
