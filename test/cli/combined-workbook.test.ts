import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { FoundSheet, FoundWorkbook } from '../../src/workbook/found-workbook';
import { STYLES } from '../../src/workbook/styles';
import { readXlsxWorkbook } from '../../src/xlsx/read/read-workbook';
import { applyWritePlan } from '../../src/xlsx/splice/apply-write-plan';
import { expectNoNewRepairs } from '../excel-rules/expect-no-repairs';
import { expectOthersUntouched } from '../support/compare-packages';
import { readLooks } from '../support/read-looks';
import { makeRow, makeSheet, makeWrite } from '../xlsx/make-plan';
import { runCli } from './run-cli';

const BUILT = ['Điểm tập thể', 'Điểm cá nhân', 'ĐN giấy khen', 'ĐN bằng khen'];
const [SCORES = ''] = BUILT;

let folder = '';
const at = (name: string): string => join(folder, `${name}.xlsx`);

async function read(name: string): Promise<FoundWorkbook> {
  const reading = await readXlsxWorkbook(readFileSync(at(name)));
  if (!reading.ok) throw new Error(reading.reason);
  return reading.workbook;
}

const namesOf = async (name: string): Promise<readonly string[]> =>
  (await read(name)).sheets.map((sheet) => sheet.name);

function textsOf({ rows }: FoundSheet, row: number): readonly string[] {
  return (rows[row] ?? []).map((cell) =>
    cell.kind === 'text' || cell.kind === 'date' ? cell.value : cell.kind,
  );
}

async function logOf(name: string, sheet = 'Nhật ký'): Promise<readonly (readonly string[])[]> {
  const found = (await read(name)).sheets.find((one) => one.name === sheet);
  if (found === undefined) throw new Error(`no ${sheet}`);
  const lines = found.rows.map((_, row) => textsOf(found, row));
  return lines.slice(lines.findIndex(([first]) => first === 'Thời điểm') + 1);
}

const NOON = { now: () => new Date(2026, 4, 7, 12, 30) };

async function write(command: 'score' | 'nominate', from: string, to: string): Promise<string> {
  const run = await runCli([command, at(from), '--out', at(to)], NOON);
  expect([run.exit, run.stderr]).toEqual([0, expect.stringContaining('Đã ghi')]);
  expectNoNewRepairs(readFileSync(at(from)), readFileSync(at(to)));
  return run.stderr;
}

