import { FORM_PROMPTS, REVIEW_HEADINGS, reviewHeading, SELF_HEADINGS } from '../../text/forms';
import { fitRow } from '../book/input-rows';
import { resultInput } from '../book/result-input';
import type { SheetPart } from '../nomination/sheet-part';
import type {
  CellStyle,
  CellValue,
  PlannedCell,
  PlannedRow,
  SheetPlan,
  ValidationPlan,
} from '../sheet-plan';
import { COLORS, STYLES } from '../styles';
import type { FormIdentity } from './form';
import type { ReviewCell, ReviewRow, ReviewSheet, ShownTexts } from './form-content';
import { codeRow } from './form-digests';
import { FORM_STYLES, greyStyle, openStyle, printForm, shownStyle, wrapStyle } from './form-styles';
import { planFoot } from './plan-foot';
import { planHead, planSpans } from './plan-head';
import type { Span } from './plan-head';
import type { SheetSpot } from './plan-self-sheet';
import { numberOf, valueOf } from './planned-values';

/** A column of the table: what it is called, and its cell in each row. */
type Column = {
  readonly heading: string;
  readonly width: number;
  readonly cellOf: (row: ReviewRow) => PlannedCell;
  readonly validation?: Omit<ValidationPlan, 'area'>;
};

/** Code, name and another: signatures of the department stand behind them. */
const FIXED_COLUMNS = 3;

/** A page upright holds about as many characters. */
const PORTRAIT_CHARACTERS = 110;

/** A sheet of a review form: the department's criteria in words, then a row a nominee. */
export function planReviewSheet(
  sheet: ReviewSheet,
  identity: FormIdentity,
  spot: SheetSpot,
): SheetPlan {
  const columns = listColumns(sheet, identity.number);
  const widths = columns.map(({ width }) => width);
  const facts = { identity, scope: sheet.scope, nominee: null, ...spot };
  const head = planHead({ ...facts, codedRows: sheet.rows.length }, widths);
  const criteria = planCriteria(sheet.criteria, widths, head.rows.length);
  const headingRow = head.rows.length + criteria.rows.length;
  const first = headingRow + 1;
  const rows = sheet.rows.map((row) =>
    fit(
      columns.map(({ cellOf }) => cellOf(row)),
      widths,
    ),
  );
  const foot = planFoot('review', [], widths, first + rows.length, FIXED_COLUMNS);
  const headings = columns.map(({ heading }) => ({ value: heading, style: FORM_STYLES.heading }));
  const bottom = first + rows.length - 1;
  return {
    name: spot.name,
    tabColor: COLORS.inputTab,
    columnWidths: widths,
    rows: [...head.rows, ...criteria.rows, fit(headings, widths), ...rows, ...foot.rows],
    merges: [...head.merges, ...criteria.merges, ...foot.merges],
    tables: [],
    names: [],
    validations: columns.flatMap(({ validation }, column) =>
      validation === undefined
        ? []
        : [{ ...validation, area: { top: first, bottom, left: column, right: column } }],
    ),
    freeze: { rows: first, columns: 2 },
    showGridLines: false,
    isProtected: true,
    print: printForm(isWide(widths) ? 'landscape' : 'portrait', headingRow),
  };
}

function isWide(widths: readonly number[]): boolean {
  return widths.reduce((sum, width) => sum + width, 0) > PORTRAIT_CHARACTERS;
}

