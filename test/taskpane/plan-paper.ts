import type {
  CellStyle,
  CellValue,
  PlannedRow,
  PrintSetup,
  SheetPlan,
} from '../../src/workbook/sheet-plan';
import { makeRow, makeSheet } from '../xlsx/make-plan';

export const PLAIN: CellStyle = { font: { size: 12 } };

export const rowOf = (height: number | null, ...values: readonly CellValue[]): PlannedRow => ({
  ...makeRow(values, PLAIN),
  height,
});

/** Between the margins 100 mm across and 100 mm down: 283.46 points. */
export const PRINT: PrintSetup = {
  orientation: 'portrait',
  margins: { top: 100, bottom: 97, left: 60, right: 50, header: 10, footer: 10 },
  fitToWidth: null,
  pageNumbers: 'none',
};

/** Columns of 14 characters are 87.75 points wide: three lie on a page. */
export const sheetOf = (rows: readonly PlannedRow[], more: Partial<SheetPlan> = {}): SheetPlan =>
  makeSheet({ name: 'ĐN giấy khen', columnWidths: [14, 14], rows, print: PRINT, ...more });
