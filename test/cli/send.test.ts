import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expectNoRepairs } from '../excel-rules/expect-no-repairs';
import { SECRETS } from './revealing-book';
import { runCli } from './run-cli';
import { at, findIn, NOW, prepareBooks, readRows, send, unpackCopy } from './sent-copies';
import type { Sent } from './sent-copies';

prepareBooks();

const KINDS = ['live', 'frozen', 'public'] as const;
const TITLES = {
  live: 'BẢN TỰ TÍNH',
  frozen: 'BẢN SỐ LIỆU CỐ ĐỊNH',
  public: 'BẢN CÔNG KHAI',
};

test('the book carries all that a copy must not', async () => {
  const parts = unzipSync(new Uint8Array(readFileSync(at('so.xlsx'))));
  const all = Object.values(parts)
    .map((part) => strFromU8(part))
    .join('\n');
  const known = Object.values(SECRETS).flat();
  const written = known.filter((text) => !SECRETS.quotas.some((quota) => quota === text));
  expect(written.filter((text) => !all.includes(text))).toEqual([]);
  const { exit, stdout } = await runCli(['check', at('so.xlsx'), '--json']);
  expect([exit, (JSON.parse(stdout) as { errors: number }).errors]).toEqual([0, 0]);
});

describe.each(KINDS)('a copy as %s', (kind) => {
  test('is drawn anew: nothing that the file carried along is in it', async () => {
    const parts = await unpackCopy(`${kind}.xlsx`, '--as', kind, '--force');
    expect(findIn(parts, [...SECRETS.file, '_xldudf', 'TDKT', '#REF!', '#NAME?'])).toEqual([]);
    expect(
      findIn(parts, ['hidden=', 'Hidden"', '"hidden"', '<dc:creator>', 'lastModifiedBy']),
    ).toEqual([]);
    expectNoRepairs(new Uint8Array(readFileSync(at(`${kind}.xlsx`))));
    const known =
      /^(?:\[content_types\]\.xml|_rels\/.*|docprops\/(?:app|core)\.xml|xl\/(?:workbook|styles|sharedstrings)\.xml|xl\/theme\/.*|xl\/_rels\/.*|xl\/worksheets\/.*|xl\/tables\/.*)$/u;
    expect(Object.keys(parts).filter((name) => !known.test(name.toLowerCase()))).toEqual([]);
  });

  test('opens with what it is, from where and when', async () => {
    await send(`${kind}-2.xlsx`, '--as', kind, '--force');
    const told = new Map(
      (await readRows(`${kind}-2.xlsx`, 'Về bản này')).map(([label = '', text = '']) => [
        label,
        text,
      ]),
    );
    expect([...told.keys()][0]).toBe(TITLES[kind]);
    expect(told.get('Cơ quan')).toBe('Ủy ban nhân dân xã A');
    expect(told.get('Lập từ tệp')).toBe('so.xlsx');
    expect(told.get('Thời điểm lập')).toBe('14:05 ngày 23/11/2026');
    expect(told.get('Dấu kiểm nội dung')).toMatch(/^(?:[\da-f]{4} ){4}/u);
  });
});

test.each(['frozen', 'public'] as const)(
  'a copy as %s has no formula, no table, no rule of input',
  async (kind) => {
    const parts = await unpackCopy(`${kind}-3.xlsx`, '--as', kind, '--force');
    const sheets = Object.entries(parts).filter(([name]) => name.includes('worksheets/sheet'));
    expect(sheets.length).toBeGreaterThan(3);
    for (const [, xml] of sheets) expect(xml).not.toMatch(/<f[ >]|<dataValidation|<tablePart/u);
    expect(findIn(parts, ['BX_'])).toEqual([]);
  },
);

test('a live copy asks nothing when a cell is selected', async () => {
  const parts = await unpackCopy('live-3.xlsx', '--as', 'live', '--force');
  expect(findIn(parts, ['promptTitle', 'prompt="', 'showInputMessage="1"'])).toEqual([]);
});

