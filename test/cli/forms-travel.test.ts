import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileReport, MergeReport } from '../../src/application/merge/merge-report';
import { planBook } from '../../src/workbook/book/plan-book';
import { readForm } from '../../src/workbook/forms/read/read-form';
import type { ReturnedForm } from '../../src/workbook/forms/read/returned-form';
import { readXlsxWorkbook } from '../../src/xlsx/read/read-workbook';
import { writeXlsxWorkbook } from '../../src/xlsx/write/write-workbook';
import { typeCell } from '../application/sample-file';
import { BOOK } from '../workbook/forms/sent-forms';
import { runCli } from './run-cli';
import { editFile, fillIn, listDifferences, unprotect } from './type-into-form';

const now = (): Date => new Date(2026, 10, 23, 9);

/**
 * The book's sheet of collectives: G I.1, H its evidence, I I.2, J–K I.3 (last, now), L II.1, M its
 * evidence, N II.2; Thôn 1 in row 5, Thôn 2 in row 6.
 */
let folder: string;
const at = (name: string): string => join(folder, name);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tdkt-travel-'));
  writeFileSync(at('so.xlsx'), await writeXlsxWorkbook(planBook(BOOK)));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The file of the form that goes to whoever has this in their name. */
async function sendForm(kind: 'self' | 'review', recipient: string): Promise<string> {
  const sent = await runCli(['forms', at('so.xlsx'), '--kind', kind, '--out', folder, '--json'], {
    now,
  });
  const { forms } = JSON.parse(sent.stdout) as { forms: { file: string; recipient: string }[] };
  const file = forms.find((one) => one.recipient.includes(recipient))?.file;
  if (file === undefined) throw new Error(`no form of ${recipient}`);
  return at(file);
}

async function openForm(file: string): Promise<ReturnedForm> {
  const reading = await readXlsxWorkbook(readFileSync(file));
  if (!reading.ok) throw new Error(reading.reason);
  const form = readForm(reading.workbook);
  if (form.kind !== 'form') throw new Error(form.kind);
  return form.form;
}

type Merging = { readonly exit: number; readonly files: readonly FileReport[] };

/** Merges into "gop.xlsx"; `cells` are all that it has changed in the book. */
async function merge(
  files: readonly string[],
  ...words: readonly string[]
): Promise<Merging & { readonly cells: readonly string[] }> {
  const call = ['merge', at('so.xlsx'), ...files, '--out', at('gop.xlsx'), '--force', '--json'];
  const { exit, stdout } = await runCli([...call, ...words], { now });
  const { files: told } = JSON.parse(stdout) as MergeReport;
  const [before, after] = ['so.xlsx', 'gop.xlsx'].map((name) => readFileSync(at(name)));
  return { exit, files: told, cells: await listDifferences(before!, after!) };
}

test('a review form that was filled in changes exactly its cells of the book', async () => {
  const form = await sendForm('review', 'Văn phòng');
  await fillIn(form, 'TT01', 'II.1 – Kết quả', 8.25);
  await fillIn(form, 'TT02', 'II.1 – Kết quả', 9);
  await fillIn(form, 'TT02', 'II.1 – Minh chứng', 'Biên bản 7/BB');
  const { exit, files, cells } = await merge([form]);
  expect([exit, files.map(({ kind, status }) => [kind, status])]).toEqual([
    0,
    [['review', 'changed']],
  ]);
  expect(files[0]?.rows).toMatchObject({ used: 2, refused: 0 });
  expect(cells).toEqual([
    'Tập thể!L5: 7.5 → 8.25',
    'Tập thể!L6:  → 9',
    'Tập thể!M6:  → Biên bản 7/BB',
  ]);
});

