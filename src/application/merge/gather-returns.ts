import { dayOf } from '../../text/days';
import { LOG_SHEET_NAME } from '../../text/log-sheet-name';
import { isNumberedName } from '../../workbook/content/sheet-name';
import { checkWorkbook } from '../check/check-workbook';
import type { CheckedWorkbook } from '../check/check-workbook';
import { pauseUnlessStopped, runInSlices } from '../run-in-slices';
import type { Result, WorkbookPort } from '../workbook-port';
import { describeBook } from './book-now';
import type { FileFindings } from './file-findings';
import { Master } from './master';
import { prepareHelp, readReturn } from './read-return';
import type { ReturnedFile } from './read-return';
import type { MergeGround } from './weigh-file';

export type GatherPace = {
  /** Called after each file with the number of those done. */
  readonly onFile?: (done: number) => void;
  readonly signal?: AbortSignal;
};

/** The workbook that files are merged into, and what check says of it as it is. */
export type OpenedMaster = MergeGround & { readonly checked: CheckedWorkbook };

/** Reads the workbook that forms are to be merged into, as it stands now. */
export async function openMaster(workbook: WorkbookPort, now: Date): Promise<Result<OpenedMaster>> {
  const found = await workbook.read();
  if (!found.ok) return found;
  return prepareGround(workbook, checkWorkbook(found.value, { allowMissing: true }), now);
}

/** The same for a workbook that was checked already. */
export async function prepareGround(
  workbook: WorkbookPort,
  checked: CheckedWorkbook,
  now: Date,
): Promise<Result<OpenedMaster>> {
  const { found, reading } = checked;
  const sheets = new Set([...reading.blocks.values()].map(({ location }) => location.sheet.name));
  const isWanted = (name: string): boolean =>
    sheets.has(name) || isNumberedName(name, LOG_SHEET_NAME);
  const contents = await workbook.readContents({ isWanted, expected: [] });
  if (!contents.ok) return contents;
  const master = new Master(found, reading, contents.value);
  const book = describeBook(reading.draft);
  return { ok: true, value: { checked, master, book, today: dayOf(now) } };
}

/**
 * Reads returned files one after another and keeps of each only what the merge needs. A file that
 * cannot be read is told of, and the others go on. Rejects with the signal's reason once it is aborted.
 */
export async function gatherReturns(
  opened: OpenedMaster,
  files: readonly ReturnedFile[],
  { onFile, signal }: GatherPace = {},
): Promise<readonly FileFindings[]> {
  const help = await runInSlices(prepareHelp(opened.checked), { signal });
  const findings: FileFindings[] = [];
  for (const file of files) {
    await pauseUnlessStopped(signal);
    findings.push(await readReturn(file, opened, help, { signal }));
    onFile?.(findings.length);
  }
  return findings;
}
