import { createContestBook } from '../../../src/application/books/create-book';
import { reportMerge } from '../../../src/application/merge/merge-report';
import type { FileChoice } from '../../../src/domain/merging/choose-version';
import type { ReturnedForm } from '../../../src/workbook/forms/read/returned-form';
import type { FoundCell } from '../../../src/workbook/found-workbook';
import { openMemoryWorkbook, typeInto } from '../../support/memory-workbook';
import type { MemoryWorkbook } from '../../support/memory-workbook';
import { makeForm, mergeForms, number, readTarget, planForms, VILLAGES } from './hand-made-form';

/** Thôn 2 has no results yet; row 11 of its form asks I.1 (G6 of the book), row 12 I.2 (H6). */
let book: MemoryWorkbook;
beforeEach(() => {
  book = openMemoryWorkbook(createContestBook(VILLAGES, 2025));
});

async function fill(values: Readonly<Record<string, FoundCell>>): Promise<ReturnedForm> {
  return makeForm(await readTarget(book), 'TT02', values);
}

/** The form went back for I.1 only, which it had answered with 7, and says this now. */
async function correct(value: FoundCell, name = 'SUA'): Promise<ReturnedForm> {
  const form = await fill({ 'result:I.1': value });
  const isOpen = ({ column }: ReturnedForm['entries'][number]): boolean => column === 'result:I.1';
  const open = form.entries.filter(isOpen).map((one) => ({ ...one, answered: number('7') }));
  return {
    ...form,
    identity: {
      ...form.identity,
      number: `TC-${name}`,
      correction: { of: form.identity.number, reason: 'Xem lại I.1.' },
    },
    entries: open,
    written: open,
    closed: form.entries.filter((one) => !isOpen(one)),
    rows: { read: 18, used: 1, skipped: 17, refused: 0 },
  };
}

function text(value: string): FoundCell {
  return { kind: 'text', value };
}

async function plan(
  forms: readonly ReturnedForm[],
  files: readonly (readonly [number, FileChoice])[] = [],
): Promise<readonly (readonly [string, readonly unknown[], readonly string[]])[]> {
  const planned = await planForms(book, forms, { files: new Map(files), cells: new Map() });
  return reportMerge(planned.plan).files.map(({ status, changes, problems }) => [
    status,
    changes.map((one) => [one.cell, one.new]),
    problems.map(({ code }) => code),
  ]);
}

const sent = (): Promise<ReturnedForm> =>
  fill({ 'result:I.1': number('7'), 'evidence:I.4': text('Số 1') });

test('a correction stands for the rows that it was sent for, in any order of the files', async () => {
  const [first, correction] = [await sent(), await correct(number('8'))];
  const ofFirst = ['new', [['L6', 'Số 1']], ['corrected']];
  const ofCorrection = ['new', [['G6', 8]], []];
  expect(await plan([first, correction])).toEqual([ofFirst, ofCorrection]);
  expect(await plan([correction, first])).toEqual([ofCorrection, ofFirst]);
});

test('the rows that it stands for count as skipped, and are named with its file', async () => {
  const { plan: planned } = await planForms(book, [await sent(), await correct(number('8'))]);
  const [file] = reportMerge(planned).files;
  expect(file?.rows).toEqual({ read: 18, used: 5, skipped: 13, refused: 0 });
  expect(file?.problems.map(({ message }) => message)).toEqual([
    'Phiếu này đã được trả lại để sửa: phiếu sửa số TC-SUA (tệp “2.xlsx”) thay cho dòng 11 trang “TT02” của phiếu này.',
  ]);
});

test('a correction back to what the book holds takes the first answer out', async () => {
  const correction = await correct({ kind: 'blank' });
  expect(await plan([await sent(), correction])).toEqual([
    ['new', [['L6', 'Số 1']], ['corrected']],
    ['unchanged', [], ['answer-taken-back']],
  ]);
});

