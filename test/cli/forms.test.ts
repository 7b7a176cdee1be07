import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planBook } from '../../src/workbook/book/plan-book';
import type { BookData } from '../../src/workbook/book/plan-book';
import { readForm } from '../../src/workbook/forms/read/read-form';
import type { ReturnedForm } from '../../src/workbook/forms/read/returned-form';
import type { FoundWorkbook } from '../../src/workbook/found-workbook';
import { readLogLines } from '../../src/workbook/log/read-log-lines';
import { readXlsxWorkbook } from '../../src/xlsx/read/read-workbook';
import { writeXlsxWorkbook } from '../../src/xlsx/write/write-workbook';
import { BOOK, VILLAGES } from '../workbook/forms/sent-forms';
import { runCli } from './run-cli';
import type { Run } from './run-cli';

let folder = '';
const at = (name: string): string => join(folder, name);
const now = (): Date => new Date(2026, 10, 23, 9);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'forms-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function writeBook(book: BookData): Promise<string> {
  writeFileSync(at('so.xlsx'), await writeXlsxWorkbook(planBook(book)));
  return at('so.xlsx');
}

async function open(name: string): Promise<FoundWorkbook> {
  const reading = await readXlsxWorkbook(readFileSync(at(name)));
  if (!reading.ok) throw new Error(reading.reason);
  return reading.workbook;
}

async function openForm(name: string): Promise<ReturnedForm> {
  const reading = readForm(await open(name));
  if (reading.kind !== 'form') throw new Error(reading.kind);
  return reading.form;
}

test('one click makes all forms, a zip of them and the lines of the log', async () => {
  const book = await writeBook(BOOK);
  const words = ['--kind', 'self', '--out', folder, '--due', '2026-12-05', '--zip'];
  const run = await runCli(['forms', book, ...words, '--book', at('gui.xlsx'), '--json'], { now });
  expect(run.exit).toBe(0);
  const told = JSON.parse(run.stdout);
  expect(
    told.forms.map(({ recipient, cells }: { recipient: string; cells: number }) => [
      recipient,
      cells,
    ]),
  ).toEqual([
    ['TT01 – Thôn 1', 6],
    ['TT02 – Thôn 2', 5],
    ['Trạm Y tế', 1],
    ['CN03 – Nguyễn Văn C', 1],
  ]);
  for (const { file, recipient, number } of told.forms) {
    const { identity, faults } = await openForm(file);
    expect(identity).toMatchObject({ recipient, number, due: '2026-12-05', sentOn: '2026-11-23' });
    expect(faults).toEqual([]);
  }
  const zipped = unzipSync(readFileSync(at(told.zip)));
  expect(Object.keys(zipped)).toEqual(told.forms.map(({ file }: { file: string }) => file));
  const [first] = told.forms;
  expect(Buffer.from(zipped[first.file] ?? []).equals(readFileSync(at(first.file)))).toBe(true);
  expect(
    readLogLines(await open('gui.xlsx'))
      .slice(-4)
      .map(({ action, note }) => [action, note]),
  ).toEqual(
    told.forms.map(({ recipient, number }: { recipient: string; number: string }) => [
      'Gửi phiếu tự chấm',
      `Phiếu ${number} gửi “${recipient}”, hạn 05/12/2026.`,
    ]),
  );
});

test('who has such a form already is said when it is made once more', async () => {
  const book = await writeBook(BOOK);
  const first = await runCli(
    ['forms', book, '--kind', 'review', '--out', at('1'), '--book', at('gui.xlsx')],
    { now },
  );
  expect(first.stderr).not.toContain('Đã gửi phiếu loại này');
  const again = ['forms', at('gui.xlsx'), '--out', at('2'), '--kind'];
  const second = await runCli([...again, 'review'], { now });
  expect(second.stderr).toContain(
    'Đã gửi phiếu loại này cho 2 nơi, lần gần nhất ngày 23/11/2026: “Văn phòng UBND xã”, “Khảo sát”.',
  );
  const other = await runCli([...again, 'self'], { now });
  expect(other.stderr).not.toContain('Đã gửi phiếu loại này');
});

test('a sheet that merely bears the name of the log is left alone: the log takes the next', async () => {
  const { sheets, ...plan } = planBook(BOOK);
  const [cover] = sheets;
  if (cover === undefined) throw new Error('no sheet');
  const foreign = { ...cover, name: 'Nhật ký', tables: [] };
  writeFileSync(at('so.xlsx'), await writeXlsxWorkbook({ ...plan, sheets: [...sheets, foreign] }));
  const words = ['--kind', 'review', '--out', folder, '--book', at('gui.xlsx')];
  expect((await runCli(['forms', at('so.xlsx'), ...words], { now })).exit).toBe(0);
  const [before, after] = [await open('so.xlsx'), await open('gui.xlsx')];
  expect(after.sheets.slice(0, -1)).toEqual(before.sheets);
  expect(after.sheets.at(-1)?.name).toBe('Nhật ký (2)');
  const lines = readLogLines(after).slice(-2);
  expect(lines.map(({ action }) => action)).toEqual(['Gửi phiếu thẩm định', 'Gửi phiếu thẩm định']);
});