test('scores are those of the book: 55 + 38 = 93, and two tied at 80', async () => {
  for (const kind of ['frozen', 'public'] as const) {
    await send(`${kind}-4.xlsx`, '--as', kind, '--force');
    const rows = await readRows(`${kind}-4.xlsx`, 'Điểm tập thể');
    // Code, name, cluster, result and points of I and II, total, rank, rank in the cluster, band, proposal.
    expect(rows.slice(4).map((row) => row.slice(0, 12))).toEqual([
      ['TT01', 'Thôn 1', 'Cụm 1', '55', '55', '38', '38', '93', '1', '1', 'Xuất sắc', 'Bằng khen'],
      ['TT02', 'Thôn 2', 'Cụm 1', '50', '50', '30', '30', '80', '2', '2', '', ''],
      ['TT03', 'Thôn 3', 'Cụm 1', '50', '50', '30', '30', '80', '2', '2', '', ''],
    ]);
  }
});

test.each(['live', 'frozen'] as const)(
  'a copy as %s is scored like the book itself',
  async (kind) => {
    await send(`${kind}-5.xlsx`, '--as', kind, '--force');
    const [book, copy] = await Promise.all(
      ['so.xlsx', `${kind}-5.xlsx`].map(async (file) => {
        const { exit, stdout } = await runCli(['score', at(file), '--json']);
        expect(exit).toBe(0);
        return JSON.parse(stdout, (key, value: unknown) =>
          key === 'cell' ? null : value,
        ) as unknown;
      }),
    );
    expect(copy).toEqual(book);
  },
);

test.each(KINDS)(
  'missing results mark a copy as %s and its sheets as provisional',
  async (kind) => {
    const words = ['send', at('thieu.xlsx'), '--as', kind, '--out', at('tt.xlsx'), '--force'];
    const { exit, stderr } = await runCli(words, NOW);
    expect(exit).toBe(0);
    expect(stderr).toContain('Tạm tính');
    const titles = await Promise.all(
      ['Về bản này', 'Điểm tập thể'].map(async (name) => (await readRows('tt.xlsx', name))[0]?.[0]),
    );
    expect(titles).toEqual([`${TITLES[kind]} (TẠM TÍNH)`, 'BẢNG ĐIỂM TẬP THỂ (TẠM TÍNH)']);
    const list = (await readRows('tt.xlsx', 'ĐN giấy khen')).flat();
    expect(list).toContain('DANH SÁCH (TẠM TÍNH)');
  },
);

test('errors in the book are listed, and nothing is written', async () => {
  await runCli([
    'new',
    at('moi.xlsx'),
    '--contest',
    join(__dirname, '..', 'cases', 'error-rule-missing', 'contest.json'),
  ]);
  const { exit, stderr } = await runCli([
    'send',
    at('moi.xlsx'),
    '--as',
    'live',
    '--out',
    at('no.xlsx'),
  ]);
  expect(exit).toBe(1);
  expect(stderr).toContain('Sổ còn lỗi nên chưa lập bản gửi.');
  expect(() => readFileSync(at('no.xlsx'))).toThrow('ENOENT');
});

test('a kind that is none is refused by name', async () => {
  const { exit, stderr } = await send('k.xlsx', '--as', 'secret');
  expect([exit, stderr]).toEqual([
    2,
    'Không có loại bản gửi “secret”. Các loại: live, frozen, public (tự tính, số liệu cố định, công khai).\n',
  ]);
});

test('for scripts: one document, with the name that the file should have', async () => {
  const { stdout } = await send('j.xlsx', '--as', 'public', '--json', '--force');
  const told = JSON.parse(stdout) as Sent;
  expect(told.fileName).toBe('UBND-xa-A_Chuyen-doi-so_2025_Ban-cong-khai_2026-11-23.xlsx');
  expect(told.sheets).toEqual([
    'Về bản này',
    'Điểm tập thể',
    'Điểm cá nhân',
    'ĐN giấy khen',
    'ĐN bằng khen',
  ]);
});
