import { dayOf } from '../../text/days';
import { LOG_SHEET_NAME } from '../../text/log-sheet-name';
import { isNumberedName } from '../../workbook/content/sheet-name';
import { checkWorkbook } from '../check/check-workbook';
import type { CheckedWorkbook } from '../check/check-workbook';
import type { Result, WorkbookPort } from '../workbook-port';
import { Master } from './master';
import { showBook } from './show-book';
import type { ShownBook } from './show-book';

/** The workbook that files are merged into, what its forms show of it, and the day ("2026-12-05"). */
export type MergeTarget = {
  readonly master: Master;
  readonly book: ShownBook;
  readonly today: string;
};

/** With what check says of it as it is. */
export type OpenedTarget = MergeTarget & { readonly checked: CheckedWorkbook };

/**
 * Reads the workbook that forms are to be merged into, as it stands now. What check finds wrong with it
 * does not stand in the way; a reading that fails is the answer.
 */
export async function openTarget(workbook: WorkbookPort, now: Date): Promise<Result<OpenedTarget>> {
  const found = await workbook.read();
  if (!found.ok) return found;
  return prepareTarget(workbook, checkWorkbook(found.value, { allowMissing: true }), now);
}

/** The same for a workbook that was checked already: reads only what its cells and its log contain. */
export async function prepareTarget(
  workbook: WorkbookPort,
  checked: CheckedWorkbook,
  now: Date,
): Promise<Result<OpenedTarget>> {
  const { found, reading } = checked;
  const sheets = new Set([...reading.blocks.values()].map(({ location }) => location.sheet.name));
  const isWanted = (name: string): boolean =>
    sheets.has(name) || isNumberedName(name, LOG_SHEET_NAME);
  const contents = await workbook.readContents({ isWanted, expected: [] });
  if (!contents.ok) return contents;
  const master = new Master(found, reading, contents.value);
  const book = showBook(reading.draft);
  return { ok: true, value: { checked, master, book, today: dayOf(now) } };
}
