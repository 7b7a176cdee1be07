import { startExcel } from '../excel-host';
import type { ExcelHost, HostOptions } from '../excel-host';
import { fillBook } from '../model/fill-book';
import type { FunctionsFile } from './metadata';
import { untilRuntimeRests } from './runtime-rest';

type Runtime = {
  associate(id: string, run: (...args: never[]) => unknown): void;
  Error: new (code: string, message?: string) => Error;
};

const MATRIX = { dimensionality: 'matrix' };
export const FILE: FunctionsFile = {
  allowErrorForDataTypeAny: true,
  functions: [
    { id: 'NHANDOI', parameters: [MATRIX] },
    { id: 'XEM', parameters: [MATRIX, MATRIX, MATRIX] },
    { id: 'LOI', parameters: [MATRIX] },
    { id: 'CHO', parameters: [{}] },
    { id: 'TRONG', parameters: [] },
  ],
};

/** The arguments of the last call of XEM. */
export const seen: unknown[] = [];

export function start(formula: string, options: HostOptions = {}): ExcelHost {
  const workbook = fillBook({
    'Tập thể': {
      rows: [
        ['Mã', 'Điểm'],
        ['TT1', 1],
        ['TT2', null],
        ['TT3', '#N/A'],
      ],
      tables: { TapThe: 'A1:B4' },
    },
    'Kết quả': {},
  });
  const host = startExcel({ workbook, functions: FILE, ...options });
  const runtime = (globalThis as unknown as { CustomFunctions: Runtime }).CustomFunctions;
  seen.length = 0;
  runtime.associate('NHANDOI', (rows: number[][]) => rows.map((row) => row.map((one) => one * 2)));
  runtime.associate('XEM', (...args: unknown[]) => {
    seen.splice(0, seen.length, ...args.slice(0, 3));
    return 'xong';
  });
  runtime.associate('LOI', () => {
    throw new runtime.Error('#VALUE!', 'Dòng 3: thiếu điểm.');
  });
  runtime.associate('CHO', async (value: unknown) => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    return value;
  });
  runtime.associate('TRONG', () => [
    ['a', null],
    ['', new runtime.Error('#N/A', 'không có')],
  ]);
  host.user.type('Kết quả', 'B2', formula);
  return host;
}

export function readResults(host: ExcelHost, rows: number, columns: number): unknown[][] {
  const sheet = host.workbook.sheet('Kết quả');
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => sheet.cell(1 + row, 1 + column).value),
  );
}

afterAll(untilRuntimeRests);
