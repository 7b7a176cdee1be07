import { logForms } from '../../application/forms/log-forms';
import { pickRows } from '../../application/forms/pick-rows';
import type { RowsPicked } from '../../application/forms/pick-rows';
import { returnForm } from '../../application/forms/return-form';
import type { ReturnRefusal } from '../../application/forms/return-form';
import { FORMS } from '../../text/command-line/forms-command';
import type { FormPlace } from '../../text/problems/form-places';
import { readForm } from '../../workbook/forms/read/read-form';
import type { ReturnedForm } from '../../workbook/forms/read/returned-form';
import { foundFromPlan } from '../../workbook/reading/found-from-plan';
import type { WorkbookPlan } from '../../workbook/sheet-plan';
import { refuseClashes, refuseOutput, writeBytes } from '../files';
import { openBook, warnOfCopy } from '../open-book';
import { refuseCall, refuseReading, refuseUsage, refuseWrite } from '../outcome';
import type { Outcome } from '../outcome';
import { readDue } from '../read-due';
import { refuseErrors } from '../refuse-errors';
import type { Surroundings } from '../surroundings';
import { openWorkbook, saveWorkbook } from '../workbook-files';

export type ReturnOptions = {
  readonly form: string;
  readonly rows: string;
  readonly reason?: string;
  readonly due?: string;
  readonly out: string;
  readonly book?: string;
  readonly force?: boolean;
};

/** `tdkt return FILE.xlsx --form FORM.xlsx --rows 5,7`: a form goes back with those rows open only. */
export async function runReturn(
  file: string,
  options: ReturnOptions,
  { disk, now }: Surroundings,
): Promise<Outcome> {
  const { out, book, force = false } = options;
  const moment = now();
  const until = readDue(options.due, moment);
  if (typeof until === 'string') return refuseUsage(until);
  const { due } = until;
  const inputs = [file, options.form];
  const refused =
    (await refuseOutput(disk, out, inputs, force)) ??
    (book === undefined ? null : await refuseOutput(disk, book, inputs, force)) ??
    (await refuseClashes(disk, [out, ...(book === undefined ? [] : [book])], inputs));
  if (refused !== null) return refuseCall(refused);
  const source = await openBook(disk, file, { allowMissing: true });
  if ('exit' in source) return source;
  const { opened, checked } = source;
  const warnings = [...warnOfCopy(file, checked), ...until.notes];
  const returned = await openWorkbook(disk, options.form);
  if ('code' in returned) return refuseCall(returned);
  const found = await returned.read();
  if (!found.ok) return refuseReading(found.faults);
  const reading = readForm(found.value);
  if (reading.kind === 'foreign') return refuseUsage(FORMS.notForm(options.form));
  if (reading.kind === 'damaged') return refuseUsage(FORMS.damagedForm(options.form, reading.lost));
  const picked = pickRows(reading.form, options.rows);
  if (!picked.ok) return refuseUsage(describePicked(picked));
  const wish = { rows: picked.rows, reason: options.reason ?? '', due };
  const prepared = returnForm(checked, reading.form, wish, moment);
  if (prepared === 'has-errors') return refuseErrors(checked, warnings);
  if (typeof prepared === 'string') {
    return refuseUsage(describeRefusal(prepared, options, reading.form));
  }
  const logged =
    book === undefined ? null : await logForms(opened, checked.found, [prepared], moment);
  if (logged?.ok === false) return refuseWrite(logged.faults);
  const fault = await saveWorkbook(disk, out, prepared.plan, force);
  if (fault !== null) return refuseCall(fault);
  if (book !== undefined) {
    const unwritten = await writeBytes(disk, book, opened.bytes, force);
    if (unwritten !== null) return refuseCall(unwritten);
  }
  const { number, recipient } = prepared.identity;
  const rows = listOpenRows(prepared.plan);
  return {
    exit: 0,
    json: { out, number, recipient, of: reading.form.identity.number, due, rows },
    answer: [FORMS.returned(out, number, rows)],
    notes: [...warnings, book === undefined ? FORMS.notLogged : FORMS.logged(book)],
  };
}

/** As the new form numbers them. */
function listOpenRows(plan: WorkbookPlan): readonly Omit<FormPlace, 'cell'>[] {
  const reading = readForm(foundFromPlan(plan));
  if (reading.kind !== 'form') throw new Error(`a form that is none: ${reading.kind}`);
  return reading.form.asked.map(({ sheet, row }) => ({ sheet, row }));
}

function describePicked(picked: Exclude<RowsPicked, { ok: true }>): string {
  switch (picked.code) {
    case 'unread':
      return FORMS.badRows(picked.row);
    case 'reversed':
      return FORMS.rowsReversed(picked.first, picked.last);
    case 'not-asked':
      return FORMS.rowNotAsked(picked.row);
    case 'locked':
      return FORMS.rowLocked(picked.row, picked.of);
    case 'no-sheet':
      return FORMS.noSheet(picked.sheet, picked.sheets);
    case 'ambiguous-sheet':
      return FORMS.ambiguousSheet(picked.sheet, picked.sheets);
    case 'ambiguous':
      return FORMS.ambiguousRow(picked.row, picked.sheets);
  }
}

function describeRefusal(
  refusal: Exclude<ReturnRefusal, 'has-errors'>,
  { form: file }: ReturnOptions,
  form: ReturnedForm,
): string {
  switch (refusal) {
    case 'other-book':
      return FORMS.otherBook(file);
    case 'other-criteria':
      return FORMS.otherCriteria;
    case 'recipient-gone':
      return FORMS.recipientGone(form.identity.recipient);
  }
}
