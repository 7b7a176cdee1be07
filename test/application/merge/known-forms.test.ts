import { createContestBook } from '../../../src/application/books/create-book';
import { logForms } from '../../../src/application/forms/log-forms';
import { reportMerge } from '../../../src/application/merge/merge-report';
import { BLANK } from '../../../src/domain/draft';
import type { FileChoice } from '../../../src/domain/merging/choose-version';
import type { ReturnedForm } from '../../../src/workbook/forms/read/returned-form';
import type { FoundCell } from '../../../src/workbook/found-workbook';
import { openMemoryWorkbook, typeInto } from '../../support/memory-workbook';
import type { MemoryWorkbook } from '../../support/memory-workbook';
import {
  makeForm,
  mergeForms,
  NOW,
  number,
  numberOf,
  readTarget,
  planForms,
  share,
  text,
  VILLAGES,
} from './hand-made-form';

/** Thôn 1 was sent 8 in I.1 (G5 of the book); I.2 is H5, the evidence of I.4 L5. All else is blank. */
let book: MemoryWorkbook;
beforeEach(() => {
  book = openMemoryWorkbook(createContestBook(VILLAGES, 2025));
});

type Values = Readonly<Record<string, FoundCell>>;
const fill = async (values: Values): Promise<ReturnedForm> =>
  makeForm(await readTarget(book), 'TT01', values);

/** The form goes back as another, which says this; it shows what the first answered in I.1. */
function correct(first: ReturnedForm, code: string, value: FoundCell): ReturnedForm {
  const isOpen = ({ column }: ReturnedForm['entries'][number]): boolean => column === 'result:I.1';
  const correction = { of: first.identity.number, reason: '' };
  const open = first.entries.filter(isOpen).map((one) => ({ ...one, answered: one.value, value }));
  return {
    ...first,
    identity: { ...first.identity, number: `TC-SUAA-${code}`, correction },
    entries: open,
    written: open,
    closed: first.entries.filter((one) => !isOpen(one)),
    rows: { read: 18, used: 1, skipped: 17, refused: 0 },
  };
}

function type(next: number | null): void {
  typeInto(book, { sheet: 'Tập thể', row: 4, column: 6, next });
}

type Told = readonly [string, readonly unknown[], readonly string[]];

/** Of each file the status, the changes as cell and value, and the codes of its problems. */
async function plan(
  forms: readonly ReturnedForm[],
  ...choices: (readonly [number, FileChoice])[]
): Promise<readonly Told[]> {
  const planned = await planForms(book, forms, { files: new Map(choices), cells: new Map() });
  return reportMerge(planned.plan).files.map(({ status, changes, problems }) => [
    status,
    changes.map((one) => [one.cell, one.new]),
    problems.map(({ code }) => code),
  ]);
}

async function sayKnown(forms: readonly ReturnedForm[]): Promise<readonly string[]> {
  const { plan: planned } = await planForms(book, forms);
  return reportMerge(planned).files.flatMap(({ problems }) =>
    problems.filter(({ code }) => code === 'come-before').map(({ message }) => message),
  );
}

const CONFLICT = ['conflict', [], ['come-before', 'conflict']] as const;
const WHEN = '08:30 ngày 01/12/2025';
const ABSENT =
  'Phiếu sửa không có trong lần gộp này, nên ô nào phiếu ghi khác sổ, kể cả ô còn trống, đều chờ chọn; gộp cùng phiếu sửa thì phần không phải sửa được điền vào ô trống.';
const REST = 'Lần này phiếu chỉ được điền vào ô còn trống trong sổ; ô nào ghi khác thì chờ chọn.';