test('a form is never written over unasked', async () => {
  const book = await writeBook(BOOK);
  const words = ['forms', book, '--kind', 'review', '--out', folder];
  expect((await runCli(words, { now })).exit).toBe(0);
  const files = readdirSync(folder);
  expect(files).toHaveLength(3);
  const again = await runCli(words, { now });
  expect([again.exit, again.stderr.includes('--force')]).toEqual([2, true]);
  expect((await runCli([...words, '--force'], { now })).exit).toBe(0);
  expect(readdirSync(folder)).toEqual(files);
});

test('errors in the criteria are told, and nothing is written; wrong results are not in the way', async () => {
  const [village] = VILLAGES.nominees;
  if (village === undefined) throw new Error('a village');
  const wrong = { ...village, results: { ...village.results, 'I.2': 'chưa rõ' } };
  const results = { ...VILLAGES, nominees: [wrong] };
  const words = ['--kind', 'self', '--out', folder];
  const sent = await runCli(['forms', await writeBook({ ...BOOK, contests: [results] }), ...words]);
  expect(sent.exit).toBe(0);
  const count = readdirSync(folder).length;
  const criteria = { ...VILLAGES, declaredTotal: '41' };
  const book = await writeBook({ ...BOOK, contests: [criteria] });
  const refused = await runCli(['forms', book, ...words, '--force']);
  expect(refused.exit).toBe(1);
  expect(refused.stderr).toContain('Tổng điểm công bố');
  expect(readdirSync(folder)).toHaveLength(count);
});

test.each<[string, readonly string[]]>([
  ['--kind', ['--kind', 'ballot', '--out', '.']],
  ['Thiếu tùy chọn --out', ['--kind', 'self']],
  ['Không có tùy chọn “--knd”', ['--knd', 'self', '--out', '.']],
  ['--due 05/12/2026', ['--kind', 'self', '--out', '.', '--due', '12.2026']],
  ['Không có ngày 31/02/2026', ['--kind', 'self', '--out', '.', '--due', '31/02/2026']],
  ['Không có ngày 2026-02-30', ['--kind', 'self', '--out', '.', '--due', '2026-02-30']],
])('a call that is off says what to do: %s', async (said, words) => {
  const run = await runCli(['forms', await writeBook(BOOK), ...words]);
  expect([run.exit, run.stderr.includes(said)]).toEqual([2, true]);
});

test('where the log takes no line, no form is written either', async () => {
  const book = await writeBook(BOOK);
  const sent = await runCli(['forms', book, '--kind', 'self', '--out', folder, '--json'], { now });
  const [{ file }] = JSON.parse(sent.stdout).forms;
  const [first] = (await openForm(file)).asked;
  const parts = unzipSync(readFileSync(book));
  const locked = '<workbookProtection lockStructure="1"/><sheets>';
  const outline = strFromU8(parts['xl/workbook.xml']!).replace('<sheets>', locked);
  writeFileSync(book, zipSync({ ...parts, 'xl/workbook.xml': strToU8(outline) }));
  const rows = `${first?.sheet}!${first?.row}`;
  for (const words of [
    ['forms', book, '--kind', 'review', '--out', at('phieu')],
    ['return', book, '--form', at(file), '--rows', rows, '--out', at('tra.xlsx')],
  ]) {
    const { exit, stderr } = await runCli([...words, '--book', at('gui.xlsx')], { now });
    expect([exit, stderr]).toEqual([2, expect.stringContaining('chưa có gì được ghi')]);
  }
  expect(readdirSync(folder).filter((name) => /phieu|tra|gui/.test(name))).toEqual([]);
});

test('a form goes back with the flagged rows, and only once they are named', async () => {
  const book = await writeBook(BOOK);
  const sent = await runCli(['forms', book, '--kind', 'self', '--out', folder, '--json'], { now });
  const file = at(JSON.parse(sent.stdout).forms[1].file);
  const form = await openForm(JSON.parse(sent.stdout).forms[1].file);
  const row = form.asked.find(({ column }) => column === 'result:I.1')?.row;
  const words = ['return', book, '--form', file, '--out', at('tra.xlsx'), '--due', '2026-12-10'];
  const run = await runCli([...words, '--rows', String(row), '--reason', 'Thiếu minh chứng.'], {
    now,
  });
  expect([run.exit, run.stdout]).toEqual([0, expect.stringContaining('1 dòng cần sửa')]);
  const back = await openForm('tra.xlsx');
  expect(back.identity).toMatchObject({
    due: '2026-12-10',
    correction: { of: form.identity.number, reason: 'Thiếu minh chứng.' },
  });
  expect(back.asked.map(({ column }) => column)).toEqual(['result:I.1']);
  for (const [rows, said] of [
    ['1', 'Dòng 1'],
    ['năm', 'năm'],
  ] as const) {
    const refused = await runCli([...words, '--force', '--rows', rows]);
    expect([refused.exit, refused.stderr.includes(said)]).toEqual([2, true]);
  }
  const foreign = ['return', book, '--form', book, '--rows', '5', '--out', at('khac.xlsx')];
  expect((await runCli(foreign)).stderr).toContain('không phải là phiếu');
});

