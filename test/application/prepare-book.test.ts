import { prepareBook } from '../../src/application/books/prepare-book';
import type { WorkbookPort } from '../../src/application/workbook-port';
import { openFileWorkbook } from '../../src/xlsx/file-workbook';
import { writeXlsxWorkbook } from '../../src/xlsx/write/write-workbook';
import { makeBook, makeSheet } from '../xlsx/make-plan';
import { expectValue } from './sample-file';
import { planSample } from './sample-plan';

const NOON = new Date(2026, 4, 7, 12, 30);

async function openEmptyFile(...names: readonly string[]): Promise<WorkbookPort> {
  const sheets = names.map((name) => makeSheet({ name, rows: [] }));
  return openFileWorkbook(await writeXlsxWorkbook(makeBook(...sheets)), 'trống.xlsx');
}

async function listSheets(workbook: WorkbookPort): Promise<readonly string[]> {
  return expectValue(await workbook.read()).sheets.map(({ name }) => name);
}

test('a new book stands before the empty sheets of a file, its log behind it, until it is taken back', async () => {
  const workbook = await openEmptyFile('Sheet1', 'Sheet2');
  const plan = planSample();
  const found = expectValue(await workbook.read());
  const prepared = expectValue(await prepareBook(workbook, found, plan, true));
  expect(await listSheets(workbook)).toEqual(['Sheet1', 'Sheet2']);
  const { undo } = expectValue(await prepared.write(NOON));
  const names = plan.sheets.map(({ name }) => name);
  expect(await listSheets(workbook)).toEqual([...names, 'Nhật ký', 'Sheet1', 'Sheet2']);
  expectValue(await undo());
  expect(await listSheets(workbook)).toEqual(['Sheet1', 'Sheet2']);
});

test('an empty sheet of a name that the book wants keeps it', async () => {
  const workbook = await openEmptyFile('Tập thể');
  const found = expectValue(await workbook.read());
  const prepared = expectValue(await prepareBook(workbook, found, planSample(), false));
  expectValue(await prepared.write(NOON));
  const names = await listSheets(workbook);
  expect(names).toContain('Tập thể (2)');
  expect(names.at(-1)).toBe('Tập thể');
});