describe('a form that went back when the workbook had its answers already', () => {
  /** In that workbook I.1 held 7 and I.4 “Số 1”; the correction leaves I.4 and says 8 for I.1. */
  async function correctMerged(): Promise<ReturnedForm> {
    const values = { 'result:I.1': number('8'), 'evidence:I.4': text('Số 1') };
    const form = await fill(values);
    const asked = form.entries.filter(({ column }) => column in values);
    const held = { 'result:I.1': number('7'), 'evidence:I.4': text('Số 1') };
    return {
      ...form,
      identity: {
        ...form.identity,
        number: 'TC-SUA',
        correction: { of: form.identity.number, reason: '' },
      },
      entries: asked.map((one) => {
        const then = held[one.column as keyof typeof held];
        return { ...one, sent: then, answered: then };
      }),
      closed: form.entries.filter((one) => !asked.includes(one)),
    };
  }

  test.each([[[0, 1]], [[1, 0]]])(
    'brings into one that has not both its corrected answer and the one that was left (%j)',
    async (order) => {
      const both = [await sent(), await correctMerged()];
      const told = await plan(order.map((index) => both[index]!));
      expect(order.map((_, index) => told[order.indexOf(index)])).toEqual([
        ['new', [['L6', 'Số 1']], ['corrected']],
        ['new', [['G6', 8]], []],
      ]);
    },
  );
});

test('two corrections that differ are left to a person; both stand for the first', async () => {
  const two = [await correct(number('8'), 'SUA-1'), await correct(number('9'), 'SUA-2')];
  expect(await plan([await sent(), ...two])).toEqual([
    ['new', [['L6', 'Số 1']], ['corrected', 'corrected']],
    ['conflict', [], ['conflict']],
    ['conflict', [], ['conflict']],
  ]);
});

test('a correction of another form stands for nothing: both sides are shown', async () => {
  const stranger = await correct(number('8'));
  const correction = { of: 'TC-KHAC', reason: '' };
  const other = { ...stranger, identity: { ...stranger.identity, correction } };
  expect((await plan([await sent(), other])).map(([status]) => status)).toEqual([
    'conflict',
    'conflict',
  ]);
});

describe.each([
  [
    'refused',
    async () => correct({ kind: 'error', value: '#N/A' }),
    ['damaged', [], ['value-unusable']],
  ],
  [
    'gone',
    async () => ({ ...(await correct(number('8'))), entries: [], written: [] }),
    ['unchanged', [], []],
  ],
])('where the row of the correction is %s', (_, send, own) => {
  test('the first answer waits, and both are told why', async () => {
    const [first, correction] = [await sent(), await send()];
    expect(await plan([first, correction])).toEqual([
      ['new', [['L6', 'Số 1']], ['correction-refused']],
      own,
    ]);
    const { plan: planned } = await planForms(book, [first, correction]);
    const [file] = reportMerge(planned).files;
    expect(file?.rows).toEqual({ read: 18, used: 5, skipped: 12, refused: 1 });
    expect(file?.problems).toMatchObject([{ severity: 'error', sheet: 'TT02', cell: 'F11' }]);
    expect(file?.problems[0]?.message).toBe(
      'Phiếu này đã được trả lại để sửa, nhưng phiếu sửa số TC-SUA (tệp “2.xlsx”) thiếu hoặc sai phần sửa cho dòng 11 trang “TT02” của phiếu này, nên câu trả lời cũ ở đó chưa được gộp. Điền lại phiếu sửa rồi gộp lại; muốn dùng câu trả lời cũ thì không gộp phiếu sửa.',
    );
  });

  test('it comes in once it is taken, or another correction answers', async () => {
    const asFirst = [
      ['G6', 7],
      ['L6', 'Số 1'],
    ];
    expect((await plan([await sent(), await send()], [[0, 'take']]))[0]).toEqual([
      'new',
      asFirst,
      [],
    ]);
    const other = await correct(number('9'), 'SUA-2');
    const [first, , second] = await plan([await sent(), await send(), other]);
    expect(first).toEqual(['new', [['L6', 'Số 1']], ['corrected']]);
    expect(second).toEqual(['new', [['G6', 9]], []]);
  });
});

test('who leaves the correction out, or takes the first form, has chosen', async () => {
  const both = [await sent(), await correct(number('8'))];
  const asFirst = [
    ['G6', 7],
    ['L6', 'Số 1'],
  ];
  expect((await plan(both, [[1, 'leave']]))[0]).toEqual(['new', asFirst, []]);
  expect(await plan(both, [[0, 'take']])).toEqual([
    ['new', asFirst, []],
    ['unchanged', [], ['decided']],
  ]);
});

test('a form for which its correction speaks throughout is merged with it', async () => {
  const form = await sent();
  const entries = form.entries.filter(({ column }) => column === 'result:I.1');
  const first = { ...form, entries, rows: { read: 18, used: 1, skipped: 17, refused: 0 } };
  await mergeForms(book, [first, await correct({ kind: 'blank' })]);
  expect(await plan([first])).toEqual([['unchanged', [], ['merged-before']]]);
});

