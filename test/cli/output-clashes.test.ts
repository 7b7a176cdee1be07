import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planBook } from '../../src/workbook/book/plan-book';
import { writeXlsxWorkbook } from '../../src/xlsx/write/write-workbook';
import { BOOK } from '../workbook/forms/sent-forms';
import { runCli } from './run-cli';

const now = (): Date => new Date(2026, 10, 23, 9);

let folder = '';
let form = '';
const at = (name: string): string => join(folder, name);
const snapshot = (): readonly (readonly [string, string])[] =>
  readdirSync(folder)
    .sort()
    .map((name) => [name, readFileSync(at(name), 'base64')]);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'clashes-'));
  writeFileSync(at('so.xlsx'), await writeXlsxWorkbook(planBook(BOOK)));
  const words = ['--kind', 'self', '--out', folder, '--json'];
  const { stdout } = await runCli(['forms', at('so.xlsx'), ...words], { now });
  form = (JSON.parse(stdout) as { forms: { file: string }[] }).forms[0]!.file;
});
afterEach(() => rmSync(folder, { recursive: true }));

async function refusesToWrite(...words: readonly string[]): Promise<string> {
  const before = snapshot();
  const { exit, stderr } = await runCli([...words, '--force'], { now });
  expect([exit, snapshot()]).toEqual([2, before]);
  return stderr;
}

test('the book with its log is never written over the form that goes back, nor over its correction', async () => {
  const back = ['return', at('so.xlsx'), '--form', at(form), '--rows', '12-30'];
  const over = await refusesToWrite(...back, '--out', at('sua.xlsx'), '--book', at(form));
  expect(over).toContain(`Tệp kết quả trùng với tệp đầu vào “${at(form)}”.`);
  const twice = await refusesToWrite(...back, '--out', at('sua.xlsx'), '--book', at('sua.xlsx'));
  expect(twice).toContain(`Hai tệp kết quả cùng ghi vào “${at('sua.xlsx')}”.`);
});

test('no form is written over the book that it is made from, nor the book with its log over a form', async () => {
  writeFileSync(at(form), readFileSync(at('so.xlsx')));
  const made = ['--kind', 'self', '--out', folder];
  expect(await refusesToWrite('forms', at(form), ...made)).toContain('trùng với tệp đầu vào');
  const over = await refusesToWrite('forms', at('so.xlsx'), ...made, '--book', at(form));
  expect(over).toContain(`Hai tệp kết quả cùng ghi vào “${at(form)}”.`);
});
