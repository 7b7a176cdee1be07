import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { MergeReport } from '../../src/application/merge/merge-report';
import type { CellValue } from '../../src/workbook/sheet-plan';
import { VILLAGES } from '../application/merge/hand-made-form';
import { typeCell } from '../application/sample-file';
import { runCli } from './run-cli';
import type { Run } from './run-cli';
import { editFile, fillIn, unprotect } from './type-into-form';

const FILE_KEYS = ['file', 'kind', 'from', 'status', 'rows', 'changes', 'problems'];
const NOW = { now: () => new Date(2025, 10, 30, 9, 0) };
const SHEET = 'Tập thể';

/** One book of three villages, a self form sent to each, everything in files as an office has them. */
let folder: string;
let book: string;
let forms: readonly string[];
const path = (name: string): string => join(folder, name);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tdkt-merge-'));
  book = path('so.xlsx');
  writeFileSync(path('contest.json'), JSON.stringify(VILLAGES));
  await run('new', book, '--contest', path('contest.json'), '--year', '2025');
  const sent = await run('forms', book, '--kind', 'self', '--out', folder, '--due', '2025-12-05');
  expect(sent.exit).toBe(0);
  forms = readdirSync(folder)
    .filter((name) => name.includes('TT0'))
    .sort()
    .map(path);
  expect(forms).toHaveLength(3);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(...words: readonly string[]): Promise<Run> {
  return runCli(words, NOW);
}

/** What merge says of the files; with --plan unless an output is named. */
async function merge(words: readonly string[], out?: string): Promise<Run & MergeReport> {
  const last = out === undefined ? ['--plan'] : ['--out', out];
  const done = await run('merge', book, ...words, ...last, '--json');
  return { ...done, ...(JSON.parse(done.stdout) as MergeReport) };
}

function typeIntoBook(row: number, column: number, next: CellValue): Promise<void> {
  return editFile(book, (workbook) => typeCell(workbook, SHEET, row, column, next));
}

/** Columns of the book: G I.1, H I.2, I–J I.3, K I.4, L its evidence; rows 5 to 7. */
test('what came back is planned cell by cell, then merged; the master itself is left alone', async () => {
  const [, second = '', third = ''] = forms;
  await fillIn(second, 'I.1', 'Kết quả', 7.5);
  await fillIn(second, 'I.4', 'Kết quả', 'Đạt');
  await fillIn(second, 'I.4', 'Minh chứng', 'Báo cáo số 3');
  await fillIn(third, 'I.2', 'Không áp dụng', 'Không áp dụng');
  const before = readFileSync(book);
  const plan = await merge(forms);
  expect(plan.exit).toBe(0);
  expect(Object.keys(JSON.parse(plan.stdout) as object)).toEqual(['files']);
  for (const file of plan.files) {
    expect(Object.keys(file)).toEqual(FILE_KEYS);
    expect(Object.keys(file.rows)).toEqual(['read', 'used', 'skipped', 'refused']);
  }
  expect(plan.files.map(({ file, kind, from, status }) => [file, kind, from, status])).toEqual([
    [forms[0], 'self', 'TT01 – Thôn 1', 'unchanged'],
    [forms[1], 'self', 'TT02 – Thôn 2', 'new'],
    [forms[2], 'self', 'TT03 – Thôn 3', 'new'],
  ]);
  expect(plan.files.map(({ changes }) => changes)).toEqual([
    [],
    [
      { sheet: SHEET, cell: 'G6', old: null, new: 7.5 },
      { sheet: SHEET, cell: 'K6', old: null, new: 'Đạt' },
      { sheet: SHEET, cell: 'L6', old: null, new: 'Báo cáo số 3' },
    ],
    [{ sheet: SHEET, cell: 'H7', old: null, new: 'Không áp dụng' }],
  ]);
  for (const { rows, problems } of plan.files) {
    expect(rows.used + rows.skipped + rows.refused).toBe(rows.read);
    // Five rows with a code: I.3 takes two.
    expect([rows.used, rows.refused, problems]).toEqual([5, 0, []]);
  }

  const merged = path('gop.xlsx');
  expect((await merge(forms, merged)).exit).toBe(0);
  expect(readFileSync(book).equals(before)).toBe(true);
  book = merged;
  const again = await merge(forms, path('gop-lan-hai.xlsx'));
  expect(again.files.map(({ status, changes }) => [status, changes])).toEqual(
    forms.map(() => ['unchanged', []]),
  );
  expect(readFileSync(path('gop-lan-hai.xlsx')).equals(readFileSync(merged))).toBe(true);
});

