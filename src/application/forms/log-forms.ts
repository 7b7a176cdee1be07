import { LOG_SHEET_NAME } from '../../text/log-sheet-name';
import { describeSentForm, FORM_ACTIONS } from '../../text/travel/form-log';
import { isNumberedName } from '../../workbook/content/sheet-name';
import type { FoundWorkbook } from '../../workbook/found-workbook';
import type { LogLine } from '../../workbook/log/log-line';
import { planLog } from '../../workbook/log/plan-log';
import type { Applied, Result, WorkbookPort, WritePace } from '../workbook-port';
import type { PreparedForm } from './prepare-forms';

export type SentForm = Pick<PreparedForm, 'identity' | 'rows' | 'cells'>;

/** What logging has put into the workbook, and the sheet in which the log stands. */
export type Logged = Applied & { readonly log: string };

/** Leaves a line in the workbook's log for each form that was sent: the board is told by them. */
export async function logForms(
  workbook: WorkbookPort,
  found: FoundWorkbook,
  forms: readonly SentForm[],
  now: Date,
  pace?: WritePace,
): Promise<Result<Logged>> {
  const isWanted = (name: string): boolean => isNumberedName(name, LOG_SHEET_NAME);
  const contents = await workbook.readContents({ isWanted, expected: [] });
  if (!contents.ok) return contents;
  const lines = forms.map((form) => writeLine(form, now));
  const { sheet, ...log } = planLog(found, contents.value, lines);
  const plan = { ...log, addBefore: null, replace: [], concerns: 'our-sheets' } as const;
  const applied = await workbook.apply(plan, pace);
  return applied.ok ? { ok: true, value: { ...applied.value, log: sheet } } : applied;
}

function writeLine({ identity, rows, cells }: SentForm, now: Date): LogLine {
  const { kind, number, recipient, due, correction } = identity;
  return {
    when: now,
    action: FORM_ACTIONS[correction === null ? kind : 'correction'],
    sheet: '',
    cells,
    digest: number,
    note: describeSentForm({ number, recipient, due, corrects: correction?.of ?? null, rows }),
  };
}
