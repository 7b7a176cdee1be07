import { describeFault } from '../../src/application/check/report-faults';
import type { Result, WorkbookPort } from '../../src/application/workbook-port';
import { hasCustomFunctions } from '../../src/excel/abilities';
import { openExcelWorkbook } from '../../src/excel/excel-workbook';
import { startExcel } from '../host/excel-host';
import type { ExcelHost, HostOptions } from '../host/excel-host';
import { drawBook } from '../host/model/draw-plan';
import { makeSheet, makeWrite } from '../xlsx/make-plan';
import { createCaseBook } from './books';
import { takeState } from './judge-workbook';
import { expectOk, nominate, score } from './use-cases';

const CASE = 'giay-khen-khong-dat-dieu-kien';
const INPUT = 'Tập thể';
const SCORES = 'Điểm tập thể';
const LOG = 'Nhật ký';
const WITH_MARKS = /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđ]/;

function start(options: Omit<HostOptions, 'workbook'> = {}): ExcelHost {
  return startExcel({ ...options, workbook: drawBook(createCaseBook(CASE)) });
}

/** B5 of the input sheet gets another name. */
async function rename(port: WorkbookPort): Promise<Result<unknown>> {
  const { sheets } = expectOk(await port.read());
  const old = sheets.find(({ name }) => name === INPUT)?.rows[4]?.[1] ?? { kind: 'blank' };
  const change = [{ sheet: INPUT, row: 4, column: 1, old, next: 'Thôn Mới' }];
  return port.apply(makeWrite({ change, concerns: 'user-cells' }));
}

/** Refused with that reason alone, in words of ours that name the place, and nothing is done. */
async function expectRefused(
  host: ExcelHost,
  act: (port: WorkbookPort) => Promise<Result<unknown>>,
  fault: { readonly code: string; readonly [place: string]: string },
): Promise<void> {
  const before = takeState(host.workbook);
  const result = await act(openExcelWorkbook());
  expect(result).toEqual({ ok: false, faults: [fault] });
  expect(takeState(host.workbook)).toEqual(before);
  const sentence = result.ok ? '' : result.faults.map(describeFault).join(' ');
  const { code, ...place } = fault;
  expect(sentence).toMatch(WITH_MARKS);
  expect(sentence).toMatch(/\.$/);
  expect(sentence).not.toContain(code);
  for (const word of Object.values(place)) expect(sentence).toContain(word);
  expect(host.lacking).toEqual([]);
}

function protect(host: ExcelHost, sheet: string): void {
  host.workbook.sheet(sheet).protection = { options: {}, password: null };
}

describe('refused in words, with nothing done', () => {
  test.each([
    ['scores', score],
    ['lists', nominate],
    ['a changed cell', rename],
  ] as const)('a workbook that is open for viewing only: %s', async (_, act) => {
    const host = start();
    host.workbook.isReadOnly = true;
    await expectRefused(host, act, { code: 'excel-read-only' });
  });

  test('a workbook whose structure is protected takes no sheets, but changed cells', async () => {
    const host = start();
    host.workbook.isStructureProtected = true;
    await expectRefused(host, score, { code: 'structure-protected' });
    expectOk(await rename(openExcelWorkbook()));
    expect(host.workbook.sheet(INPUT).cell(4, 1).value).toBe('Thôn Mới');
  });

  test('a cell of a protected sheet', async () => {
    const host = start();
    protect(host, INPUT);
    await expectRefused(host, rename, { code: 'cell-locked', sheet: INPUT, cell: 'B5' });
    expectOk(await score(openExcelWorkbook()));
  });

  test('a sheet that is to be overwritten, and is protected', async () => {
    const host = start();
    expectOk(await score(openExcelWorkbook()));
    protect(host, SCORES);
    const plan = makeWrite({ replace: [makeSheet({ name: SCORES })] });
    const fault = { code: 'cell-locked', sheet: SCORES, cell: 'A1' };
    await expectRefused(host, (port) => port.apply(plan), fault);
  });

  test('a log that somebody has protected', async () => {
    const host = start();
    expectOk(await score(openExcelWorkbook()));
    protect(host, LOG);
    await expectRefused(host, nominate, { code: 'table-locked', table: 'NhatKy' });
  });

  test('a log with a row of totals', async () => {
    const host = start();
    expectOk(await score(openExcelWorkbook()));
    const table = host.workbook.sheet(LOG).table('NhatKy');
    if (table === null) throw new Error('a log without its table');
    table.area = { ...table.area, bottom: table.area.bottom + 1 };
    table.showTotals = true;
    await expectRefused(host, nominate, { code: 'table-has-totals', table: 'NhatKy' });
  });

  test('a window that has gone to the back, a name that is taken, a cell half typed, and the like', async () => {
    const codes = {
      InvalidOperationInCellEditMode: 'excel-cell-edit',
      InactiveWorkbook: 'excel-window-inactive',
      AccessDenied: 'excel-access-denied',
      ItemNotFound: 'excel-item-gone',
      ItemAlreadyExists: 'excel-name-taken',
      RequestPayloadSizeLimitExceeded: 'excel-too-large',
      UnsupportedFeature: 'excel-too-old',
      GeneralException: 'excel-failed',
    };
    for (const [code, fault] of Object.entries(codes)) {
      const host = start();
      host.failBatch({ batch: 1, how: 'refused', code });
      await expectRefused(host, score, { code: fault });
    }
  });
});