describe('a form that was merged in part', () => {
  /** I.2 is refused: a share wants its sign. */
  const PART = { 'result:I.1': number('6'), 'result:I.2': number('98') };
  let form: ReturnedForm;
  beforeEach(async () => {
    form = await fill(PART);
    await mergeForms(book, [form]);
  });

  test('does not come in again over what was typed back since', async () => {
    type(8);
    expect(await plan([form])).toEqual([
      ['conflict', [], ['come-before', 'value-unusable', 'conflict']],
    ]);
    expect((await plan([form], [0, 'take']))[0]?.slice(0, 2)).toEqual(['changed', [['G5', 6]]]);
    expect(await sayKnown([form])).toEqual([
      `Phiếu ${numberOf('TT01')} đã được gộp lúc ${WHEN}. ${REST}`,
    ]);
  });

  test('does not come in again over its correction back to what was sent', async () => {
    await mergeForms(book, [correct(form, 'AAAA', number('8'))]);
    expect((await plan([form]))[0]?.slice(0, 2)).toEqual(['conflict', []]);
    expect(await sayKnown([form])).toEqual([
      `Phiếu ${numberOf('TT01')} đã được gộp lúc ${WHEN}; có phiếu sửa số TC-SUAA-AAAA đã được gộp lúc ${WHEN}. ${ABSENT}`,
    ]);
  });

  test('leaves alone what it never changed, whatever the workbook holds there by now', async () => {
    const other = await fill({ 'result:I.2': number('98'), 'evidence:I.4': text('Số 1') });
    const known = { ...other, identity: { ...other.identity, number: 'TC-KHAC-AAAA' } };
    await mergeForms(book, [known]);
    type(5);
    const { plan: planned } = await planForms(book, [known]);
    expect(planned.files[0]?.problems.map(({ code }) => code)).toContain('come-before');
    expect([planned.changes, planned.conflicts]).toEqual([[], []]);
  });
});

describe('the first form, after its correction', () => {
  test('is asked about', async () => {
    const first = await fill({ 'result:I.1': number('6') });
    await mergeForms(book, [correct(first, 'AAAA', number('8'))]);
    expect(await plan([first])).toEqual([CONFLICT]);
    expect(await plan([first], [0, 'keep'])).toEqual([
      ['unchanged', [], ['come-before', 'decided']],
    ]);
  });

  test('fills nothing where its correction is not at hand', async () => {
    const first = await fill({ 'result:I.1': number('6'), 'evidence:I.4': text('Số 1') });
    const correction = correct(first, 'AAAA', number('7'));
    type(9);
    await mergeForms(book, [correction]);
    type(null);
    expect(await plan([first])).toEqual([
      ['conflict', [], ['come-before', 'conflict', 'conflict']],
    ]);
    expect(await sayKnown([first])).toEqual([
      `Phiếu ${numberOf('TT01')} có phiếu sửa số TC-SUAA-AAAA đã được gộp lúc ${WHEN}. ${ABSENT}`,
    ]);
    // At hand it says which answer was in doubt: the other one comes in.
    expect((await plan([first, correction]))[0]?.[1]).toEqual([['L5', 'Số 1']]);
    expect((await plan([first], [0, 'take']))[0]?.slice(0, 2)).toEqual([
      'new',
      [
        ['G5', 6],
        ['L5', 'Số 1'],
      ],
    ]);
  });

  test('is asked about as well after the correction of its correction', async () => {
    const first = await fill({ 'result:I.1': number('6') });
    const second = correct(first, 'AAAA', number('7'));
    const sentForm = { identity: second.identity, rows: ['TT01 I.1'], cells: 1 };
    const sent = await logForms(book, book.found, [sentForm], NOW);
    expect(sent.ok).toBe(true);
    expect(book.found.sheets.at(-1)?.rows.at(-1)?.at(5)).toEqual(
      text(
        `Phiếu TC-SUAA-AAAA gửi “Đơn vị TT01”, hạn 05/12/2025; sửa phiếu ${numberOf('TT01')}, dòng TT01 I.1.`,
      ),
    );
    await mergeForms(book, [correct(second, 'AAAB', number('8'))]);
    expect(await plan([first])).toEqual([CONFLICT]);
  });

  test('is no other version of it: after one another they are plain changes', async () => {
    const first = await fill({ 'result:I.1': number('6') });
    await mergeForms(book, [first]);
    const correction = correct(first, 'AAAA', number('7'));
    expect(await plan([correction])).toEqual([['changed', [['G5', 7]], []]]);
    await mergeForms(book, [correction]);
    const line = book.found.sheets
      .find(({ name }) => name === 'Nhật ký')
      ?.rows.at(-1)
      ?.at(5);
    expect(line).toEqual(
      text(
        `Phiếu TC-SUAA-AAAA của “Đơn vị TT01”, tệp “1.xlsx”: dùng 1 dòng; sửa phiếu ${numberOf('TT01')}.`,
      ),
    );
  });
});