function listColumns({ cells, rows }: ReviewSheet, number: string): readonly Column[] {
  const shown = (heading: string, width: number, textOf: (row: ReviewRow) => string): Column => ({
    heading,
    width,
    cellOf: (row) => ({ value: textOf(row) || null, style: dress(FORM_STYLES.shown, row) }),
  });
  return [
    shown(REVIEW_HEADINGS.code, 8, ({ row }) => row.nominee),
    shown(REVIEW_HEADINGS.name, 24, ({ row }) => row.name),
    ...(rows.some(({ unit }) => unit !== '')
      ? [shown(REVIEW_HEADINGS.unit, 14, ({ unit }) => unit)]
      : []),
    ...cells.flatMap((cell, at) => listCellColumns(cell, at, rows)),
    {
      heading: REVIEW_HEADINGS.note,
      width: 14,
      cellOf: (row) => ({ value: null, style: input(STYLES.inputText, row) }),
      validation: { allow: { kind: 'any' }, prompt: FORM_PROMPTS.note },
    },
    {
      heading: REVIEW_HEADINGS.rowCode,
      width: 10,
      cellOf: (row) => ({ value: codeRow(number, row.row), style: dress(FORM_STYLES.small, row) }),
    },
  ];
}

/**
 * What the book has, and what is asked, side by side. Of evidence the former only where there is any:
 * a page is narrow.
 */
function listCellColumns(
  { leaf, criterion, part }: ReviewCell,
  at: number,
  rows: readonly ReviewRow[],
): readonly Column[] {
  const { style: look, width, validation } = resultInput(criterion, part);
  const style = wrapStyle(look);
  const sentOf = (row: ReviewRow): PlannedCell['value'] => valueOf(row.row.cells[at]?.sent);
  const isShown = part !== 'evidence' || rows.some((row) => sentOf(row) !== null);
  const sent: Column = {
    heading: reviewHeading(leaf.code, part, 'sent'),
    width: Math.min(width, part === 'evidence' ? 14 : 10),
    cellOf: (row) => ({ value: sentOf(row), style: dress(shownStyle(style), row) }),
  };
  return [
    ...(isShown ? [sent] : []),
    {
      heading: reviewHeading(leaf.code, part, 'value'),
      width: Math.min(width, part === 'evidence' ? 16 : 12),
      cellOf: (row) => ({
        value: row.row.isOpen ? valueOf(row.filled?.[at] ?? row.row.cells[at]?.sent) : null,
        style: input(style, row),
      }),
      ...(validation === undefined ? {} : { validation }),
    },
  ];
}

function input(style: CellStyle, { row }: ReviewRow): CellStyle {
  return row.isOpen ? openStyle(style) : greyStyle(style);
}

function dress(style: CellStyle, { row }: ReviewRow): CellStyle {
  return row.isOpen ? style : greyStyle(style);
}

function fit(cells: readonly PlannedCell[], widths: readonly number[]): PlannedRow {
  const columns = widths.map((width) => ({ width, style: FORM_STYLES.shown }));
  return { height: fitRow(cells, columns), cells };
}

/** Which criteria the columns are, in words. */
function planCriteria(
  criteria: readonly ShownTexts[],
  widths: readonly number[],
  at: number,
): SheetPart {
  const last = widths.length - 1;
  // Code, wording, way of scoring over whatever is left, maximum.
  const spans: readonly Span[] = [
    [0, 0],
    [1, 2],
    [3, last - 1],
    [last, last],
  ];
  const { code, name, rule, max } = SELF_HEADINGS;
  const styles = [FORM_STYLES.shown, FORM_STYLES.shown, FORM_STYLES.shown, STYLES.cellNumber];
  const lines: readonly (readonly [readonly CellValue[], readonly CellStyle[]])[] = [
    [[code, name, rule, max], styles.map(() => FORM_STYLES.heading)],
    ...criteria.map((one) => [[one.code, one.name, one.rule, numberOf(one.max)], styles] as const),
  ];
  const parts = lines.map(([texts, looks], index) =>
    planSpans(
      spans.map((span, position) => [
        span,
        texts[position] ?? null,
        looks[position] ?? FORM_STYLES.shown,
      ]),
      widths,
      at + index,
    ),
  );
  return {
    rows: [...parts.map(({ row }) => row), { height: 8, cells: [] }],
    merges: parts.flatMap(({ areas }) => areas),
  };
}
