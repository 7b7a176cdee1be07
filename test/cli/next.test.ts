import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ContestData } from '../../src/domain/contest-data';
import type { InformationData } from '../../src/domain/information';
import { planBook } from '../../src/workbook/book/plan-book';
import { readXlsxWorkbook } from '../../src/xlsx/read/read-workbook';
import { writeXlsxWorkbook } from '../../src/xlsx/write/write-workbook';
import { HEADING_ROW } from '../../src/workbook/book/input-sheet';
import { expectValue, typeCell } from '../application/sample-file';
import { expectNoRepairs } from '../excel-rules/expect-no-repairs';
import { runCli } from './run-cli';
import type { Run } from './run-cli';
import { editFile } from './type-into-form';

/** One criterion typed by the council, and a change of rank; Thôn 2 has no rank yet. */
const CONTEST: ContestData = {
  scope: 'tapThe',
  declaredTotal: '15',
  criteria: [
    {
      code: 'I',
      parent: null,
      name: 'Kết quả năm 2025',
      max: '10',
      rule: { kind: 'direct' },
    },
    {
      code: 'II',
      parent: null,
      name: 'Thứ hạng',
      max: '5',
      rule: {
        kind: 'rankChange',
        tiers: [
          { from: '1', points: '5' },
          { from: null, points: '0' },
        ],
        newcomer: '2',
      },
    },
  ],
  nominees: [
    { code: 'A', name: 'Thôn 1', results: { I: '9', II: { last: '5', now: '3' } } },
    { code: 'B', name: 'Thôn 2', results: { I: '8' } },
  ],
};

let folder = '';
const at = (name: string): string => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'next-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function writeBook(information: InformationData, contest = CONTEST): Promise<void> {
  const plan = planBook({ subtitle: '', information, contests: [contest] });
  writeFileSync(at('so.xlsx'), await writeXlsxWorkbook(plan));
}

const next = (...words: string[]): Promise<Run> =>
  runCli(['next', at('so.xlsx'), '--out', at('sau.xlsx'), ...words]);

const isWritten = (): boolean => existsSync(at('sau.xlsx'));

test('next year’s book is written, with a note for every cell that names last year', async () => {
  await writeBook({ year: '2025', movement: 'Phong trào năm 2025' });
  const { exit, stdout, stderr } = await next('--year', '2026');
  expect([exit, stdout]).toEqual([
    0,
    `Đã ghi: ${at('sau.xlsx')}\n` +
      'Đã mang sang 2 dòng tiêu chí và 2 tập thể, cá nhân; kết quả, minh chứng, tóm tắt thành tích để trống.\n',
  ]);
  expect(stderr.trimEnd().split('\n')).toEqual([
    'Đã chuyển 1 “Thứ hạng năm nay” thành “Thứ hạng năm trước” của sổ mới.',
    'Tiêu chí II: 1 trường hợp chưa có “Thứ hạng năm nay” để chuyển (“B – Thôn 2”); “Thứ hạng năm trước” trong sổ mới để trống, cần nhập nếu có.',
    expect.stringMatching(/^Xem lại ô B\d+, trang “Thông tin”: còn ghi năm 2025\.$/),
    'Xem lại ô C5, trang “Tiêu chí tập thể”: còn ghi năm 2025.',
  ]);
  const bytes = readFileSync(at('sau.xlsx'));
  expectNoRepairs(bytes);
  const reading = await readXlsxWorkbook(bytes);
  if (!reading.ok) throw new Error(reading.reason);
  expect(reading.workbook.sheets.at(-1)?.name).toBe('Thay đổi tập thể');
  const scored = await runCli(['score', at('sau.xlsx'), '--provisional', '--json']);
  expect(scored.exit).toBe(0);
});

test('--json says the same as data', async () => {
  await writeBook({ year: '2025' });
  const { exit, stdout } = await next('--year', '2030', '--json');
  expect(exit).toBe(0);
  expect(JSON.parse(stdout)).toEqual({
    out: at('sau.xlsx'),
    lastYear: '2025',
    criteria: 2,
    nominees: 2,
    ranks: 1,
    unranked: [{ scope: 'tapThe', criterion: 'II', nominees: [{ code: 'B', name: 'Thôn 2' }] }],
    sheetsLeft: [],
    columnsLeft: [],
    mentions: [{ sheet: 'Tiêu chí tập thể', cell: 'C5' }],
  });
});

test('a year that leaves others out is told whose rank it takes over', async () => {
  await writeBook({ year: '2025' });
  expect((await next('--year', '2030')).stderr).toContain(
    'mang sang là của năm 2025, không phải năm 2029 (năm liền trước năm 2030)',
  );
  expect((await next('--year', '2026', '--force')).stderr).not.toContain('mang sang là của năm');
});

