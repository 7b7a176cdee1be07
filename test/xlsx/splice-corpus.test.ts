import { BLANK } from '../../src/domain/draft';
import type { FoundWorkbook } from '../../src/workbook/found-workbook';
import type { SheetPlan } from '../../src/workbook/sheet-plan';
import type { WritePlan } from '../../src/workbook/write-plan';
import { readXlsxWorkbook } from '../../src/xlsx/read/read-workbook';
import { applyWritePlan } from '../../src/xlsx/splice/apply-write-plan';
import { CORPUS } from '../corpus/corpus';
import { expectOldBook, nameOfTab } from '../corpus/expect-old-book';
import { expectOldCells, expectSheetsPlanned } from '../corpus/expect-sheets';
import { planSheet } from '../corpus/planned-sheets';
import { expectNoNewRepairs } from '../excel-rules/expect-no-repairs';
import {
  expectOthersUntouched,
  listSheetParts,
  readParts,
  readRelationships,
} from '../support/compare-packages';
import { readLooks } from '../support/read-looks';
import type { LookBook } from '../support/read-looks';
import { makeWrite } from './make-plan';

const SCORES = planSheet('Điểm cá nhân', 'CaNhan');
const LIST = planSheet('Danh sách đề nghị', 'NhatKy');
const MORE: SheetPlan = { ...LIST, rows: LIST.rows.slice(0, 9), tables: [], names: [] };

