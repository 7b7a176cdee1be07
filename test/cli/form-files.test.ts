import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MergeReport } from '../../src/application/merge/merge-report';
import type { WaitingForm } from '../../src/cli/waiting-forms';
import { VILLAGES } from '../application/merge/hand-made-form';
import { typeCell } from '../application/sample-file';
import { runCli } from './run-cli';
import type { Run } from './run-cli';
import { editFile, fillIn } from './type-into-form';

/** A book whose log knows the forms of three villages; they came back into the folder "ve". */
let folder: string;
const at = (...names: readonly string[]): string => join(folder, ...names);
const now = (): Date => new Date(2025, 10, 30, 9);

/** The forms in "ve", by the villages' codes; Thôn 1 answers I.1, Thôn 2 too. */
const NAMES = ['TT01.xlsx', 'TT02.xlsx', 'TT10.xlsx'] as const;
const [FIRST, SECOND, THIRD] = NAMES.map((name) => join('ve', name)) as [string, string, string];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tdkt-ve-'));
  writeFileSync(at('contest.json'), JSON.stringify(VILLAGES));
  await call('new', at('trang.xlsx'), '--contest', at('contest.json'), '--year', '2025');
  const words = ['--kind', 'self', '--out', at('gui'), '--due', '29/11/2025'];
  await call('forms', at('trang.xlsx'), ...words, '--book', at('so.xlsx'));
  mkdirSync(at('ve', 'cũ.xlsx'), { recursive: true });
  mkdirSync(at('trống'));
  mkdirSync(at('cha', 'con', 'phiếu'), { recursive: true });
  const sent = readdirSync(at('gui')).sort();
  for (const [index, name] of NAMES.entries()) {
    copyFileSync(at('gui', sent[index] ?? ''), at('ve', name));
  }
  for (const name of ['~$TT01.xlsx', '.TT01.xlsx', 'ghi chú.txt'])
    writeFileSync(at('ve', name), '');
  await fillIn(at(FIRST), 'I.1', 'Kết quả', 9);
  await fillIn(at(SECOND), 'I.1', 'Kết quả', 7.5);
  await editFile(at('so.xlsx'), async (book) => {
    await typeCell(book, 'Tập thể', 4, 6, 6);
    await typeCell(book, 'Tập thể', 5, 6, 5);
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function call(...words: readonly string[]): Promise<Run> {
  return runCli(words, { now });
}

type Planned = Run &
  MergeReport & {
    readonly waiting: readonly WaitingForm[];
    readonly passedOver: readonly string[];
  };

async function plan(...words: readonly string[]): Promise<Planned> {
  const run = await call('merge', at('so.xlsx'), ...words, '--plan', '--json');
  return { ...run, ...(JSON.parse(run.stdout) as Omit<Planned, keyof Run>) };
}

/** Of every folder that was named, the one file that is no spreadsheet. */
const passedOver = (): string =>
  `Thư mục “${at('ve')}”: không xem 1 tệp không phải bảng tính (“ghi chú.txt”).\n`;

test('a folder stands for its workbooks in name order: no lock files, no empty folders', async () => {
  const { files, stderr } = await plan(at('ve'));
  expect(files.map(({ file }) => file)).toEqual(NAMES.map((name) => at('ve', name)));
  expect(stderr).toBe(passedOver());
});

test('a folder leaves no returned file out unsaid: other spreadsheets, other files, its folders', async () => {
  mkdirSync(at('lẫn', 'con', 'cháu'), { recursive: true });
  mkdirSync(at('lẫn', '__MACOSX'));
  const put = (from: string, ...names: readonly string[]): void =>
    copyFileSync(at(from), at('lẫn', ...names));
  put(SECOND, 'TT02.xlsx');
  put(FIRST, 'TT05.xlsm');
  put(THIRD, 'con', 'TT03.xlsx');
  put(THIRD, '__MACOSX', '._TT03.xlsx');
  // How every .xls begins.
  writeFileSync(at('lẫn', 'TT06.xls'), Buffer.from('d0cf11e0a1b11ae1', 'hex'));
  writeFileSync(at('lẫn', 'TT07.csv'), 'I.1,9');
  for (const name of ['bản quét.pdf', 'desktop.ini', '~$TT02.xlsx']) {
    writeFileSync(at('lẫn', name), '');
  }
  const { exit, stderr, files, passedOver } = await plan(at('lẫn'));
  expect(files.map(({ file, status }) => [file, status])).toEqual([
    [at('lẫn', 'TT02.xlsx'), 'conflict'],
    [at('lẫn', 'TT05.xlsm'), 'conflict'],
    [at('lẫn', 'TT06.xls'), 'damaged'],
    [at('lẫn', 'TT07.csv'), 'damaged'],
  ]);
  expect(exit).toBe(1);
  expect(passedOver).toEqual([at('lẫn', 'con'), at('lẫn', 'bản quét.pdf')]);
  expect(stderr).toBe(
    `Thư mục “${at('lẫn')}”: chưa xem 1 thư mục con (“con”). Nếu trong đó có phiếu thì ghi thêm tên thư mục con vào lệnh.\n` +
      `Thư mục “${at('lẫn')}”: không xem 1 tệp không phải bảng tính (“bản quét.pdf”).\n`,
  );
});

test('a file named twice is merged once, and this is said', async () => {
  const { files, stderr } = await plan(at(SECOND), at('ve'));
  expect(files.map(({ file }) => file)).toEqual([at(SECOND), at(FIRST), at(THIRD)]);
  expect(stderr).toBe(
    `Tệp “${at(SECOND)}” được ghi nhiều lần trong lệnh; chỉ gộp một lần.\n${passedOver()}`,
  );
});

test.each([
  ['ve/*.xlsx', 'Chương trình không tự mở rộng dấu * và ?; hãy ghi tên thư mục'],
  ['trống', 'không có tệp bảng tính nào'],
  ['cha', 'chưa xem 1 thư mục con (“con”)'],
])('%s says what to name instead', async (name, said) => {
  const { exit, stderr } = await call('merge', at('so.xlsx'), at(name), '--plan');
  expect([exit, stderr]).toEqual([2, expect.stringContaining(said)]);
});

test('a choice names its file by path, by bare name or by folder', async () => {
  const open = await plan(at('ve'));
  expect([open.exit, open.files.map(({ status }) => status)]).toEqual([
    1,
    ['conflict', 'conflict', 'unchanged'],
  ]);
  const bare = await plan(at('ve'), '--take', 'TT01.xlsx', '--keep', at(SECOND));
  expect([bare.exit, bare.files.map(({ changes }) => changes)]).toEqual([
    0,
    [[{ sheet: 'Tập thể', cell: 'G5', old: 6, new: 9 }], [], []],
  ]);
  const all = await plan(at('ve'), '--take', at('ve'));
  expect(all.files.map(({ changes }) => changes.length)).toEqual([1, 1, 0]);
});

test('a bare name that several files have is not enough', async () => {
  mkdirSync(at('ve 2'));
  copyFileSync(at(FIRST), at('ve 2', 'TT01.xlsx'));
  const words = [at('ve'), at('ve 2'), '--take', 'TT01.xlsx'];
  const { exit, stderr } = await call('merge', at('so.xlsx'), ...words, '--plan');
  expect([exit, stderr]).toEqual([2, expect.stringContaining('Có nhiều phiếu tên “TT01.xlsx”: “')]);
});

test('a form that cannot be read is told of and counted, and the others are merged', async () => {
  const words = ['merge', at('so.xlsx'), at('mất.xlsx'), at('trang.xlsx'), at(THIRD)];
  const { exit, stdout } = await call(...words, '--out', at('gop.xlsx'));
  expect([exit, existsSync(at('gop.xlsx'))]).toEqual([1, true]);
  expect(stdout).toContain('3 tệp: 0 ô thay đổi, 1 tệp không dùng được, 1 tệp không phải phiếu.');
});

test('where no form can be read, nothing is written', async () => {
  const words = ['merge', at('so.xlsx'), at('mất.xlsx'), '--out', at('không.xlsx')];
  const { exit, stderr } = await call(...words);
  expect([exit, existsSync(at('không.xlsx'))]).toEqual([2, false]);
  expect(stderr).toContain(`Không tìm thấy tệp “${at('mất.xlsx')}”`);
});

test('--plan says that it leaves --out alone', async () => {
  const { stderr } = await call('merge', at('so.xlsx'), at(THIRD), '--plan', '--out', at('x.xlsx'));
  expect(stderr).toContain(`Có --plan nên chỉ xem trước, chưa ghi tệp “${at('x.xlsx')}”.`);
  expect(existsSync(at('x.xlsx'))).toBe(false);
});

test('whose form has not come back is listed, as far as the log knows', async () => {
  const { waiting } = await plan(at(SECOND));
  expect(waiting).toMatchObject([
    { kind: 'self', recipient: 'TT01 – Thôn 1', due: '2025-11-29', isLate: true },
    { kind: 'self', recipient: 'TT03 – Thôn 3' },
  ]);
  const { stdout } = await call('merge', at('so.xlsx'), at(SECOND), '--plan');
  expect(stdout).toMatch(
    /Chưa có phiếu gửi về của 2 nơi:\n- TT01 – Thôn 1 \(phiếu tự chấm, số TC-[-A-Z]+, hạn 29\/11\/2025, đã quá hạn\)\n/,
  );
  expect((await plan(at('ve'))).waiting).toEqual([]);
  const unlogged = await call('merge', at('trang.xlsx'), at(SECOND), '--plan', '--json');
  expect(JSON.parse(unlogged.stdout)).not.toHaveProperty('waiting');
});
