import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CellValue } from '../../src/workbook/sheet-plan';
import { readXlsxWorkbook } from '../../src/xlsx/read/read-workbook';
import { applyWritePlan } from '../../src/xlsx/splice/apply-write-plan';
import { runCli } from './run-cli';

const folder = mkdtempSync(join(tmpdir(), 'tdkt-outdated-'));
const at = (name: string): string => join(folder, `${name}.xlsx`);

async function run(...words: readonly string[]): Promise<string> {
  const { exit, stderr } = await runCli(words);
  expect([words[0], exit]).toEqual([words[0], 0]);
  return stderr;
}

/** What a person types into one cell. */
async function type(
  from: string,
  to: string,
  sheet: string,
  row: number,
  column: number,
  next: CellValue,
): Promise<void> {
  const bytes = readFileSync(at(from));
  const reading = await readXlsxWorkbook(bytes);
  if (!reading.ok) throw new Error(reading.reason);
  const found = reading.workbook.sheets.find(({ name }) => name === sheet);
  const old = found?.rows[row]?.[column] ?? { kind: 'blank' };
  const result = await applyWritePlan(bytes, {
    add: [],
    addBefore: null,
    replace: [],
    change: [{ sheet, row, column, old, next }],
    append: [],
    concerns: 'user-cells',
  });
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  writeFileSync(at(to), result.bytes);
}

beforeAll(async () => {
  await run('new', at('so'), '--sample');
  await run('score', at('so'), '--out', at('diem'));
  await run('nominate', at('diem'), '--out', at('ca-hai'));
  // Two rates of a collective on the list fall to a half.
  await type('ca-hai', 'mot', 'Tập thể', 8, 15, 0.5);
  await type('mot', 'doi', 'Tập thể', 8, 16, 0.5);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('nothing is outdated while the results are the same', async () => {
  const said = await run('score', at('ca-hai'), '--out', at('lai'));
  expect(said).not.toContain('khác với kết quả hiện nay');
  expect(said).toContain('thay trang “Điểm tập thể” và “Điểm cá nhân”');
});

test('after new points the lists are old, and only those that differ', async () => {
  const said = await run('score', at('doi'), '--out', at('cham'));
  expect(said).toContain(
    'Trang “ĐN giấy khen” lập từ kết quả trước, khác với kết quả hiện nay; chạy lại lệnh nominate để lập lại.',
  );
  expect(said).not.toContain('“ĐN bằng khen”');
  const then = await run('nominate', at('cham'), '--out', at('lap'));
  expect(then).not.toContain('khác với kết quả hiện nay');
});

test('after new lists the points are old', async () => {
  const said = await run('nominate', at('doi'), '--out', at('lap-truoc'));
  expect(said).toContain('Trang “Điểm tập thể” lập từ kết quả trước');
  expect(said).toContain('chạy lại lệnh score');
  expect(said).not.toContain('“Điểm cá nhân”');
});

test('a numbered sheet that is no longer needed is named', async () => {
  await type('ca-hai', 'sua', 'Điểm tập thể', 0, 0, 'Bảng của tôi');
  expect(await run('score', at('sua'), '--out', at('hai-ban'))).toContain('“Điểm tập thể (2)”');
  await type('hai-ban', 'tra-lai', 'Điểm tập thể', 0, 0, 'BẢNG ĐIỂM TẬP THỂ');
  await type('tra-lai', 'doi-1', 'Tập thể', 8, 15, 0.5);
  const said = await run('score', at('doi-1'), '--out', at('thay'));
  expect(said).toContain(
    'Trang “Điểm tập thể (2)” là bản cũ, khác với kết quả hiện nay; xóa nếu không cần.',
  );
});

test('what the log does not know is nobody’s business', async () => {
  await run('score', at('so'), '--out', at('chua-co'));
  expect(await run('nominate', at('chua-co'), '--out', at('moi'))).not.toContain('bản cũ');
});