async function write(bytes: Uint8Array, plan: Partial<WritePlan>): Promise<Uint8Array> {
  const result = await applyWritePlan(bytes, makeWrite(plan));
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusals)}`);
  expectNoNewRepairs(bytes, result.bytes);
  return result.bytes;
}

async function read(bytes: Uint8Array): Promise<FoundWorkbook> {
  const reading = await readXlsxWorkbook(bytes);
  if (!reading.ok) throw new Error(`unreadable: ${reading.reason}`);
  return reading.workbook;
}

function partsOf(bytes: Uint8Array, ours: readonly SheetPlan[]): string[] {
  const names = ours.map(({ name }) => name);
  const sheets = readLooks(bytes).sheets.filter(({ name }) => names.includes(name));
  return sheets.map(({ part }) => part);
}

function stylesOf(bytes: Uint8Array): string {
  const parts = readParts(bytes);
  const styles = readRelationships(parts).find(({ kind }) => kind === 'styles');
  return new TextDecoder().decode(parts[styles?.target.slice(1) ?? '']);
}

/** What the product itself reads of the old sheets is as before, and ours are what was planned. */
async function expectReading(
  before: Uint8Array,
  after: Uint8Array,
  ours: readonly SheetPlan[],
): Promise<void> {
  const [old, now] = [await read(before), await read(after)];
  const names = ours.map(({ name }) => name);
  expect(now.sheets.filter(({ name }) => !names.includes(name))).toEqual(old.sheets);
  expect(now.names).toEqual(expect.arrayContaining([...old.names]));
  expectSheetsPlanned(now, readLooks(after), ours);
}

describe.each(CORPUS)('$name', ({ load, cells, table }) => {
  let bytes: Uint8Array;
  let before: LookBook;
  beforeAll(async () => {
    bytes = await load();
    before = readLooks(bytes);
  });

  it('takes a sheet behind its own', async () => {
    const after = await write(bytes, { add: [SCORES] });
    expectOthersUntouched(bytes, after, { newSheets: partsOf(after, [SCORES]) });
    const looks = readLooks(after);
    expectOldBook(before, looks, [SCORES.name]);
    expect(looks.tabs.map(nameOfTab).at(-1)).toBe(SCORES.name);
    await expectReading(bytes, after, [SCORES]);
  });

  it('takes two sheets before its first', async () => {
    const [first] = before.tabs.map(nameOfTab);
    const after = await write(bytes, { add: [SCORES, LIST], addBefore: first ?? null });
    expectOthersUntouched(bytes, after, { newSheets: partsOf(after, [SCORES, LIST]) });
    const looks = readLooks(after);
    expectOldBook(before, looks, [SCORES.name, LIST.name]);
    expect(looks.tabs.map(nameOfTab).slice(0, 3)).toEqual([SCORES.name, LIST.name, first]);
    await expectReading(bytes, after, [SCORES, LIST]);
  });

  it('takes another write on top, which replaces one of ours and adds one', async () => {
    const once = await write(bytes, { add: [LIST] });
    const twice = await write(once, { add: [SCORES], replace: [MORE] });
    expectOthersUntouched(once, twice, {
      planned: listSheetParts(once, partsOf(once, [LIST])),
      newSheets: partsOf(twice, [SCORES]),
    });
    expectOldBook(before, readLooks(twice), [SCORES.name, MORE.name]);
    await expectReading(bytes, twice, [SCORES, MORE]);
  });

  it('grows by no style when the same is written again', async () => {
    const once = await write(bytes, { add: [SCORES] });
    const again = await write(once, { replace: [SCORES] });
    const beside = await write(once, { add: [{ ...SCORES, name: 'Điểm cá nhân (2)' }] });
    expect(stylesOf(again)).toBe(stylesOf(once));
    expect(stylesOf(beside)).toBe(stylesOf(once));
  });

  it('takes other values into single cells', async () => {
    const old = await read(bytes);
    const change = cells.map(({ sheet, row, column }, index) => ({
      sheet,
      row,
      column,
      old: old.sheets.find(({ name }) => name === sheet)?.rows[row]?.[column] ?? BLANK,
      next: index % 2 === 0 ? 42.5 : '=1+1 <&> "đổi"',
    }));
    const after = await write(bytes, { change });
    expectOldCells(before, readLooks(after), change);
    const named = before.sheets.filter(({ name }) => cells.some(({ sheet }) => sheet === name));
    const calculating = before.sheets.filter((sheet) =>
      Object.values(sheet.cells).some(({ formula }) => formula !== ''),
    );
    const planned = [...named, ...calculating].map(({ part }) => part);
    expectOthersUntouched(bytes, after, { planned });
    const now = await read(after);
    for (const { sheet, row, column, next } of change) {
      const found = now.sheets.find(({ name }) => name === sheet)?.rows[row]?.[column];
      expect(found).toMatchObject(
        typeof next === 'string'
          ? { kind: 'text', value: next }
          : { kind: expect.stringMatching(/number|date/) },
      );
    }
  });

  if (table === undefined) return;

  it('takes rows below its table', async () => {
    const old = await read(bytes);
    const sheet = old.sheets.find(({ tables }) => tables.some(({ name }) => name === table));
    const area = sheet?.tables.find(({ name }) => name === table)?.area;
    if (sheet === undefined || area === undefined) throw new Error(`no table ${table}`);
    const width = area.right - area.left + 1;
    const row = Array.from({ length: width }, (_, index) => (index === 0 ? 'Thôn 9' : index));
    const after = await write(bytes, { append: [{ table, rows: [row, row] }] });
    const now = await read(after);
    const grown = now.sheets.find(({ name }) => name === sheet.name);
    expect(grown?.tables.find(({ name }) => name === table)?.area).toEqual({
      ...area,
      bottom: area.bottom + 2,
    });
    for (const offset of [1, 2]) {
      const values = grown?.rows[area.bottom + offset]?.slice(area.left, area.right + 1);
      expect(values?.[0]).toEqual({ kind: 'text', value: 'Thôn 9' });
      expect(values?.length).toBe(width);
      expect(values?.every(({ kind }) => kind !== 'blank')).toBe(true);
    }
    const added = [1, 2].flatMap((offset) =>
      row.map((next, index) => ({
        sheet: sheet.name,
        row: area.bottom + offset,
        column: area.left + index,
        next,
      })),
    );
    expectOldCells(before, readLooks(after), added, { looksLike: area.bottom });
  });
});
