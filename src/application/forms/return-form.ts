import { BLANK } from '../../domain/draft';
import type { Draft } from '../../domain/draft';
import { nomineesBlock } from '../../domain/place';
import { SCOPES } from '../../domain/scope';
import { showFound } from '../../domain/validation/cell-faults';
import { validateContest } from '../../domain/validation/validate-contest';
import { FORM_TEXT } from '../../text/forms';
import { plainText } from '../../workbook/forms/form-digests';
import { askedRowsOf } from '../../workbook/forms/form-content';
import type { AskedLine, FormContent, ReviewRow } from '../../workbook/forms/form-content';
import type { AskedRow } from '../../workbook/forms/form';
import type { AskedPlace, FormEntry, ReturnedForm } from '../../workbook/forms/returned-form';
import { createCellReaders } from '../../workbook/reading/recognise-cell';
import type { CheckedWorkbook } from '../check-workbook';
import { findFormSources } from './check-for-forms';
import { buildContents, completeIdentity, identifyBook, prepareForm } from './prepare-forms';
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
 * stand at its head. What the recipient answered stands ready in the open rows and is shown in the
 * others; the workbook itself takes no part of it.
 */
export function returnForm(
  checked: CheckedWorkbook,
  form: ReturnedForm,
  wish: ReturnWish,
  now: Date,
): PreparedForm | ReturnRefusal {
  const { identity } = form;
  const book = identifyBook(checked);
  if (book.book !== identity.book) return 'other-book';
  const isSame = [...book.criteria].every(
    ([scope, digest]) => digest === identity.criteria.get(scope),
  );
  if (!isSame) return 'other-criteria';
  const { draft } = checked.reading;
  const answered = answerDraft(draft, form);
  const { problems } = validateContest(answered, { allowMissing: true });
  const sources = findFormSources(checked);
  const answers = findFormSources({ reading: { draft: answered }, problems });
  if (sources === null || answers === null) return 'has-errors';
  const find = (contents: readonly FormContent[]): FormContent | undefined =>
    contents.find(({ recipient }) => plainText(recipient) === identity.recipient);
  const inBook = find(buildContents(identity.kind, sources));
  const asAnswered = find(buildContents(identity.kind, answers));
  if (inBook === undefined || asAnswered === undefined) return 'recipient-gone';
  const reason = wish.reason.trim() || FORM_TEXT.defaultReason;
  const correction = { of: identity.number, reason };
  const { kind, recipient } = identity;
  const facts = { ...book, kind, recipient, due: wish.due, correction };
  const content = openOnly(asAnswered, inBook, new Set(wish.rows.map(keyOf)));
  return prepareForm(content, completeIdentity(facts, now), new Set());
}

/** The workbook's input as if the answers of a form stood in it. */
function answerDraft(draft: Draft, { entries }: ReturnedForm): Draft {
  const readerOf = createCellReaders();
  const answered = new Map(draft);
  for (const scope of SCOPES) {
    const block = draft.get(nomineesBlock(scope));
    if (block === undefined) continue;
    const codes = block.columns.indexOf('code');
    const own = new Map<string, Map<string, FormEntry>>();
    for (const entry of entries) {
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
          return entry === undefined ? cell : readerOf(column)(entry.value);
        }),
      };
    });
    answered.set(nomineesBlock(scope), { ...block, rows });
  }
  return answered;
}

function openOnly(
  answered: FormContent,
  inBook: FormContent,
  open: ReadonlySet<string>,
): FormContent {
  const rows = inBook.sheets.flatMap(askedRowsOf);
  const byKey = new Map(rows.map((row) => [keyOfRow(row), row]));
  const settle = <One extends AskedLine | ReviewRow>(one: One): One => {
    const key = keyOfRow(one.row);
    const sent = byKey.get(key);
    if (sent === undefined || !open.has(key)) return { ...one, row: { ...one.row, isOpen: false } };
    const filled = one.row.cells.map((cell) => cell.sent);
    return { ...one, row: { ...sent, isOpen: true }, filled };
  };
  return {
    ...answered,
    sheets: answered.sheets.map((sheet) =>
      sheet.kind === 'review'
        ? { ...sheet, rows: sheet.rows.map(settle) }
        : {
            ...sheet,
            lines: sheet.lines.map((line) => (line.kind === 'asked' ? settle(line) : line)),
          },
    ),
  };
}

function keyOfRow({ scope, nominee, cells }: AskedRow): string {
  return keyOf({ scope, nominee, column: cells[0]?.column ?? '' });
}

function keyOf({
  scope,
  nominee,
  column,
}: Pick<AskedPlace, 'scope' | 'nominee' | 'column'>): string {
  return JSON.stringify([scope, nominee, column]);
}