test.each([
  ['2025', 'Sổ này là sổ năm 2025; sổ năm sau phải là năm lớn hơn, không phải năm 2025.'],
  ['2024', 'Sổ này là sổ năm 2025; sổ năm sau phải là năm lớn hơn, không phải năm 2024.'],
  ['26', 'Năm “26” không hợp lệ. Nhập một năm từ 2000 đến 2099, ví dụ: --year 2026.'],
  ['1999', 'Năm “1999” không hợp lệ. Nhập một năm từ 2000 đến 2099, ví dụ: --year 2026.'],
])('the year %s is refused', async (year, sentence) => {
  await writeBook({ year: '2025' });
  const { exit, stdout, stderr } = await next('--year', year);
  expect([exit, stdout]).toEqual([2, '']);
  expect(stderr).toContain(sentence);
  expect(isWritten()).toBe(false);
});

test('a book that names no year, or names it in its own way, is taken as it is', async () => {
  await writeBook({});
  const { exit, stdout } = await next('--year', '2026', '--json');
  expect([exit, JSON.parse(stdout)]).toMatchObject([0, { mentions: [] }]);
  await writeBook({ year: '2025 (đợt 1', movement: 'Đợt thi đua 2025 (đợt 1)' });
  const again = await next('--year', '2026', '--json', '--force');
  expect([again.exit, JSON.parse(again.stdout)]).toMatchObject([
    0,
    { mentions: [{ sheet: 'Thông tin' }, { sheet: 'Tiêu chí tập thể', cell: 'C5' }] },
  ]);
});

test.each(['2024 (2025)', '2023-2025', 'năm 2025'])(
  'the year typed as %s is that of the book',
  async (typed) => {
    await writeBook({ year: typed });
    const refused = await next('--year', '2025');
    expect([refused.exit, isWritten()]).toEqual([2, false]);
    expect(refused.stderr).toContain(
      'Sổ này là sổ năm 2025; sổ năm sau phải là năm lớn hơn, không phải năm 2025.',
    );
    const later = await next('--year', '2027');
    expect([later.exit, later.stderr]).toEqual([
      0,
      expect.stringContaining('mang sang là của năm 2025, không phải năm 2026'),
    ]);
  },
);

test('sheets and columns of the office’s own stay behind, which is said; ours go unmentioned', async () => {
  await writeBook({ year: '2025' });
  await editFile(at('so.xlsx'), async (workbook, { sheets }) => {
    const headings = sheets.find(({ name }) => name === 'Tập thể')?.rows[HEADING_ROW] ?? [];
    await typeCell(workbook, 'Tập thể', HEADING_ROW, headings.length, 'Nhận xét riêng');
    await typeCell(workbook, 'Tập thể', HEADING_ROW + 1, headings.length, 'Cố gắng');
    const [guide] = planBook({ subtitle: '', information: {}, contests: [] }).sheets;
    const add = ['Ghi chép riêng', 'Tập thể (2)'].map((name) => ({ ...guide!, name }));
    const nothing = { replace: [], change: [], append: [], addBefore: null };
    expectValue(await workbook.apply({ ...nothing, add, concerns: 'our-sheets' }));
  });
  const score = ['score', at('so.xlsx'), '--provisional', '--force', '--out'];
  await runCli([...score, at('diem.xlsx')]);
  const { stderr, stdout } = await runCli([
    ...['next', at('diem.xlsx'), '--year', '2026', '--out', at('sau.xlsx'), '--json'],
  ]);
  expect(JSON.parse(stdout)).toMatchObject({ sheetsLeft: ['Ghi chép riêng', 'Tập thể (2)'] });
  expect(stderr).toContain(
    'Không mang sang 2 trang không phải của mẫu sổ: “Ghi chép riêng”, “Tập thể (2)”. Nếu cần thì tự chép từ sổ năm trước.',
  );
  expect(stderr).toMatch(
    /Không mang sang 1 cột thêm ngoài mẫu: “'Tập thể'![A-Z]+4 Nhận xét riêng”\./,
  );
});

test('a book with errors is refused with its errors', async () => {
  const [first] = CONTEST.criteria;
  await writeBook({ year: '2025' }, { ...CONTEST, criteria: [first!, first!] });
  const { exit, stdout, stderr } = await next('--year', '2026');
  expect(exit).toBe(1);
  expect(stdout + stderr).toContain(
    'Sổ còn lỗi nên chưa lập được sổ năm sau. Sửa các lỗi sau rồi thử lại.',
  );
  expect(isWritten()).toBe(false);
});

test('a file that is there is not written over unasked', async () => {
  await writeBook({ year: '2025' });
  writeFileSync(at('sau.xlsx'), 'nguyên');
  const refused = await next('--year', '2026');
  expect([refused.exit, readFileSync(at('sau.xlsx'), 'utf8')]).toEqual([2, 'nguyên']);
  const forced = await next('--year', '2026', '--force');
  expect([forced.exit, readFileSync(at('sau.xlsx')).subarray(0, 2).toString()]).toEqual([0, 'PK']);
});
