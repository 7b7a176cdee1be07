import { describeFunctions } from '../../build/functions-metadata';
import type { CellValue, SheetPlan, WorkbookPlan } from '../../src/workbook/sheet-plan';
import { startExcel } from '../host/excel-host';
import type { ExcelHost, HostOptions } from '../host/excel-host';
import type { FunctionsFile } from '../host/functions/metadata';
import { untilRuntimeRests } from '../host/functions/runtime-rest';
import { drawBook } from '../host/model/draw-plan';

afterAll(untilRuntimeRests);

/** An Excel with a planned book open and our functions registered in Microsoft's own runtime. */
export function startWithFunctions(plan: WorkbookPlan, options: HostOptions = {}): ExcelHost {
  const functions = JSON.parse(describeFunctions('https://may-chu.vi-du.vn')) as FunctionsFile;
  const host = startExcel({ workbook: drawBook(plan), functions, ...options });
  jest.isolateModules(() => {
    jest.requireActual('../../src/functions/register-functions');
  });
  return host;
}

/** A sheet with nothing on it. */
export function blankSheet(name: string): SheetPlan {
  return {
    name,
    tabColor: '000000',
    columnWidths: [],
    rows: [],
    merges: [],
    tables: [],
    names: [],
    validations: [],
    freeze: null,
    showGridLines: true,
    print: {
      orientation: 'portrait',
      margins: { top: 10, right: 10, bottom: 10, left: 10, header: 5, footer: 5 },
      fitToWidth: null,
      pageNumbers: 'none',
    },
  };
}

/** What a formula has put into its cell and those that it spilled into; errors by their codes. */
export function readAnswer(
  host: ExcelHost,
  name: string,
  row: number,
  column = 0,
): readonly (readonly unknown[])[] {
  const sheet = host.workbook.sheet(name);
  const spill = sheet.spills.find((one) => one.row === row && one.column === column);
  const { bottom, right } = spill?.area ?? { bottom: row, right: column };
  return Array.from({ length: bottom - row + 1 }, (_, down) =>
    Array.from(
      { length: right - column + 1 },
      (__, along) => sheet.cell(row + down, column + along).value,
    ),
  );
}

/** Without the columns in which nothing stands below the headings. */
export function dropBlankColumns([
  headings = [],
  ...rows
]: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  const isFilled = (_: unknown, column: number): boolean =>
    rows.some((row) => row[column] !== '' && row[column] !== null);
  return [headings, ...rows].map((row) => row.filter(isFilled));
}

/** A score sheet of values: the words of both rows of headings in one, then the rows. */
export function readScoreSheet({ rows }: SheetPlan): readonly (readonly unknown[])[] {
  const [upper = [], lower = [], ...body] = rows
    .slice(2)
    .map(({ cells }) => cells.map((cell) => cell?.value ?? ''));
  let over: CellValue = '';
  const headings = upper.map((word, column) => {
    over = word === '' ? over : word;
    return `${over}|${lower[column] ?? ''}`;
  });
  return [headings, ...body];
}
