import type { FoundCell } from '../../src/workbook/found-workbook';
import type { CellValue } from '../../src/workbook/sheet-plan';
import type { CellChange, WritePlan } from '../../src/workbook/write-plan';
import { startExcel } from '../host/excel-host';
import type { ExcelHost } from '../host/excel-host';
import { fillBook } from '../host/model/fill-book';
import { applyWrite, valuesOf } from './write-plans';
import type { Kind } from './write-plans';

export const SHEET = 'Cá nhân';
export const TEXTS = ['=1+1', '@a', '-x', "'nháy", '1/2', '#N/A', 'TRUE', 'Nguyễn Văn Ạ'];

export function text(value: string): FoundCell {
  return { kind: 'text', value };
}

export function change(row: number, column: number, old: FoundCell, next: CellValue): CellChange {
  return { sheet: SHEET, row, column, old, next };
}

export function startBook(kind: Kind): ExcelHost {
  return startExcel({
    kind,
    workbook: fillBook({
      [SHEET]: {
        rows: [
          ['Mã', 'Tên', 'Tỷ lệ', 'Tổng'],
          ['CN1', 'Nguyễn Văn A', 0.95, '=C2*2'],
          ['CN2', 'Nguyễn Văn B', 0.5, null],
          [],
          ['ghi chú'],
        ],
        numberFormats: { 'A2:A3': '@', 'C2:C3': '0%' },
        tables: { CaNhan: 'A1:D3' },
      },
      'Nhật ký': {
        rows: [
          ['Thời điểm', 'Việc', 'Số ô'],
          [45_000.5, 'Chấm điểm', 12],
        ],
        numberFormats: { A2: 'dd/mm/yyyy hh:mm', B2: '@' },
        tables: { NhatKy: 'A1:C2' },
      },
    }),
  });
}

/** Refused with these faults, all in one sync and with nothing done. */
export async function expectRefused(
  host: ExcelHost,
  plan: Partial<WritePlan>,
  ...faults: readonly object[]
): Promise<void> {
  const before = host.workbook.sheetNames.map((name) => valuesOf(host, name));
  expect(await applyWrite(plan)).toEqual({ ok: false, faults });
  expect(host.traffic.batches).toBe(1);
  expect(host.workbook.sheetNames.map((name) => valuesOf(host, name))).toEqual(before);
}
