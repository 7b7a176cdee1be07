import { LOG_HEADINGS, LOG_INSTRUCTION, LOG_TITLE } from '../../text/write-log';
import { fitRow } from '../layout/fit-row';
import type { CellStyle, PlannedRow, SheetPlan } from '../sheet-plan';
import { COLORS, STYLES, withNumberFormat } from '../styles';
import { LOG_COLUMNS, LOG_TABLE, valuesOfLine } from './log-line';
import type { LogColumn, LogLine } from './log-line';

const HEADING_ROW = 3;
const MARGINS = { top: 15, right: 10, bottom: 15, left: 10, header: 8, footer: 8 };

const MOMENT: CellStyle = withNumberFormat(STYLES.cellCenter, 'dd/mm/yyyy hh:mm');
const COUNT: CellStyle = withNumberFormat(STYLES.cellNumber, '#,##0');

const COLUMNS: Readonly<Record<LogColumn, { readonly width: number; readonly style: CellStyle }>> =
  {
    when: { width: 17, style: MOMENT },
    action: { width: 22, style: STYLES.cell },
    sheet: { width: 21, style: STYLES.cell },
    cells: { width: 8, style: COUNT },
    digest: { width: 21, style: STYLES.cellCenter },
    note: { width: 90, style: STYLES.cell },
  };

/** Nhật ký: what was written into the workbook, a line a sheet, the newest last. */
export function planLogSheet(name: string, lines: readonly LogLine[]): SheetPlan {
  const columns = LOG_COLUMNS.map((column) => COLUMNS[column]);
  const right = columns.length - 1;
  return {
    name,
    tabColor: COLORS.builtTab,
    columnWidths: columns.map(({ width }) => width),
    rows: [...planTop(), ...lines.map(planLine)],
    merges: [],
    tables: [
      {
        name: LOG_TABLE,
        area: { top: HEADING_ROW, left: 0, bottom: HEADING_ROW + lines.length, right },
      },
    ],
    names: [],
    validations: [],
    freeze: { rows: HEADING_ROW + 1, columns: 0 },
    showGridLines: false,
    print: {
      orientation: 'landscape',
      margins: MARGINS,
      fitToWidth: 1,
      repeatRows: { from: HEADING_ROW, to: HEADING_ROW },
      pageNumbers: 'bottom',
    },
  };
}

/** One line high, like the lines that follow later: the notes' column is wide enough. */
function planLine(line: LogLine): PlannedRow {
  const values = valuesOfLine(line);
  const cells = LOG_COLUMNS.map((column) => ({
    value: values[column],
    style: COLUMNS[column].style,
  }));
  return { height: null, cells };
}

function planTop(): readonly PlannedRow[] {
  const headings = LOG_COLUMNS.map((column) => ({
    value: LOG_HEADINGS[column],
    style: STYLES.builtHeading,
  }));
  const height = fitRow(
    headings,
    LOG_COLUMNS.map((column) => COLUMNS[column]),
  );
  return [
    { height: 24, cells: [{ value: LOG_TITLE, style: STYLES.sheetTitle }] },
    { height: 18, cells: [{ value: LOG_INSTRUCTION, style: STYLES.instructionLine }] },
    { height: 8, cells: [] },
    { height, cells: headings },
  ];
}
