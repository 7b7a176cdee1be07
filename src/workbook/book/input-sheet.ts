import type { BlockLayout } from '../layout/blocks';
import { planPrint } from './input-print';
import { planRow } from './input-rows';
import type { InputRow } from './input-rows';
import type { Area } from '../found-workbook';
import { fitRow } from '../layout/fit-row';
import type { CellStyle, PlannedRow, SheetPlan, ValidationPlan } from '../sheet-plan';
import { COLORS, STYLES } from '../styles';

/** One column of an input sheet; the validation is spread over the rows and the ones to come. */
export type InputColumn = {
  readonly heading: string;
  readonly width: number;
  readonly style: CellStyle;
  readonly validation?: Omit<ValidationPlan, 'area'>;
};

export type InputSheet = {
  readonly layout: BlockLayout;
  readonly title: string;
  readonly instruction: string;
  readonly columns: readonly InputColumn[];
  readonly rows: readonly InputRow[];
  /** Empty rows made ready below the filled ones. */
  readonly spareRows: number;
  readonly frozenColumns: number;
};

export const HEADING_ROW = 3;
/** Validation reaches further than the table, for rows that people add. */
const VALIDATED_ROWS = 2000;

/** A sheet that people type into: a title, a line of help, and one table with nothing below it. */
export function planInputSheet(sheet: InputSheet): SheetPlan {
  const { layout, columns, rows } = sheet;
  const spare: InputRow[] = Array.from({ length: sheet.spareRows }, () => ({ values: [] }));
  const all = [...rows, ...spare];
  const widths = columns.map(({ width }) => width);
  const right = columns.length - 1;
  const area: Area = { top: HEADING_ROW, left: 0, bottom: HEADING_ROW + all.length, right };
  return {
    name: layout.sheet,
    tabColor: COLORS.inputTab,
    columnWidths: widths,
    rows: [...planTop(sheet), ...all.map((row) => planRow(row, columns))],
    merges: [],
    tables: [{ name: layout.table, area }],
    names: [{ name: layout.name, area }],
    validations: columns.flatMap(({ validation }, column) => {
      if (validation === undefined) return [];
      const bottom = HEADING_ROW + Math.max(all.length, VALIDATED_ROWS);
      return [
        { ...validation, area: { top: HEADING_ROW + 1, bottom, left: column, right: column } },
      ];
    }),
    freeze: { rows: HEADING_ROW + 1, columns: sheet.frozenColumns },
    showGridLines: false,
    print: planPrint(widths, sheet.frozenColumns, area),
  };
}

function planTop({ title, instruction, columns }: InputSheet): PlannedRow[] {
  const headings = makeUnique(columns.map(({ heading }) => heading));
  const cells = headings.map((heading) => ({ value: heading, style: STYLES.heading }));
  return [
    { height: 24, cells: [{ value: title, style: STYLES.sheetTitle }] },
    { height: 18, cells: [{ value: instruction, style: STYLES.instructionLine }] },
    { height: 8, cells: [] },
    { height: fitRow(cells, columns), cells },
  ];
}

/** A table's columns must differ in more than upper and lower case, or Excel repairs the file. */
function makeUnique(headings: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  return headings.map((heading) => {
    const key = heading.toLowerCase();
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count === 1 ? heading : `${heading} (${count})`;
  });
}
