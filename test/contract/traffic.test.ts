import { openExcelWorkbook } from '../../src/excel/excel-workbook';
import type { CellStyle, SheetPlan } from '../../src/workbook/sheet-plan';
import { COLORS, STYLES } from '../../src/workbook/styles';
import { startExcel } from '../host/excel-host';
import type { ExcelHost } from '../host/excel-host';
import { drawBook } from '../host/model/draw-plan';
import type { ExcelKind } from '../host/requirement-sets';
import { makeBook, makeRow, makeSheet } from '../xlsx/make-plan';
import { measureScoring, openBigBook } from './measure-traffic';
import type { Costs } from './measure-traffic';
import { readHostFacts } from './read-host-facts';
import type { SheetFacts } from './sheet-facts';
import { tellFound } from './tell-found';
import { expectOk } from './use-cases';
import { watchBatches } from './watch-batches';

const MEGABYTE = 1024 * 1024;
const LARGEST_PAYLOAD = 5 * MEGABYTE;
const LARGEST_PIECE = 4 * MEGABYTE;
const SCORES = 'Điểm cá nhân';
function expectFewSyncs({ read, apply }: Costs): void {
  expect(read.syncs).toBeLessThanOrEqual(2);
  expect(apply.syncs).toBeLessThanOrEqual(3);
}

/** Scored twice: sheets are added, then replaced. */
async function scoreTwice(kind: ExcelKind, nominees: number): Promise<readonly [Costs, Costs]> {
  const host = openBigBook(kind, nominees);
  return [await measureScoring(host), await measureScoring(host)];
}

describe('read in two syncs, built in three', () => {
  test.each(['excel365', 'excel2021', 'mac', 'web'] as const)(
    '%s, of 10 nominees as of 1,000, the first time and again',
    async (kind) => {
      const few = await scoreTwice(kind, 10);
      const many = await scoreTwice(kind, 1000);
      for (const one of [...few, ...many]) expectFewSyncs(one);
      const syncs = (costs: Costs): readonly number[] =>
        Object.values(costs).map((one) => one.syncs);
      expect(many.map(syncs)).toEqual(few.map(syncs));
    },
  );

  test('of 10,000, and once more for each 4 MB that pass', async () => {
    for (const costs of await scoreTwice('excel365', 10_000)) {
      expect(costs.read.syncs).toBeLessThanOrEqual(2);
      const pieces = Math.floor(costs.apply.bytes / LARGEST_PIECE);
      expect(costs.apply.syncs).toBeLessThanOrEqual(3 + pieces);
    }
  });
});

/** The scores of 10,000 nominees, and the workbook with them read again. */
async function scoreMany(kind: ExcelKind): Promise<{
  readonly host: ExcelHost;
  readonly costs: Costs;
  readonly facts: SheetFacts;
  readonly found: unknown;
}> {
  const host = openBigBook(kind, 10_000);
  const costs = await measureScoring(host);
  const found = tellFound(expectOk(await openExcelWorkbook().read()));
  return { host, costs, facts: readHostFacts(host.workbook.sheet(SCORES)), found };
}

test('on the web, where 5 MB pass at a time, 10,000 nominees arrive as on a desk', async () => {
  const web = await scoreMany('web');
  // More than one answer can carry, so that it came in parts.
  expect(web.host.traffic.responseBytes).toBeGreaterThan(LARGEST_PAYLOAD);
  for (const { largestRequest } of Object.values(web.costs)) {
    expect(largestRequest).toBeLessThan(LARGEST_PAYLOAD);
  }
  const again = await measureScoring(web.host);
  expect(again.apply.largestRequest).toBeLessThan(LARGEST_PAYLOAD);
  expect(readHostFacts(web.host.workbook.sheet(SCORES))).toEqual(web.facts);
  const desk = await scoreMany('excel365');
  expect(web.facts).toEqual(desk.facts);
  expect(web.found).toEqual(desk.found);
});

const HEAD: CellStyle = { ...STYLES.builtHeading, fill: COLORS.headingFill };

/** A heading above rows that are all alike, as high as each other. */
function planRows(count: number): SheetPlan {
  const body = Array.from({ length: count }, (_, row) => ({
    ...makeRow([row + 1, 'Nguyễn Văn A', 'Thôn 1', 9.5]),
    height: 18,
  }));
  const rows = [{ ...makeRow(['TT', 'Họ và tên', 'Đơn vị', 'Điểm'], HEAD), height: 30 }, ...body];
  return makeSheet({ name: SCORES, rows, columnWidths: [6, 30, 20, 10] });
}

/** All that is done to a workbook but for filling in values, which travel in pieces. */
async function listDressing(rows: number): Promise<readonly string[]> {
  const host = startExcel({ workbook: drawBook(makeBook(makeSheet({ name: 'Sổ' }))) });
  const batches = watchBatches(host);
  const plan = { addBefore: null, replace: [], change: [], append: [] };
  const add = [planRows(rows)];
  expectOk(await openExcelWorkbook().apply({ ...plan, add, concerns: 'our-sheets' }));
  const { cells } = readHostFacts(host.workbook.sheet(SCORES));
  expect(cells[`D${rows + 1}`]?.value).toBe('number 9.5');
  return batches.flat().filter((change) => change !== 'Values');
}

describe('what is alike is said once', () => {
  test('rows of one look and height are dressed alike be they 10 or 10,000', async () => {
    const few = await listDressing(10);
    expect(few.length).toBeGreaterThan(0);
    expect(await listDressing(10_000)).toEqual(few);
  });

  test('an unedited sheet of 1,000 rows takes about as many questions as one of 10', async () => {
    const [, few] = await scoreTwice('excel365', 10);
    const [, many] = await scoreTwice('excel365', 1000);
    // As many areas of one look: a question an area, not a row.
    expect(many.readContents.actions).toBeLessThanOrEqual(few.readContents.actions * 2);
  });
});
