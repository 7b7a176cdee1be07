import { SELF_HEADINGS } from '../../../text/travel/forms';
import type { SheetPart } from '../../layout/sheet-part';
import type { CellStyle, CellValue, PlannedRow, SheetPlan } from '../../sheet-plan';
import { COLORS, STYLES } from '../../styles';
import type { FormIdentity } from '../form';
import type { ReviewSheet, ShownTexts } from '../form-content';
import { FORM_STYLES, printForm } from '../form-styles';
import { fitFormRow } from './fit-form-row';
import { planFoot } from './plan-foot';
import { planHead, planSpans } from './plan-head';
import type { Span } from './plan-head';
import type { SheetSpot } from './plan-self-sheet';
import { numberOf } from './planned-values';
import { listReviewColumns } from './review-columns';

/** Code, name and another: signatures of the department stand behind them. */
const FIXED_COLUMNS = 3;

/** A page upright holds about as many characters. */
const PORTRAIT_CHARACTERS = 110;

/** A sheet of a review form: the department's criteria in words, then a row a nominee, one at a time. */
export function* planReviewSheet(
  sheet: ReviewSheet,
  identity: FormIdentity,
  spot: SheetSpot,
): Generator<void, SheetPlan> {
  const columns = listReviewColumns(sheet, identity);
  const widths = columns.map(({ width }) => width);
  const facts = { identity, scope: sheet.scope, nominee: null, ...spot };
  const head = planHead({ ...facts, codedRows: sheet.rows.length }, widths);
  const criteria = planCriteria(sheet.criteria, widths, head.rows.length);
  const headingRow = head.rows.length + criteria.rows.length;
  const first = headingRow + 1;
  const hasEvidence = sheet.cells.some(({ part }) => part === 'evidence');
  const rows: PlannedRow[] = [];
  for (const row of sheet.rows) {
    const cells = columns.map(({ cellOf }) => cellOf(row));
    rows.push(fitFormRow(cells, widths, row.row.isOpen && hasEvidence));
    yield;
  }
  const foot = planFoot('review', [], widths, first + rows.length, FIXED_COLUMNS);
  const headings = columns.map(({ heading }) => ({ value: heading, style: FORM_STYLES.heading }));
  const bottom = first + rows.length - 1;
  return {
    name: spot.name,
    tabColor: COLORS.inputTab,
    columnWidths: widths,
    rows: [...head.rows, ...criteria.rows, fitFormRow(headings, widths), ...rows, ...foot.rows],
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
