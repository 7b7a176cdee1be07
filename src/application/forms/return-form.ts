import { BLANK } from '../../domain/draft';
import type { Draft } from '../../domain/draft';
import { finishSteps } from '../../domain/finish-steps';
import { cellKey } from '../../domain/merging/cell-key';
import { nomineesBlock } from '../../domain/place';
import { SCOPES } from '../../domain/scope';
import { showFound } from '../../domain/validation/cell-faults';
import { validateInSteps } from '../../domain/validation/validate-contest';
import { FORM_TEXT } from '../../text/travel/forms';
import { readWord } from '../../text/words';
import type { AskedRow } from '../../workbook/forms/form';
import { askedRowsOf } from '../../workbook/forms/form-content';
import type { AskedLine, FormContent, ReviewRow } from '../../workbook/forms/form-content';
import { plainText } from '../../workbook/forms/form-digests';
import { formRowKey } from '../../workbook/forms/read/form-row-key';
import type { AskedPlace, FormEntry, ReturnedForm } from '../../workbook/forms/read/returned-form';
import type { FoundCell } from '../../workbook/found-workbook';
import { createCellReaders } from '../../workbook/reading/recognise-cell';
import type { CheckedWorkbook } from '../check/check-workbook';
import { buildContents } from './build-contents';
import { findFormSources } from './check-for-forms';
import { completeIdentity, identifyBook } from './identify-book';
import { prepareForm } from './prepare-forms';
import type { PreparedForm } from './prepare-forms';

export type ReturnWish = {
  /** The rows to be corrected, of those that the form says it asks. */
  readonly rows: readonly AskedPlace[];
  readonly reason: string;
  /** "2026-12-05". */
  readonly due: string | null;
};

export type ReturnRefusal = 'has-errors' | 'other-book' | 'other-criteria' | 'recipient-gone';

/**
 * Trả lại phiếu: the form as it came back, with only the wished rows open; the reason and the deadline
 * stand at its head. What the recipient answered is shown in every row beside what the workbook holds
 * now, and stands ready in the open rows, with what made them refused; so do remarks. The workbook
 * itself takes no part of it.
 */
export function returnForm(
  checked: CheckedWorkbook,
  form: ReturnedForm,
  wish: ReturnWish,
  now: Date,
): PreparedForm | ReturnRefusal {
  return finishSteps(returnFormInSteps(checked, form, wish, now));
}

/** The same, a row at a time. */
export function* returnFormInSteps(
  checked: CheckedWorkbook,
  form: ReturnedForm,
  wish: ReturnWish,
  now: Date,
): Generator<void, PreparedForm | ReturnRefusal> {
  const { identity } = form;
  const book = identifyBook(checked);
  if (book.book !== identity.book) return 'other-book';
  const isSame = [...book.criteria].every(
    ([scope, digest]) => digest === identity.criteria.get(scope),
  );
  if (!isSame) return 'other-criteria';
  const { draft } = checked.reading;
  const answered = answerDraft(draft, form);
  yield;
  const { problems } = yield* validateInSteps(answered, { allowMissing: true });
  const sources = yield* findFormSources(checked);
  const answers = yield* findFormSources({ reading: { draft: answered }, problems });
  if (sources === null || answers === null) return 'has-errors';
  const find = (contents: readonly FormContent[]): FormContent | undefined =>
    contents.find(({ recipient }) => plainText(recipient) === identity.recipient);
  const inBook = find(yield* buildContents(identity.kind, sources));
  const asAnswered = find(yield* buildContents(identity.kind, answers));
  if (inBook === undefined || asAnswered === undefined) return 'recipient-gone';
  const reason = wish.reason.trim() || FORM_TEXT.defaultReason;
  const correction = { of: identity.number, reason };
  const { kind, recipient } = identity;
  const facts = { ...book, kind, recipient, due: wish.due, correction };
  const content = yield* openOnly(asAnswered, inBook, form, wish);
  yield;
  return yield* prepareForm(content, completeIdentity(facts, now), new Set());
}

/** The workbook's input as if the answers of a form stood in it. */
function answerDraft(draft: Draft, { written }: ReturnedForm): Draft {
  const readerOf = createCellReaders();
  const answered = new Map(draft);
  for (const scope of SCOPES) {
    const block = draft.get(nomineesBlock(scope));
    if (block === undefined) continue;
    const codes = block.columns.indexOf('code');
    const own = new Map<string, Map<string, FormEntry>>();
    for (const entry of written) {
      if (entry.scope !== scope) continue;
      const answers = own.get(entry.nominee) ?? new Map<string, FormEntry>();
      own.set(entry.nominee, answers.set(entry.column, entry));
    }
    const rows = block.rows.map(({ cells }) => {
      const answers = own.get(plainText(showFound(cells[codes] ?? BLANK)));
      return {
        cells: cells.map((cell, at) => {
          const column = block.columns[at] ?? '';
          const entry = answers?.get(column);
          return entry === undefined ? cell : readerOf(column)(valueOf(entry));
        }),
      };
    });
    answered.set(nomineesBlock(scope), { ...block, rows });
  }
  return answered;
}

/** As the formula of the points takes it. */
function valueOf({ value, mark = '' }: FormEntry): FoundCell {
  return readWord(mark) === 'notApplicable' ? { kind: 'text', value: mark } : value;
}

function* openOnly(
  asAnswered: FormContent,
  inBook: FormContent,
  form: ReturnedForm,
  wish: ReturnWish,
): Generator<void, FormContent> {
  const held = new Map(inBook.sheets.flatMap(askedRowsOf).map((row) => [keyOf(row), row]));
  yield;
  const written = new Map(form.written.map((entry) => [cellKey(entry), entry]));
  const remarks = findRemarks(form);
  const open = new Set(wish.rows.map(cellKey));
  const settle = <One extends AskedLine | ReviewRow>(one: One): One => {
    const row = held.get(keyOf(one.row));
    if (row === undefined) throw new Error('an answer of somebody who is not in the workbook');
    const isOpen = open.has(keyOf(row));
    const cells = row.cells.map(({ column, sent }) => {
      const { value: answered = null, mark } = written.get(cellKey({ ...row, column })) ?? {};
      return { column, sent, answered: isOpen ? (answered ?? sent) : answered, mark };
    });
    const remark = one.remark || (remarks.get(keyOf(row)) ?? '');
    return { ...one, remark, row: { ...row, isOpen, cells } };
  };
  const sheets: FormContent['sheets'][number][] = [];
  for (const sheet of asAnswered.sheets) {
    yield;
    sheets.push(
      sheet.kind === 'review'
        ? { ...sheet, rows: sheet.rows.map(settle) }
        : {
            ...sheet,
            lines: sheet.lines.map((line) => (line.kind === 'asked' ? settle(line) : line)),
          },
    );
  }
  return { ...asAnswered, sheets };
}

/** By the first cell that their rows ask for. */
function findRemarks({ asked, remarks }: ReturnedForm): ReadonlyMap<string, string> {
  const places = new Map(asked.map((place) => [formRowKey(place), cellKey(place)]));
  return new Map(remarks.map((remark) => [places.get(formRowKey(remark)) ?? '', remark.text]));
}

/** A row by the first cell that it asks for. */
function keyOf(row: AskedRow): string {
  return cellKey({ ...row, column: row.cells[0]?.column ?? '' });
}
