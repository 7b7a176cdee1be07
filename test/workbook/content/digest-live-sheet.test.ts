import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { areaAddress, cellAddress } from '../../../src/workbook/address';
import { digestContent, digestPlan } from '../../../src/workbook/content/digest-content';
import type { SheetPlan } from '../../../src/workbook/sheet-plan';
import { readSheetContents } from '../../../src/xlsx/read/read-contents';
import { writeXlsxWorkbook } from '../../../src/xlsx/write/write-workbook';
import { makeBook } from '../../xlsx/make-plan';
import { FOUND, planLive } from '../live/live-book';

const SHEET = planLive(FOUND).sheets[0]!;
const { area, formula } = SHEET.formulas![0]!;
const FIRST = cellAddress(area.top, area.left);
const STORED = formula.replace('=TDKT.', '_xldudf_TDKT_').replaceAll('"', '&quot;');

/** As Excel saves the sheet: the formula in one cell, which fills those beside and below it. */
async function digestSaved(sheet: SheetPlan, filled: string, given: string): Promise<string> {
  const parts = unzipSync(await writeXlsxWorkbook(makeBook(sheet)));
  const path = 'xl/worksheets/sheet1.xml';
  const xml = strFromU8(parts[path]!);
  const first = new RegExp(`<c r="${FIRST}"[^>]* s="(\\d+)"(?:/>|>.*?</c>)`);
  expect(xml).toMatch(first);
  const cell = `<c r="${FIRST}" s="$1" cm="1" ${given}</c>`;
  const array = `<f t="array" ref="${filled}">${STORED}</f>`;
  parts[path] = strToU8(xml.replace(first, cell.replace('<v>', `${array}<v>`)));
  const { sheets } = await readSheetContents(zipSync(parts), () => true);
  return digestContent(sheets.get(sheet.name)!);
}

/** The sheet once nothing fills it: looks alone are left of all cells from the headings on. */
const EMPTIED: SheetPlan = {
  ...SHEET,
  rows: SHEET.rows.map((row, index) => ({
    ...row,
    cells: row.cells.map((cell) =>
      cell !== null && index >= area.top ? { ...cell, value: null } : cell,
    ),
  })),
};

describe('a sheet that calculates itself is as it was written', () => {
  test('once Excel has saved it, which spells our functions otherwise', async () => {
    expect(STORED).toMatch(/^_xldudf_TDKT_BANGDIEM\(/);
    const saved = await digestSaved(SHEET, areaAddress(area), 't="str"><v>Mã</v>');
    expect(saved).toBe(digestPlan(SHEET));
  });

  test('where the add-in is missing, and only an error is left of it', async () => {
    const lost = await digestSaved(EMPTIED, FIRST, 't="e"><v>#NAME?</v>');
    expect(lost).toBe(digestPlan(SHEET));
  });

  test('but not once somebody has typed into what it filled', async () => {
    const rows = EMPTIED.rows.map((row, index) =>
      index === area.bottom ? { ...row, cells: SHEET.rows[index]!.cells } : row,
    );
    const typed = await digestSaved({ ...EMPTIED, rows }, FIRST, 't="e"><v>#SPILL!</v>');
    expect(typed).not.toBe(digestPlan(SHEET));
  });
});