describe('a row that is refused', () => {
  /** 12 of at most 10 points in row 11; the rest of the form is merged. */
  const sendWrong = (): Promise<ReturnedForm> =>
    fill({ 'result:I.1': number('12'), 'evidence:I.4': text('Số 1') });

  test.each([[[0, 1]], [[1, 0]]])(
    'is settled by the correction that answers it (%j)',
    async (order) => {
      const both = [await sendWrong(), await correct(number('8'))];
      const { plan: planned } = await planForms(
        book,
        order.map((index) => both[index]!),
      );
      const { files } = reportMerge(planned);
      const [first, correction] = order.map((_, index) => files[order.indexOf(index)]!);
      expect(first).toMatchObject({
        status: 'new',
        rows: { read: 18, used: 5, skipped: 13, refused: 0 },
        changes: [{ cell: 'L6', new: 'Số 1' }],
        problems: [{ code: 'corrected', severity: 'warning', sheet: 'TT02', cell: 'F11' }],
      });
      expect(first?.problems[0]?.message).toContain('thay cho dòng 11 trang “TT02” của phiếu này');
      expect(correction).toMatchObject({ status: 'new', changes: [{ cell: 'G6', new: 8 }] });
      expect(planned.files[order.indexOf(0)]).toMatchObject({ line: 'whole' });
    },
  );

  test('stays refused where the correction is refused too, or the form is taken', async () => {
    const refused = [await sendWrong(), await correct(number('-1'))];
    const own = ['new', [['L6', 'Số 1']], ['value-wrong']] as const;
    expect((await plan(refused))[0]).toEqual(own);
    const both = [await sendWrong(), await correct(number('8'))];
    expect((await plan(both, [[0, 'take']]))[0]).toEqual(own);
  });
});

describe('a correction that corrects nothing', () => {
  const sayOwn = async (forms: readonly ReturnedForm[]): Promise<readonly string[]> => {
    const { plan: planned } = await planForms(book, forms);
    return reportMerge(planned)
      .files.at(-1)!
      .problems.map(({ message }) => message);
  };

  test('is told where its rows came back as they were', async () => {
    const both = [await sent(), await correct(number('7'))];
    expect((await plan(both))[1]).toEqual(['new', [['G6', 7]], ['not-corrected']]);
    expect(await sayOwn(both)).toEqual([
      'Phiếu sửa chưa sửa gì ở dòng 11 trang “TT02”: kết quả và minh chứng vẫn như lần trước. Hỏi lại nơi nhận xem đã xem lại chưa.',
    ]);
  });

  test('is told where nothing stands in place of the answer, with its form or alone', async () => {
    const emptied = await correct({ kind: 'blank' });
    const told = [
      'Phiếu sửa để trống 1 ô đã từng trả lời: F11 (7) (trang “TT02” của phiếu); coi như bỏ câu trả lời cũ ở đó. Hỏi lại nơi nhận nếu không rõ có định bỏ hay không.',
    ];
    expect(await sayOwn([await sent(), emptied])).toEqual(told);
    expect(await sayOwn([emptied])).toEqual(told);
  });

  test('takes out what was merged, which is told as for any form', async () => {
    const emptied = await correct({ kind: 'blank' });
    await mergeForms(book, [await sent()]);
    expect(await plan([emptied])).toEqual([['changed', [['G6', null]], ['erased']]]);
  });
});

describe('a form that was merged before its correction came', () => {
  beforeEach(async () => {
    // Both are sent and filled in before anything is merged.
    both = [await sent(), await correct(number('8'))];
    await mergeForms(book, both.slice(0, 1));
  });
  let both: readonly ReturnedForm[];

  test('is corrected: the workbook holds the very answer that was to be corrected', async () => {
    expect(await plan(both)).toEqual([
      ['unchanged', [], ['merged-before']],
      ['changed', [['G6', 8]], []],
    ]);
    expect(await plan(both.slice(1))).toEqual([['changed', [['G6', 8]], []]]);
  });

  test('is left alone where somebody has typed something else since', async () => {
    typeInto(book, { sheet: 'Tập thể', row: 5, column: 6, next: 7.5 });
    expect(await plan(both.slice(1))).toEqual([['conflict', [], ['conflict']]]);
  });
});
