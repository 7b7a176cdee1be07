import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planBook } from '../../src/workbook/book/plan-book';
import { writeXlsxWorkbook } from '../../src/xlsx/write/write-workbook';
import { BOOK } from '../workbook/forms/sent-forms';
import { runCli } from './run-cli';

const now = (): Date => new Date(2026, 10, 23, 9);
const KINDS = ['live', 'frozen', 'public'] as const;
let folder: string;
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tdkt-ban-gui-'));
  writeFileSync(at('so.xlsx'), await writeXlsxWorkbook(planBook(BOOK)));
  for (const kind of KINDS) {
    const words = ['send', at('so.xlsx'), '--as', kind, '--out'];
    await runCli([...words, at(`${kind}.xlsx`)], { now });
    await runCli([...words, at(`${kind}-TT01.xlsx`), '--unit', 'TT01'], { now });
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => rmSync(at('ra.xlsx'), { force: true }));

const OUT = (): readonly string[] => ['--out', at('ra.xlsx')];
const CALLS: Readonly<Record<string, () => readonly string[]>> = {
  check: () => [],
  score: () => ['--provisional'],
  nominate: OUT,
  send: () => ['--as', 'live', ...OUT()],
  next: () => ['--year', '2030', ...OUT()],
};
const COMMANDS = Object.keys(CALLS);

const run = (command: string, file: string, ...words: string[]): ReturnType<typeof runCli> =>
  runCli([command, at(file), ...(CALLS[command]?.() ?? []), ...words], { now });

const WARNING = /^Cảnh báo: tệp “.*” là bản (.*) lập để gửi đi, không phải sổ gốc\./m;
const NAMES = { live: 'tự tính', frozen: 'số liệu', public: 'công khai' } as const;

describe.each(KINDS)('a copy (%s)', (kind) => {
  test.each(COMMANDS)('%s warns that it is not the book', async (command) => {
    const { stderr } = await run(command, `${kind}.xlsx`);
    expect(WARNING.exec(stderr)?.[1]).toBe(NAMES[kind]);
    expect(stderr).not.toContain('chỉ có phần của');
  });
});

test.each(COMMANDS)('%s of the book itself does not', async (command) => {
  expect((await run(command, 'so.xlsx')).stderr).not.toMatch(WARNING);
});

const ONLY_WITHIN =
  'Cảnh báo: bản này chỉ có phần của Thôn 1 (TT01). Thứ hạng, xếp loại, đề nghị chấm từ bản này chỉ tính trong bản này, không phải của toàn cuộc bình xét.';

test.each(['check', 'score'])(
  '%s of a copy for one unit says that it is only a part',
  async (of) => {
    for (const words of [[], ['--json']]) {
      const { stderr } = await run(of, 'live-TT01.xlsx', ...words);
      expect(stderr).toMatch(WARNING);
      expect(stderr).toContain(ONLY_WITHIN);
    }
  },
);

test.each([
  ['score', ['--out']],
  ['nominate', []],
  ['send', []],
  ['next', []],
])('%s writes nothing out of a copy for one unit', async (command, words) => {
  const out = words.length === 0 ? [] : OUT();
  const { exit, stdout, stderr } = await run(command, 'live-TT01.xlsx', ...out);
  expect([exit, stdout]).toEqual([2, '']);
  expect(stderr).toContain(
    `Tệp “${at('live-TT01.xlsx')}” là bản gửi riêng phần của Thôn 1 (TT01), không phải cả sổ bình xét`,
  );
  expect(existsSync(at('ra.xlsx'))).toBe(false);
});
