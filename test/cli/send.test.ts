import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsxWorkbook } from '../../src/xlsx/read/read-workbook';
import { expectNoRepairs } from '../excel-rules/expect-no-repairs';
import { makeRevealingBook, SECRETS } from './revealing-book';
import { runCli } from './run-cli';
import type { Run } from './run-cli';

/** All parts of a copy as text, by name. */
type Parts = Readonly<Record<string, string>>;

type Disclosed = {
  code: string;
  count: number;
  places: string[];
  travels: boolean;
  canBeLeftOut: boolean;
};
type Sent = { fileName: string; sheets: string[]; provisional: boolean; disclosures: Disclosed[] };

let folder = '';
const at = (name: string): string => join(folder, name);
const NOW = { now: () => new Date(2026, 10, 23, 14, 5) };

async function send(out: string, ...words: string[]): Promise<Run> {
  return runCli(['send', at('so.xlsx'), '--out', at(out), ...words], NOW);
}

async function unpackCopy(out: string, ...words: string[]): Promise<Parts> {
  const { exit, stderr } = await send(out, ...words);
  if (exit !== 0) throw new Error(stderr);
  const parts = unzipSync(new Uint8Array(readFileSync(at(out))));
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strFromU8(part)]));
}

/** Which of these texts stand anywhere in the file. */
function findIn(parts: Parts, texts: readonly string[]): readonly string[] {
  const all = Object.values(parts).join('\n');
  return texts.filter((text) => all.includes(text));
}