test('rows are named by ranges too, and by as much of their sheet’s name as tells it', async () => {
  const book = await writeBook(BOOK);
  const sent = await runCli(['forms', book, '--kind', 'self', '--out', folder, '--json'], { now });
  const [form] = JSON.parse(sent.stdout).forms;
  const words = ['return', book, '--form', at(form.file), '--out', at('tra.xlsx'), '--force'];
  const giveBack = (rows: string): Promise<Run> => runCli([...words, '--rows', rows], { now });
  const { asked } = await openForm(form.file);
  const [sheet, other] = [...new Set(asked.map((one) => one.sheet))];
  expect([sheet, other]).toEqual(['TT01 Thôn 1', 'CN01 Nguyễn Văn A']);
  const own = asked.filter((one) => one.sheet === sheet);
  const all = own.map(({ row }) => row);
  const done = await giveBack(`tt01 – thon 1!1-${all.at(-1)}`);
  const back = (await openForm('tra.xlsx')).asked;
  expect(back.map(({ column }) => column)).toEqual(own.map(({ column }) => column));
  // The reason takes a row above them.
  const open = back.map(({ row }) => row);
  expect(open).toEqual(all.map((row) => row + 1));
  expect(done.stdout).toContain(
    `${all.length} dòng cần sửa: dòng ${open.join(', ')} trang “${sheet}”`,
  );
  const reversed = await giveBack('TT01!14-12');
  expect([reversed.exit, reversed.stderr]).toEqual([
    2,
    'Khoảng dòng “14-12” ghi ngược. Ghi số nhỏ trước: 12-14.\n',
  ]);
  const unknown = await giveBack('TT09!5');
  expect([unknown.exit, unknown.stderr]).toEqual([
    2,
    `Phiếu không có trang “TT09”. Các trang có dòng để điền: “${sheet}”, “${other}”.\n`,
  ]);
});

test('a deadline may be written with the day first; one that is past is warned of', async () => {
  const book = await writeBook(BOOK);
  const words = ['forms', book, '--kind', 'self', '--out', folder, '--force', '--json', '--due'];
  const dueOf = ({ stdout }: Run): unknown => JSON.parse(stdout).forms[0].due;
  const coming = await runCli([...words, '5/12/2026'], { now });
  expect([dueOf(coming), coming.stderr]).toEqual([
    '2026-12-05',
    expect.not.stringMatching(/đã qua/),
  ]);
  const today = await runCli([...words, '23/11/2026'], { now });
  expect(today.stderr).not.toContain('đã qua');
  const past = await runCli([...words, '22/11/2026'], { now });
  expect([past.exit, dueOf(past), past.stderr]).toEqual([
    0,
    '2026-11-22',
    expect.stringContaining('hạn gửi lại, ngày 22/11/2026, đã qua'),
  ]);
});

test('the copy with the log is told of with its folder', async () => {
  const book = await writeBook(BOOK);
  const words = ['--kind', 'self', '--out', folder, '--book', at('gui.xlsx')];
  const { stderr } = await runCli(['forms', book, ...words], { now });
  expect(stderr).toContain(`bản của sổ: ${at('gui.xlsx')}`);
  const [form = ''] = readdirSync(folder).filter((name) => name.includes('TT02'));
  const [row] = (await openForm(form)).asked;
  const out = ['--out', at('tra.xlsx'), '--book', at('gui.xlsx'), '--force'];
  const back = ['return', book, '--form', at(form), '--rows', String(row?.row), ...out];
  expect((await runCli(back, { now })).stderr).toContain(`bản của sổ: ${at('gui.xlsx')}`);
});

test('a folder that is not there is made; a file of that name is not', async () => {
  const book = await writeBook(BOOK);
  const fresh = join(folder, 'năm 2025', 'phiếu');
  const made = await runCli(['forms', book, '--kind', 'self', '--out', fresh], { now });
  expect(made.exit).toBe(0);
  expect(readdirSync(fresh).length).toBeGreaterThan(0);
  const refused = await runCli(['forms', book, '--kind', 'self', '--out', book], { now });
  expect(refused.exit).toBe(2);
  expect(refused.stderr).toContain(`Không tạo được thư mục “${book}”`);
});