describe('two versions of one form', () => {
  let both: readonly [ReturnedForm, ReturnedForm];
  beforeEach(async () => {
    both = [
      await fill({ 'result:I.1': number('6'), 'evidence:I.4': text('Số 1') }),
      await fill({ 'result:I.2': share('0.9') }),
    ];
  });

  test('together: an answer left as it was sent stands against one that was changed', async () => {
    expect(await plan(both)).toEqual([
      ['conflict', [['L5', 'Số 1']], ['come-before', 'conflict', 'left-blank']],
      ['conflict', [['H5', 0.9]], ['come-before', 'conflict', 'left-blank']],
    ]);
    expect(await sayKnown(both)).toEqual([
      `Phiếu ${numberOf('TT01')} có bản khác ở tệp “2.xlsx”. ${REST}`,
      `Phiếu ${numberOf('TT01')} có bản khác ở tệp “1.xlsx”. ${REST}`,
    ]);
  });

  test('one after the other: the second asks', async () => {
    await mergeForms(book, [both[0]]);
    expect(await plan([both[1]])).toEqual([
      ['conflict', [['H5', 0.9]], ['come-before', 'conflict', 'left-blank']],
    ]);
    expect(await sayKnown([both[1]])).toEqual([
      `Phiếu ${numberOf('TT01')} có bản khác đã được gộp lúc ${WHEN}. ${REST}`,
    ]);
  });

  test('an answer that one of them takes out stands against the other', async () => {
    const emptied = await fill({ 'result:I.1': BLANK });
    expect(await plan([both[1], emptied])).toEqual([
      ['conflict', [['H5', 0.9]], ['come-before', 'conflict']],
      ['conflict', [], ['come-before', 'conflict', 'left-blank']],
    ]);
  });

  test('what was cleared in the workbook since is not filled again', async () => {
    type(null);
    expect((await plan(both))[1]?.slice(0, 2)).toEqual(['conflict', [['H5', 0.9]]]);
  });

  test('one that is left out is none; the same one twice is none', async () => {
    const asOne = ['changed', [['G5', 6], ['L5', 'Số 1']], []]; // prettier-ignore
    expect((await plan(both, [1, 'leave']))[0]).toEqual(asOne);
    expect(await plan([both[0], both[0]])).toEqual([asOne, asOne]);
  });

  test('taken and kept: the log says how many conflicts were decided', async () => {
    const choices = { files: new Map([[0, 'take'] as const]), cells: new Map() };
    const { plan: planned } = await mergeForms(book, both, choices);
    expect(planned.changes).toHaveLength(3);
    const notes = book.found.sheets.find(({ name }) => name === 'Nhật ký')?.rows.slice(-2) ?? [];
    expect(notes.map((row) => row.at(5))).toEqual([
      text(
        `Phiếu ${numberOf('TT01')} của “Đơn vị TT01”, tệp “1.xlsx”: dùng 6 dòng, lấy theo phiếu 1 ô trái nhau.`,
      ),
      text(`Phiếu ${numberOf('TT01')} của “Đơn vị TT01”, tệp “2.xlsx”: dùng 6 dòng.`),
    ]);
  });
});
