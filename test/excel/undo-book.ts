import type { FoundCell } from '../../src/workbook/found-workbook';
import type { SheetPlan } from '../../src/workbook/sheet-plan';
import { STYLES, withNumberFormat } from '../../src/workbook/styles';
import { readHostFacts } from '../contract/read-host-facts';
import type { SheetFacts } from '../contract/sheet-facts';
import { startExcel } from '../host/excel-host';
import type { ExcelHost, HostOptions } from '../host/excel-host';
import { drawBook } from '../host/model/draw-plan';
import { makeBook, makeRow, makeSheet } from '../xlsx/make-plan';
import { planList } from './write-plans';
import type { Kind } from './write-plans';

const INPUT = makeSheet({
  name: 'Cá nhân',
  rows: [
    makeRow(['Mã', 'Điểm'], STYLES.heading),
    makeRow(['=CN1', '0012'], STYLES.inputText),
    makeRow(['CN2', 7], STYLES.inputNumber),
  ],
});
const LOG = makeSheet({
  name: 'Nhật ký',
  rows: [
    makeRow(['Thời điểm', 'Việc'], STYLES.heading),
    makeRow([45_000.5, 'cũ'], withNumberFormat(STYLES.cell, 'dd/mm/yyyy hh:mm')),
  ],
  tables: [{ name: 'NhatKy', area: { top: 0, left: 0, bottom: 1, right: 1 } }],
});
export const FORMER = planList(
  'Điểm',
  [
    ['=Nguyễn Văn A', 9.5, "'ghi chú", 0.5],
    ['Nguyễn Văn B', 8, null, 1],
    ['#N/A', 7.25, 'hai\ndòng', 0.25],
  ],
  { merges: [{ top: 0, left: 0, bottom: 0, right: 2 }] },
);
export const NOTHING_KEPT = { keptCells: [], keptSheets: [] };
const text = (value: string): FoundCell => ({ kind: 'text', value });

export const ADD = [planList('Một', [['a', 1]]), planList('Hai', [['b', 2]])];
export const REPLACE = [planList('Điểm', [['mới', 1]])];
export const CHANGES = [
  { sheet: 'Cá nhân', row: 1, column: 0, old: text('=CN1'), next: 'mới' },
  { sheet: 'Cá nhân', row: 1, column: 1, old: text('0012'), next: null },
];
export const APPEND = [
  {
    table: 'NhatKy',
    rows: [
      [45_001.5, 'Chấm điểm'],
      [45_001.5, '=x'],
    ],
  },
];

/** A book of input, a sheet of scores and a log, open in Excel. */
export function startBook(
  kind: Kind,
  former: SheetPlan = FORMER,
  options: HostOptions = {},
): ExcelHost {
  return startExcel({ kind, workbook: drawBook(makeBook(INPUT, former, LOG)), ...options });
}

export function factsOf({ workbook }: ExcelHost): readonly SheetFacts[] {
  return workbook.sheets.map(readHostFacts);
}