test('a sheet of ours that somebody has protected stays as it is', async () => {
  const host = start();
  expectOk(await score(openExcelWorkbook()));
  protect(host, SCORES);
  const before = takeState(host.workbook).sheets.get(SCORES);
  const { written } = expectOk(await score(openExcelWorkbook()));
  expect(written).toMatchObject([{ name: `${SCORES} (2)`, how: 'added' }]);
  expect(takeState(host.workbook).sheets.get(SCORES)).toEqual(before);
});

test('while somebody types into a cell Excel waits, and then does it', async () => {
  const host = start();
  const before = takeState(host.workbook);
  host.enterCellEdit();
  const scoring = score(openExcelWorkbook());
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(takeState(host.workbook)).toEqual(before);
  host.leaveCellEdit();
  const { written } = expectOk(await scoring);
  expect(written).toEqual([{ name: SCORES, how: 'added', kept: [] }]);
  expect(host.workbook.sheetNames.slice(-2)).toEqual([SCORES, LOG]);
});

describe('the oldest Excel that is served, without functions', () => {
  const oldest = { sets: { ExcelApi: '1.9', CustomFunctionsRuntime: '0' } };

  test('knows that it has none', () => {
    start(oldest);
    expect(hasCustomFunctions()).toBe(false);
    start({ kind: 'excel2021' });
    expect(hasCustomFunctions()).toBe(true);
  });

  test('reads what others read, and adds the sheets that others add', async () => {
    const old = start(oldest);
    const readByOld = expectOk(await openExcelWorkbook().read());
    expectOk(await score(openExcelWorkbook()));
    expectOk(await rename(openExcelWorkbook()));
    const made = takeState(old.workbook);
    expect(old.lacking).toEqual([]);
    const current = start();
    expect(readByOld).toEqual(expectOk(await openExcelWorkbook().read()));
    expectOk(await score(openExcelWorkbook()));
    expectOk(await rename(openExcelWorkbook()));
    expect(made.sheets).toEqual(takeState(current.workbook).sheets);
  });

  test('cannot see whether a sheet was edited, and so leaves it alone', async () => {
    const host = start(oldest);
    expectOk(await score(openExcelWorkbook()));
    const first = takeState(host.workbook);
    const { written } = expectOk(await score(openExcelWorkbook()));
    const name = `${SCORES} (2)`;
    expect(written).toEqual([{ name, how: 'added', kept: [{ name: SCORES, why: 'edited' }] }]);
    expect(takeState(host.workbook).sheets.get(SCORES)).toEqual(first.sheets.get(SCORES));
    expect(host.lacking).toEqual([]);
  });
});
