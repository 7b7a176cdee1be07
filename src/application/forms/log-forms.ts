import { describeSentForm, FORM_ACTIONS } from '../../text/forms';
import { LOG_SHEET_NAME } from '../../text/log-sheet-name';
import { isNumberedName } from '../../workbook/content/sheet-name';
import type { WorkbookContents } from '../../workbook/content/sheet-content';
import type { FoundWorkbook } from '../../workbook/found-workbook';
import type { FormIdentity } from '../../workbook/forms/form';
import { extendLog } from '../../workbook/log/extend-log';
import { findLog } from '../../workbook/log/find-log';
import type { LogLine } from '../../workbook/log/log-line';
import { planLogSheet } from '../../workbook/log/plan-log-sheet';
import type { WritePlan } from '../../workbook/write-plan';
import type { Applied, Result, WorkbookPort } from '../workbook-port';

export type SentForm = { readonly identity: FormIdentity; readonly cells: number };

/** Leaves a line in the workbook's log for each form that was sent: the board is told by them. */
export async function logForms(
  workbook: WorkbookPort,
  found: FoundWorkbook,
  forms: readonly SentForm[],
  now: Date,
): Promise<Result<Applied>> {
  const isWanted = (name: string): boolean => isNumberedName(name, LOG_SHEET_NAME);
  const contents = await workbook.readContents({ isWanted, expected: [] });
  if (!contents.ok) return contents;
  const lines = forms.map((form) => writeLine(form, now));
  return workbook.apply(planLog(found, contents.value, lines));
}

function writeLine({ identity, cells }: SentForm, now: Date): LogLine {
  const { kind, number, recipient, due, correction } = identity;
  return {
    when: now,
    action: FORM_ACTIONS[correction === null ? kind : 'correction'],
    sheet: '',
    cells,
    digest: number,
    note: describeSentForm(number, recipient, due),
  };
}

function planLog(
  found: FoundWorkbook,
  { isFrom1904 }: WorkbookContents,
  lines: readonly LogLine[],
): WritePlan {
  const log = findLog(found);
  const logged = log === null ? null : extendLog(log, lines, isFrom1904);
  return {
    add: logged === null ? [planLogSheet(LOG_SHEET_NAME, lines)] : [],
    addBefore: null,
    replace: [],
    change: logged?.change ?? [],
    append: logged?.append ?? [],
    concerns: 'our-sheets',
  };
}
