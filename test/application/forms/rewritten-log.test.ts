import { checkWorkbook } from '../../../src/application/check/check-workbook';
import type { CheckedWorkbook } from '../../../src/application/check/check-workbook';
import { listFormStatesInSteps } from '../../../src/application/forms/list-form-states';
import { listSentBefore } from '../../../src/application/forms/list-sent-before';
import { logForms } from '../../../src/application/forms/log-forms';
import { reportMerge } from '../../../src/application/merge/merge-report';
import { finishSteps } from '../../../src/domain/finish-steps';
import { planBook } from '../../../src/workbook/book/plan-book';
import type { ReturnedForm } from '../../../src/workbook/forms/read/returned-form';
import type { FoundCell } from '../../../src/workbook/found-workbook';
import { openMemoryWorkbook } from '../../support/memory-workbook';
import type { MemoryWorkbook } from '../../support/memory-workbook';
import { BOOK, sendForms, SENT_ON } from '../../workbook/forms/sent-forms';
import { mergeForms, number, planForms } from '../merge/hand-made-form';
import { fill, openVillages } from '../merge/village-book';

function rewriteLog(book: MemoryWorkbook, rewrite: (text: string) => string): void {
  const rewriteCell = (cell: FoundCell): FoundCell =>
    cell.kind === 'text' ? { ...cell, value: rewrite(cell.value) } : cell;
  const sheets = book.found.sheets.map((sheet) =>
    sheet.name === 'Nhật ký'
      ? { ...sheet, rows: sheet.rows.map((row) => row.map(rewriteCell)) }
      : sheet,
  );
  book.found = { ...book.found, sheets };
}

/** Some programs save a letter and its marks as characters of their own. */
const decompose = (text: string): string => text.normalize('NFD');
const keep = (text: string): string => text;

test.each([
  ['composed', keep],
  ['decomposed', decompose],
])(
  'by a log in %s letters a form asks before it replaces its own correction',
  async (_, rewrite) => {
    // Thôn 1 was sent 8 in I.1 and answered 6; the correction goes back to 8.
    const book = openVillages();
    const first = await fill(book, 'TT01', { 'result:I.1': number('6') });
    const correction: ReturnedForm = {
      ...first,
      identity: {
        ...first.identity,
        number: 'TC-SUAA-AAAA',
        correction: { of: first.identity.number, reason: '' },
      },
      entries: first.entries
        .filter(({ column }) => column === 'result:I.1')
        .map((one) => ({ ...one, answered: number('6'), value: number('8') })),
      closed: first.entries.filter(({ column }) => column !== 'result:I.1'),
    };
    await mergeForms(book, [correction]);
    rewriteLog(book, rewrite);
    const [file] = reportMerge((await planForms(book, [first])).plan).files;
    expect(file?.status).toBe('conflict');
    expect(file?.changes).toEqual([]);
    expect(file?.problems.map(({ code }) => code)).toEqual(['come-before', 'conflict']);
  },
);

describe.each([
  ['in decomposed letters', decompose],
  ['in which a name was spaced otherwise', (text: string) => text.replace('Thôn 1', ' Thôn  1')],
])('a log %s', (_, rewrite) => {
  let checked: CheckedWorkbook;
  beforeEach(async () => {
    const book = openMemoryWorkbook(planBook(BOOK));
    const logged = await logForms(book, book.found, sendForms(BOOK, 'self'), SENT_ON);
    expect(logged.ok).toBe(true);
    rewriteLog(book, rewrite);
    checked = checkWorkbook(book.found, { allowMissing: true });
  });

  test('tells the board who was sent a form', () => {
    const states = finishSteps(listFormStatesInSteps(checked, SENT_ON)) ?? [];
    expect(states.map(({ kind, sent }) => [kind, sent?.on ?? null])).toEqual([
      ['self', '2026-11-23'],
      ['self', '2026-11-23'],
      ['self', '2026-11-23'],
      ['self', '2026-11-23'],
      ['review', null],
      ['review', null],
    ]);
  });

  test('tells who would get a form once more', () => {
    expect(listSentBefore(checked, sendForms(BOOK, 'self'))).toEqual({
      recipients: ['TT01 – Thôn 1', 'TT02 – Thôn 2', 'Trạm Y tế', 'CN03 – Nguyễn Văn C'],
      lastDay: '2026-11-23',
    });
  });
});