/** What a person does in another program: a text of the file's parts put for another. */
function edit(from: string, to: string, before: string, after: string): void {
  const parts = unzipSync(readFileSync(at(from)));
  let count = 0;
  for (const [name, bytes] of Object.entries(parts)) {
    const xml = strFromU8(bytes);
    if (!name.endsWith('.xml') || !xml.includes(before)) continue;
    parts[name] = strToU8(xml.replace(before, after));
    count += 1;
  }
  expect(count).toBe(1);
  writeFileSync(at(to), zipSync(parts));
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tdkt-combined-'));
  await runCli(['new', at('so'), '--sample']);
  await write('score', 'so', 'diem');
  await write('nominate', 'diem', 'ca-hai');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('keeps every sheet and puts ours behind, the log last', async () => {
  const input = await namesOf('so');
  expect(await namesOf('diem')).toEqual([...input, ...BUILT.slice(0, 2), 'Nhật ký']);
  expect(await namesOf('ca-hai')).toEqual([...input, ...BUILT, 'Nhật ký']);
});

it('keeps the parts of every other sheet byte for byte', () => {
  const [before, after] = [readFileSync(at('so')), readFileSync(at('ca-hai'))];
  const ours = readLooks(after).sheets.filter(({ name }) => [...BUILT, 'Nhật ký'].includes(name));
  expect(ours).toHaveLength(5);
  expectOthersUntouched(before, after, { newSheets: ours.map(({ part }) => part) });
});

it.each([[['check']], [['score']], [['score', '--provisional']]])(
  'answers %j as before its own sheets were in it',
  async ([command = '', ...options]) => {
    const ask = (name: string) => runCli([command, at(name), ...options, '--json']);
    const before = await ask('so');
    expect(before.exit).toBe(0);
    expect(await ask('diem')).toEqual(before);
    expect(await ask('ca-hai')).toEqual(before);
  },
);

it('lists the same nominees whether or not its own sheets are in the workbook', async () => {
  const ask = async (name: string) => {
    const { stdout } = await runCli(['nominate', at(name), '--out', at('x'), '--force', '--json']);
    return JSON.parse(stdout).lists;
  };
  const lists = await ask('so');
  expect(lists.map((list: { sheet: string }) => list.sheet)).toEqual(BUILT.slice(2));
  expect(await ask('ca-hai')).toEqual(lists);
});

it('writes a line a sheet: when, what, where, how many cells, and the digest', async () => {
  const lines = await logOf('ca-hai');
  expect(lines.map(([when, action, sheet]) => [when, action, sheet])).toEqual([
    ['2026-05-07T12:30:00', 'Chấm điểm', BUILT[0]],
    ['2026-05-07T12:30:00', 'Chấm điểm', BUILT[1]],
    ['2026-05-07T12:30:00', 'Lập danh sách đề nghị', BUILT[2]],
    ['2026-05-07T12:30:00', 'Lập danh sách đề nghị', BUILT[3]],
  ]);
  for (const [, , , , digest] of lines) expect(digest).toMatch(/^([0-9a-f]{4} ?){4}$/);
});

it('replaces what nobody has edited', async () => {
  const notes = await write('score', 'ca-hai', 'lan-hai');
  expect(notes).not.toContain('(2)');
  expect(await namesOf('lan-hai')).toEqual(await namesOf('ca-hai'));
  const lines = await logOf('lan-hai');
  expect(lines).toHaveLength(6);
  expect(lines.at(-1)?.at(-1)).toBe('Thay bản lập trước, chưa ai sửa.');
});

it('leaves an edited sheet alone, and replaces its own “(2)” from then on', async () => {
  edit(
    'ca-hai',
    'sua',
    'Do Bình Xét lập; sửa số liệu ở trang “Tập thể”',
    'Đã trình Hội đồng; số liệu ở trang “Tập thể”',
  );
  const second = `${SCORES} (2)`;
  const sentence = `Trang “${SCORES}” đã được sửa tay nên giữ nguyên; kết quả mới ở “${second}”.`;
  expect(await write('score', 'sua', 'sua-2')).toContain(sentence);
  expect(await namesOf('sua-2')).toEqual([
    ...(await namesOf('ca-hai')).slice(0, -1),
    second,
    'Nhật ký',
  ]);
  const edited = (await read('sua-2')).sheets.find(({ name }) => name === SCORES);
  expect(edited && textsOf(edited, 1)[0]).toContain('Đã trình Hội đồng');
  expect((await logOf('sua-2')).map((line) => line.at(-1))).toContain(sentence);

  await write('score', 'sua-2', 'sua-3');
  expect(await namesOf('sua-3')).toEqual(await namesOf('sua-2'));
  expect((await logOf('sua-3')).filter(([, , sheet]) => sheet === second)).toHaveLength(2);
  expect((await runCli(['check', at('sua-3'), '--json'])).stdout).toBe(
    (await runCli(['check', at('so'), '--json'])).stdout,
  );
});

it('writes below the last line where a program has dropped the log’s table', async () => {
  edit('ca-hai', 'mat-bang', 'name="NhatKy"', 'name="Bang1"');
  edit('mat-bang', 'mat-bang', 'displayName="NhatKy"', 'displayName="Bang1"');
  await write('score', 'mat-bang', 'mat-bang-2');
  expect(await logOf('mat-bang-2')).toHaveLength(6);

  const parts = unzipSync(readFileSync(at('ca-hai')));
  const log =
    Object.keys(parts).find((name) =>
      strFromU8(parts[name] ?? new Uint8Array()).includes('>Dấu kiểm<'),
    ) ?? '';
  parts[log] = strToU8(
    strFromU8(parts[log] ?? new Uint8Array()).replace(/<tableParts.*<\/tableParts>/, ''),
  );
  delete parts[log.replace('worksheets/', 'worksheets/_rels/') + '.rels'];
  writeFileSync(at('khong-bang'), zipSync(parts));
  await write('score', 'khong-bang', 'khong-bang-2');
  const lines = await logOf('khong-bang-2');
  expect(lines).toHaveLength(6);
  expect(lines.at(-1)?.slice(0, 3)).toEqual(['07/05/2026 12:30', 'Chấm điểm', BUILT[1]]);
});

it('takes a sheet “Nhật ký” of somebody else for what it is', async () => {
  const theirs = makeSheet({ name: 'nhật ký', rows: [makeRow(['Ngày', 'Việc'], STYLES.cell)] });
  const plan = makeWrite({ add: [theirs] });
  const result = await applyWritePlan(readFileSync(at('so')), plan);
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  writeFileSync(at('cua-ho'), result.bytes);
  await write('score', 'cua-ho', 'cua-ho-2');
  expect((await namesOf('cua-ho-2')).slice(-4)).toEqual([
    'nhật ký',
    ...BUILT.slice(0, 2),
    'Nhật ký (2)',
  ]);
  await write('score', 'cua-ho-2', 'cua-ho-3');
  expect(await namesOf('cua-ho-3')).toEqual(await namesOf('cua-ho-2'));
  expect(await logOf('cua-ho-3', 'Nhật ký (2)')).toHaveLength(4);
});

it('refuses with all reasons, in the shape of check, and writes nothing', async () => {
  edit('so', 'khoa', '<sheets>', '<workbookProtection lockStructure="1"/><sheets>');
  const run = await runCli(['score', at('khoa'), '--out', at('khong-co'), '--json']);
  expect(run.exit).toBe(2);
  expect(JSON.parse(run.stdout)).toMatchObject({
    problems: [{ code: 'structure-protected', severity: 'error', sheet: null, cell: null }],
    errors: 1,
    warnings: 0,
  });
  expect(run.stderr).toMatch(/chưa có gì được ghi\.\n- Cấu trúc sổ đang được bảo vệ/);
  expect(() => readFileSync(at('khong-co'))).toThrow('ENOENT');
});
