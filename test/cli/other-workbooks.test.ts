import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planBook } from '../../src/workbook/book/plan-book';
import { writeXlsxWorkbook } from '../../src/xlsx/write/write-workbook';
import { BOOK } from '../workbook/forms/sent-forms';
import { runCli } from './run-cli';

const now = (): Date => new Date(2026, 10, 23, 9);
let folder: string;
let form: string;
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tdkt-nhầm-'));
  writeFileSync(at('so.xlsx'), await writeXlsxWorkbook(planBook(BOOK)));
  await runCli(['forms', at('so.xlsx'), '--kind', 'self', '--out', at('phieu')], { now });
  form = join(at('phieu'), readdirSync(at('phieu')).find((name) => name.includes('TT01')) ?? '');
  for (const kind of ['live', 'frozen', 'public']) {
    await runCli(['send', at('so.xlsx'), '--as', kind, '--out', at(`${kind}.xlsx`)], { now });
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A call of the command with this file where the book belongs, which writes nothing that is there. */
function callWith(command: string, file: string): readonly string[] {
  const out = ['--out', at('ra.xlsx'), '--force'];
  const words: Readonly<Record<string, readonly string[]>> = {
    score: out,
    nominate: out,
    send: ['--as', 'live', ...out],
    next: ['--year', '2030', ...out],
    forms: ['--kind', 'self', '--out', at('phieu'), '--force'],
    return: ['--form', form, '--rows', '14', ...out],
    merge: [form, '--plan'],
  };
  return [command, file, ...(words[command] ?? [])];
}

test.each(['check', 'score', 'nominate', 'send', 'next', 'forms', 'return', 'merge'])(
  '%s of a form says that it is one, and where it belongs',
  async (command) => {
    const { exit, stdout, stderr } = await runCli(callWith(command, form), { now });
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/là phiếu tự chấm số TC-[-A-Z]+, không phải sổ bình xét\./);
    expect(stderr).toContain(`merge SỔ.xlsx "${form}"`);
  },
);

const WARNING = /^Cảnh báo: tệp “.*” là bản (?:tự tính|số liệu|công khai) lập để gửi đi/m;

test.each([
  ['forms', 'live'],
  ['forms', 'public'],
  ['return', 'live'],
  ['merge', 'frozen'],
  ['next', 'live'],
])('%s of a copy (%s) warns that it is not the book', async (command, kind) => {
  const { stderr } = await runCli(callWith(command, at(`${kind}.xlsx`)), { now });
  expect(stderr).toMatch(WARNING);
});

test.each(['forms', 'return', 'merge', 'next'])(
  '%s of the book itself does not',
  async (command) => {
    const { stderr } = await runCli(callWith(command, at('so.xlsx')), { now });
    expect(stderr).not.toMatch(WARNING);
  },
);

test('a copy may be checked and scored, with the same warning', async () => {
  const score = await runCli(['score', at('live.xlsx'), '--provisional'], { now });
  expect([score.exit, score.stderr]).toEqual([0, expect.stringMatching(WARNING)]);
  // Results are missing in the book as well.
  const check = await runCli(['check', at('live.xlsx')], { now });
  expect([check.exit, check.stderr]).toEqual([1, expect.stringMatching(WARNING)]);
});