describe('a form that goes back for I.2', () => {
  let first: string;
  let number: string;

  beforeEach(async () => {
    first = await sendForm('self', 'Thôn 1');
    await fillIn(first, 'I.1', 'Kết quả', 'Không đạt');
    await fillIn(first, 'I.2', 'Kết quả', 0.99);
    const { asked, identity } = await openForm(first);
    number = identity.number;
    const row = asked.find(({ column }) => column === 'result:I.2');
    const words = ['--rows', `${row?.sheet}!${row?.row}`, '--out', at('sua.xlsx')];
    const back = await runCli(['return', at('so.xlsx'), '--form', first, ...words], { now });
    expect(back.exit).toBe(0);
    expect((await openForm(at('sua.xlsx'))).identity.correction?.of).toBe(number);
  });

  test('only that row of it is taken', async () => {
    await fillIn(at('sua.xlsx'), 'I.2', 'Kết quả', 0.85);
    const { exit, files, cells } = await merge([at('sua.xlsx')]);
    expect([exit, files[0]?.problems, files[0]?.rows.used]).toEqual([0, [], 1]);
    expect(cells).toEqual(['Tập thể!I5: 0.81 (%) → 0.85 (%)']);
  });

  test('another row that was changed is named by cell and refused', async () => {
    unprotect(at('sua.xlsx'));
    await fillIn(at('sua.xlsx'), 'I.2', 'Kết quả', 0.85);
    const cell = await fillIn(at('sua.xlsx'), 'I.1', 'Kết quả', 'Đạt');
    const { exit, files, cells } = await merge([at('sua.xlsx')]);
    expect(exit).toBe(1);
    expect(files[0]?.rows).toMatchObject({ used: 1, refused: 1 });
    expect(files[0]?.problems).toMatchObject([
      { code: 'locked-altered', severity: 'error', in: 'form', sheet: 'TT01 Thôn 1', cell },
    ]);
    expect(cells).toEqual(['Tập thể!I5: 0.81 (%) → 0.85 (%)']);
  });

  test.each(['first', 'last'])(
    'with its correction (%s of the files) it brings the other rows, and this is said',
    async (place) => {
      await fillIn(at('sua.xlsx'), 'I.2', 'Kết quả', 0.85);
      const both = place === 'first' ? [at('sua.xlsx'), first] : [first, at('sua.xlsx')];
      const { exit, files, cells } = await merge(both);
      expect(exit).toBe(0);
      expect(cells).toEqual(['Tập thể!G5: Đạt → Không đạt', 'Tập thể!I5: 0.81 (%) → 0.85 (%)']);
      const told = files.find(({ file }) => file === first);
      expect(told?.changes.map(({ cell }) => cell)).toEqual(['G5']);
      expect(told?.problems).toMatchObject([{ code: 'corrected', severity: 'warning' }]);
      expect(told?.problems[0]?.message).toMatch(
        /trả lại để sửa: phiếu sửa số TC-[-\w]+ \(tệp “.*”\) thay cho dòng \d+ trang “TT01 Thôn 1”/,
      );
    },
  );

  test('a row of it that could not be read is settled by it, and nothing is left to anybody', async () => {
    await fillIn(first, 'I.2', 'Không áp dụng', 'Không áp dụng');
    expect((await merge([first])).files[0]?.problems).toMatchObject([{ code: 'both-filled' }]);
    await fillIn(at('sua.xlsx'), 'I.2', 'Kết quả', 0.85);
    const { exit, files, cells } = await merge([first, at('sua.xlsx')]);
    expect(exit).toBe(0);
    expect(cells).toEqual(['Tập thể!G5: Đạt → Không đạt', 'Tập thể!I5: 0.81 (%) → 0.85 (%)']);
    expect(files[0]?.problems).toMatchObject([{ code: 'corrected' }]);
    const { read = 0, used = 0, skipped = 0, refused } = files[0]?.rows ?? {};
    expect([refused, used + skipped]).toEqual([0, read]);
  });

  test('it corrects what the first form has brought meanwhile, but not what was typed since', async () => {
    await fillIn(at('sua.xlsx'), 'I.2', 'Kết quả', 0.85);
    await merge([first]);
    renameSync(at('gop.xlsx'), at('so.xlsx'));
    const corrected = await merge([at('sua.xlsx')]);
    expect([corrected.exit, corrected.files[0]?.problems]).toEqual([0, []]);
    expect(corrected.cells).toEqual(['Tập thể!I5: 0.99 (%) → 0.85 (%)']);
    await editFile(at('so.xlsx'), async (book) => typeCell(book, 'Tập thể', 4, 8, 0.92));
    const typed = await merge([at('sua.xlsx')]);
    expect([typed.exit, typed.files[0]?.status, typed.cells]).toEqual([1, 'conflict', []]);
  });

  test('where its row cannot be read, the first answer waits, and both are told', async () => {
    await fillIn(at('sua.xlsx'), 'I.2', 'Không áp dụng', 'Không áp dụng');
    const { exit, files, cells } = await merge([first, at('sua.xlsx')]);
    expect([exit, cells]).toEqual([1, ['Tập thể!G5: Đạt → Không đạt']]);
    expect(files.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      ['correction-refused'],
      expect.arrayContaining(['both-filled']),
    ]);
    expect(files[0]?.rows).toMatchObject({ refused: 1 });
  });

  test('a row that it locks leads back to the first form', async () => {
    const { closed } = await openForm(at('sua.xlsx'));
    const row = closed.find(({ column }) => column === 'result:I.1');
    const call = ['return', at('so.xlsx'), '--form', at('sua.xlsx'), '--out', at('lai.xlsx')];
    const { exit, stderr } = await runCli([...call, '--rows', `${row?.sheet}!${row?.row}`], {
      now,
    });
    expect(exit).toBe(2);
    expect(stderr).toContain(`dùng phiếu số ${number} mà nơi nhận đã nộp trước (--form)`);
  });

  test('merged together once, they bring nothing more', async () => {
    await fillIn(at('sua.xlsx'), 'I.2', 'Kết quả', 0.85);
    const both = [first, at('sua.xlsx')];
    await merge(both);
    renameSync(at('gop.xlsx'), at('so.xlsx'));
    const { exit, files, cells } = await merge(both);
    expect([exit, cells, files.map(({ status }) => status)]).toEqual([
      0,
      [],
      ['unchanged', 'unchanged'],
    ]);
  });

  test('merged before it in part, does not come in again over what it sets right', async () => {
    await fillIn(first, 'I.3', 'Kết quả', -1);
    expect((await merge([first])).files[0]?.rows.refused).toBe(1);
    renameSync(at('gop.xlsx'), at('so.xlsx'));
    // Back to what the form was sent with.
    await fillIn(at('sua.xlsx'), 'I.2', 'Kết quả', 0.81);
    expect((await merge([at('sua.xlsx')])).cells).toEqual(['Tập thể!I5: 0.99 (%) → 0.81 (%)']);
    renameSync(at('gop.xlsx'), at('so.xlsx'));
    const { files, cells } = await merge([first]);
    expect([files[0]?.status, cells]).toEqual(['conflict', []]);
    const told = files[0]?.problems.find(({ code }) => code === 'come-before')?.message;
    expect(told).toContain(
      `Phiếu ${number} đã được gộp lúc 09:00 ngày 23/11/2026; có phiếu sửa số TC-`,
    );
  });
});
