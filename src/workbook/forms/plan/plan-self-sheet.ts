import { FORM_TEXT, SELF_HEADINGS } from '../../../text/travel/forms';
import { areaAddress } from '../../address';
import { roundSum } from '../../formulas/round-formula';
import type { PlannedRow, SheetPlan } from '../../sheet-plan';
import { COLORS } from '../../styles';
import type { FormIdentity } from '../form';
import type { SelfSheet } from '../form-content';
import { FORM_STYLES, printForm } from '../form-styles';
import { listSelfColumns, SELF_WIDTHS } from '../self-columns';
import type { SelfColumn } from '../self-columns';
import { fitFormRow } from './fit-form-row';
import { planFoot } from './plan-foot';
import { planHead } from './plan-head';
import { planSelfLine } from './plan-self-line';
import { pointsCell } from './planned-values';

/** Which of the form's sheets a sheet is, from 1, and under which name. */
export type SheetSpot = { readonly name: string; readonly page: number; readonly pages: number };

/** A sheet of a self form, ready to be filled in on a screen or on paper. */
export function planSelfSheet(
  sheet: SelfSheet,
  identity: FormIdentity,
  spot: SheetSpot,
): SheetPlan {
  const columns = listSelfColumns(sheet, identity);
  const widths = columns.map((column) => SELF_WIDTHS[column]);
  const codedRows = sheet.lines.filter(({ kind }) => kind === 'asked').length;
  const head = planHead({ identity, ...sheet, ...spot, codedRows }, widths);
  const headingRow = head.rows.length;
  const first = headingRow + 1;
  const { number } = identity;
  const { settings } = sheet;
  const lines = sheet.lines.map((line, index) =>
    planSelfLine(line, {
      columns,
      row: first + index,
      number,
      settings,
      above: sheet.lines[index - 1],
    }),
  );
  const foot = planFoot(
    'self',
    listNotes(sheet),
    widths,
    first + lines.length + 1,
    columns.indexOf('evidence'),
  );
  const headings = columns.map((column) => ({
    value: SELF_HEADINGS[column],
    style: FORM_STYLES.heading,
  }));
  return {
    name: spot.name,
    tabColor: COLORS.inputTab,
    columnWidths: widths,
    rows: [
      ...head.rows,
      fitFormRow(headings, widths),
      ...lines.map(({ cells, asksEvidence }) => fitFormRow(cells, widths, asksEvidence)),
      planTotal(sheet, columns, first),
      ...foot.rows,
    ],
    merges: [...head.merges, ...foot.merges],
    tables: [],
    names: [],
    validations: lines.flatMap(({ validations }) => validations),
    freeze: { rows: first, columns: 0 },
    showGridLines: false,
    isProtected: true,
    // A correction has more columns.
    print: printForm(identity.correction === null ? 'portrait' : 'landscape', headingRow),
  };
}

function planTotal(
  { lines, settings }: SelfSheet,
  columns: readonly SelfColumn[],
  first: number,
): PlannedRow {
  const at = columns.indexOf('points');
  const area = { top: first, bottom: first + lines.length - 1, left: at, right: at };
  const total = lines.reduce((sum, line) => {
    const points = line.kind === 'asked' ? line.points : '';
    return typeof points === 'number' ? sum + points : sum;
  }, 0);
  const value = pointsCell(total, settings.step);
  const cells = columns.map((column) => {
    if (column === 'name') return { value: FORM_TEXT.total, style: FORM_STYLES.group };
    if (column !== 'points') return { value: null, style: FORM_STYLES.group };
    const formula = roundSum(`SUM(${areaAddress(area)})`, settings.step);
    return { value, formula, style: FORM_STYLES.total };
  });
  return { height: 22, cells };
}

function listNotes({ lines }: SelfSheet): readonly string[] {
  const isLeft = lines.some((line) => line.kind === 'asked' && line.leaf.rule.kind === 'leader');
  return [FORM_TEXT.totalNote, FORM_TEXT.recheckNote, ...(isLeft ? [FORM_TEXT.councilNote] : [])];
}