/** Rows of a sheet as people read them, numbers as decimal text. */
async function readRows(out: string, name: string): Promise<readonly (readonly string[])[]> {
  const reading = await readXlsxWorkbook(new Uint8Array(readFileSync(at(out))));
  if (!reading.ok) throw new Error(reading.reason);
  const sheet = reading.workbook.sheets.find((one) => one.name === name);
  return (sheet?.rows ?? []).map((cells) =>
    cells.map((cell) => {
      if (cell.kind === 'number') return String(cell.value.units / 10 ** cell.value.scale);
      return 'value' in cell ? String(cell.value) : '';
    }),
  );
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tdkt-send-'));
  writeFileSync(at('so.xlsx'), await makeRevealingBook());
  writeFileSync(at('thieu.xlsx'), await makeRevealingBook({ missing: true }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const KINDS = ['live', 'frozen', 'public'] as const;
const TITLES = {
  live: 'BẢN TÍNH ĐƯỢC',
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

describe('a public copy', () => {
  test('has no birth year, identity number, evidence, note or quota', async () => {
    const parts = await unpackCopy('public-6.xlsx', '--as', 'public', '--force');
    const { birthYears, identityNumbers, evidence, notes, quotas } = SECRETS;
    const secret = [...birthYears, ...identityNumbers, ...evidence, ...notes, ...quotas];
    expect(findIn(parts, secret)).toEqual([]);
    expect(
      findIn(parts, ['Nguyễn Văn B (…)', 'hoàn thành tốt', '2 trường hợp chờ Hội đồng']),
    ).toHaveLength(3);
  });

  test('does not speak of an award as given while somebody waits for it', async () => {
    await send('public-8.xlsx', '--as', 'public', '--force');
    const titles = async (name: string) => (await readRows('public-8.xlsx', name)).flat().join(' ');
    const list = (await titles('ĐN giấy khen')).replace(/\s+/gu, ' ');
    expect(list).toContain('đề nghị tặng Giấy khen');
    expect(list).not.toContain('TRÌNH HỘI ĐỒNG');
  });

  test('says how many numbers it hides', async () => {
    await send('public-7.xlsx', '--as', 'public', '--force');
    const told = (await readRows('public-7.xlsx', 'Về bản này'))
      .map(([, text = '']) => text)
      .join('\n');
    // CN01's two numbers and CN02's one, on the one list that has them.
    expect(told).toContain('Đã ẩn 3 chỗ');
  });
});

describe('a copy for one unit', () => {
  const others = ['TT02', 'TT03', 'Thôn 2', 'Thôn 3', 'CN02', 'Nguyễn Văn B'];

  test.each(['frozen', 'public'] as const)(
    'as %s holds nobody else, and no quota',
    async (kind) => {
      const parts = await unpackCopy(`u-${kind}.xlsx`, '--as', kind, '--unit', 'Thôn 1', '--force');
      expect(findIn(parts, [...others, ...SECRETS.quotas, 'Khen thưởng"'])).toEqual([]);
      expect(findIn(parts, ['TT01', 'CN01', 'CN03'])).toEqual(['TT01', 'CN01', 'CN03']);
    },
  );

  test('keeps the ranks of the whole contest', async () => {
    await send('u2.xlsx', '--as', 'frozen', '--unit', 'thôn 2', '--force');
    const rows = await readRows('u2.xlsx', 'Điểm tập thể');
    expect(rows.slice(4).map(([code, , , , , , , total, rank]) => [code, total, rank])).toEqual([
      ['TT02', '80', '2'],
    ]);
    const people = await readRows('u2.xlsx', 'Điểm cá nhân');
    expect(people.slice(4).map(([code]) => code)).toEqual(['CN02']);
  });

  test('that is not there is refused with those most alike', async () => {
    const { exit, stderr, stdout } = await send('u3.xlsx', '--as', 'frozen', '--unit', 'Thôn 4');
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Không có đơn vị “Thôn 4” trong sổ. Gần giống nhất: “Thôn 1 (TT01)”');
  });
});

describe('what a file gives away', () => {
  async function disclose(...words: string[]): Promise<ReadonlyMap<string, Disclosed>> {
    const { stdout } = await send('d.xlsx', '--json', '--force', ...words);
    const { disclosures } = JSON.parse(stdout) as Sent;
    return new Map(disclosures.map((one) => [`${one.code}${one.travels ? '' : ' stays'}`, one]));
  }

  test('is listed with its places, and whether it travels', async () => {
    const told = await disclose('--as', 'frozen');
    const places = (code: string): unknown => told.get(code)?.places;
    expect(places('author stays')).toEqual(['Nguyễn Văn X']);
    expect(places('last-editor stays')).toEqual(['Nguyễn Văn Y']);
    expect(places('company stays')).toEqual(['Sở Bí Mật']);
    expect(places('hidden-sheets stays')).toEqual(['GhiNhanh']);
    expect(places('other-sheets stays')).toEqual(['GhiNhanh']);
    expect(places('comments stays')).toEqual(['Thông tin!B5']);
    expect(places('defined-names stays')).toEqual(['nhapRieng', 'vungTam']);
    expect(places('broken-names stays')).toEqual(['nhapRieng']);
    expect(places('addin-formulas stays')).toEqual(['GhiNhanh!A1']);
    expect(told.get('addin-parts stays')?.count).toBe(1);
    expect(places('hidden-rows')).toEqual(["'Cá nhân'!6:6"]);
    expect(places('hidden-columns')).toEqual(["'Tập thể'!A:A"]);
    expect(places('birth-years')).toEqual(["'Cá nhân'!D5", "'Cá nhân'!D6", "'Cá nhân'!D7"]);
    expect(told.get('identity-numbers')).toMatchObject({ count: 3, canBeLeftOut: true });
    expect(told.get('evidence')?.count).toBe(4);
    expect(told.get('notes')?.count).toBe(2);
    expect(told.get('nominees')?.count).toBe(6);
  });

  test('to a unit: its own rows travel, the others stay', async () => {
    const told = await disclose('--as', 'frozen', '--unit', 'TT01');
    expect(told.get('nominees')?.count).toBe(3);
    expect(told.get('other-nominees stays')?.count).toBe(3);
    expect(told.get('birth-years')?.places).toEqual(["'Cá nhân'!D5", "'Cá nhân'!D7"]);
    expect(told.get('hidden-rows stays')?.places).toEqual(["'Cá nhân'!6:6"]);
  });

  test('can be left out', async () => {
    const all = 'birth-years,identity-numbers,evidence,notes';
    const parts = await unpackCopy('l.xlsx', '--as', 'frozen', '--leave-out', all, '--force');
    const { identityNumbers, evidence, notes } = SECRETS;
    expect(findIn(parts, [...identityNumbers, ...evidence, ...notes, '1967', '1983'])).toEqual([]);
    const { exit, stderr } = await send('l2.xlsx', '--as', 'frozen', '--leave-out', 'names');
    expect(exit).toBe(2);
    expect(stderr).toContain('“names”');
  });
});

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
    'Không có loại bản gửi “secret”. Các loại: live, frozen, public (tính được, số liệu cố định, công khai).\n',
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
