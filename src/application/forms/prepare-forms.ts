import { finishSteps } from '../../domain/finish-steps';
import { nameFile } from '../../text/travel/file-names';
import type { FileNameParts } from '../../text/travel/file-names';
import { FORM_FILES } from '../../text/travel/forms';
import type { FormIdentity, FormKind } from '../../workbook/forms/form';
import { askedRowsOf } from '../../workbook/forms/form-content';
import type { FormContent } from '../../workbook/forms/form-content';
import { planForm } from '../../workbook/forms/plan/plan-form';
import type { WorkbookPlan } from '../../workbook/sheet-plan';
import type { CheckedWorkbook } from '../check/check-workbook';
import { buildContents } from './build-contents';
import { findFormSources } from './check-for-forms';
import { completeIdentity, identifyBook } from './identify-book';

/** A form ready to be drawn and sent; `rows` and `cells` are those that the recipient is asked for. */
export type PreparedForm = {
  readonly name: string;
  readonly plan: WorkbookPlan;
  readonly identity: FormIdentity;
  /** "TT01 II.1", in a review form "TT01". */
  readonly rows: readonly string[];
  readonly cells: number;
};

export type FormWish = {
  readonly kind: FormKind;
  /** "2026-12-05". */
  readonly due: string | null;
};

/**
 * Phiếu: one for each unit or department, as workbooks that need nothing. Null while anything but
 * results is in error; an empty list where nobody is asked for anything.
 */
export function prepareForms(
  checked: CheckedWorkbook,
  wish: FormWish,
  now: Date,
): readonly PreparedForm[] | null {
  return finishSteps(prepareFormsInSteps(checked, wish, now));
}

/** The same, a row at a time. */
export function* prepareFormsInSteps(
  checked: CheckedWorkbook,
  { kind, due }: FormWish,
  now: Date,
): Generator<void, readonly PreparedForm[] | null> {
  const sources = yield* findFormSources(checked);
  if (sources === null) return null;
  const book = identifyBook(checked);
  const taken = new Set<string>();
  const prepared: PreparedForm[] = [];
  for (const content of yield* buildContents(kind, sources)) {
    const { recipient } = content;
    const identity = completeIdentity({ ...book, kind, recipient, due, correction: null }, now);
    const form = yield* prepareForm(content, identity, taken);
    taken.add(form.name);
    prepared.push(form);
  }
  return prepared;
}

/** A form as a workbook, under a name that is not taken; a row at a time. */
export function* prepareForm(
  content: FormContent,
  identity: FormIdentity,
  taken: ReadonlySet<string>,
): Generator<void, PreparedForm> {
  const rows = content.sheets.flatMap(askedRowsOf).filter(({ isOpen }) => isOpen);
  return {
    name: nameFile(partsOfName(identity), taken),
    plan: yield* planForm(content, identity),
    identity,
    rows: rows.map(({ nominee, cells: [first] }) => {
      const criterion = first?.column.replace(/^\w+:/, ' ') ?? '';
      return identity.kind === 'self' ? `${nominee}${criterion}` : nominee;
    }),
    cells: rows.reduce((sum, { cells }) => sum + cells.length, 0),
  };
}

/** The zip of forms that were made at once: called as they are, but after no recipient. */
export function nameZip(forms: readonly PreparedForm[]): string {
  const [first] = forms;
  if (first === undefined) throw new Error('no form to be named by');
  return nameFile({ ...partsOfName(first.identity), recipient: '' }, new Set(), '.zip');
}

function partsOfName(identity: FormIdentity): FileNameParts {
  const { agency, movement, year, recipient, kind, sentOn } = identity;
  return { agency, movement, year, recipient, what: FORM_FILES[kind], day: sentOn };
}