test('a conflict leaves its cell as it is, all else is merged, and the exit code says so', async () => {
  const [first = ''] = forms;
  await fillIn(first, 'I.1', 'Kết quả', 9);
  await fillIn(first, 'I.2', 'Kết quả', 0.95);
  await typeIntoBook(4, 6, 6);
  const out = path('gop.xlsx');
  const done = await merge([first], out);
  expect(done.exit).toBe(1);
  expect(done.files[0]).toMatchObject({
    status: 'conflict',
    changes: [{ cell: 'H5', old: null, new: 0.95 }],
    problems: [{ code: 'conflict', in: 'form' }],
  });
  const text = await run('merge', book, first, '--plan');
  expect(text.stdout).toMatch(/sổ \(ô G5, trang “Tập thể”\) ghi 6; .* ghi 9\. Chọn một giá trị/);

  const taken = await run('merge', book, first, '--take', first, '--plan', '--json');
  expect(taken.exit).toBe(0);
  const [file] = (JSON.parse(taken.stdout) as MergeReport).files;
  expect(file?.changes[0]).toEqual({ sheet: SHEET, cell: 'G5', old: 6, new: 9 });
  const kept = await run('merge', book, first, '--keep', first, '--plan', '--json');
  expect(kept.exit).toBe(0);
  expect((JSON.parse(kept.stdout) as MergeReport).files[0]?.changes).toHaveLength(1);
});

test('a tampered form is named by cell, and its row is not used', async () => {
  const [first = ''] = forms;
  unprotect(first);
  await fillIn(first, 'I.1', 'Kết quả', 9);
  await fillIn(first, 'I.1', 'Đã có khi gửi', 5);
  const { exit, files } = await merge([first]);
  expect(exit).toBe(1);
  expect(files[0]).toMatchObject({ changes: [], rows: { used: 4, refused: 1 } });
  const tampered = files[0]?.problems.map(({ cell, message }) => [cell, message]) ?? [];
  expect(tampered).toHaveLength(1);
  expect(tampered[0]?.[0]).toMatch(/^[A-Z]\d+$/);
  expect(tampered[0]?.[1]).toContain('không được gộp');
});

test('a formula in the workbook is not overwritten: the row is refused by name', async () => {
  const [first = ''] = forms;
  await fillIn(first, 'I.1', 'Kết quả', 9);
  const parts = unzipSync(new Uint8Array(readFileSync(book)));
  const sheet = Object.entries(parts).find(
    ([name, bytes]) =>
      name.startsWith('xl/worksheets/sheet') && /<c r="G5"[^>]*><v>8<\/v>/.test(strFromU8(bytes)),
  );
  if (sheet === undefined) throw new Error('no cell G5 that holds 8');
  const xml = strFromU8(sheet[1]).replace(/(<c r="G5"[^>]*>)<v>8/, '$1<f>4+4</f><v>8');
  writeFileSync(book, zipSync({ ...parts, [sheet[0]]: strToU8(xml) }));
  const { exit, files } = await merge([first]);
  expect(exit).toBe(1);
  expect(files[0]).toMatchObject({
    changes: [],
    rows: { used: 4, refused: 1 },
    problems: [{ code: 'formula-in-book' }],
  });
  expect(files[0]?.problems[0]?.message).toContain(
    'Ô G5 của trang “Tập thể” trong sổ là công thức',
  );
});

test('files that are no forms, or cannot be read, are told of, and the others are merged', async () => {
  const [, second = ''] = forms;
  await fillIn(second, 'I.1', 'Kết quả', 7);
  const cut = path('cut.xlsx');
  writeFileSync(cut, readFileSync(second).subarray(0, 2000));
  const other = path('khac.xlsx');
  await run('new', other, '--contest', path('contest.json'), '--year', '2024');
  await run('forms', other, '--kind', 'self', '--out', folder, '--force');
  const stranger = readdirSync(folder).find(
    (name) => name.includes('2024') && name.includes('TT01'),
  );
  const words = [path('so.xlsx'), cut, path('khong-co.xlsx'), path(stranger ?? ''), second];
  const { exit, files } = await merge(words, path('gop.xlsx'));
  expect(exit).toBe(1);
  expect(files.map(({ status }) => status)).toEqual([
    'unknown',
    'damaged',
    'damaged',
    'foreign',
    'new',
  ]);
  for (const { rows } of files) expect(rows.used + rows.skipped + rows.refused).toBe(rows.read);
  expect(files.slice(0, 4).map(({ rows }) => rows.used)).toEqual([0, 0, 0, 0]);
  expect(files[3]?.problems[0]?.message).toContain('“2024”, trong sổ là “2025”');
});

test.each([
  ['no output', [], 'Thiếu --out'],
  ['a choice of a file that is not merged', ['--plan', '--take', 'x.xlsx'], 'ở tùy chọn --take'],
  ['the output is a form', ['--force', '--out', 'FORM'], 'trùng với tệp đầu vào'],
])('%s is a fault of the call', async (_, words, sentence) => {
  const [first = ''] = forms;
  const before = readFileSync(first);
  const called = words.map((word) => (word === 'FORM' ? first : word));
  const { exit, stderr } = await run('merge', book, first, ...called);
  expect([exit, stderr]).toEqual([2, expect.stringContaining(sentence)]);
  expect(readFileSync(first).equals(before)).toBe(true);
});
