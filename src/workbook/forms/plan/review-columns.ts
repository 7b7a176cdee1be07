import { FORM_PROMPTS, REVIEW_HEADINGS, reviewHeading } from '../../../text/travel/forms';
import type { ReviewRole } from '../../../text/travel/forms';
import { resultInput } from '../../book/result-input';
import type { CellStyle, PlannedCell, ValidationPlan } from '../../sheet-plan';
import { STYLES } from '../../styles';
import type { AskedCell, FormIdentity } from '../form';
import type { ReviewCell, ReviewRow, ReviewSheet } from '../form-content';
import { codeRow } from '../form-digests';
import { FORM_STYLES, greyStyle, openStyle, shownStyle, wrapStyle } from '../form-styles';
import { valueOf } from './planned-values';

/** A column of the table: what it is called, and its cell in each row. */
export type ReviewColumn = {
  readonly heading: string;
  readonly width: number;
  readonly cellOf: (row: ReviewRow) => PlannedCell;
  readonly validation?: Omit<ValidationPlan, 'area'>;
};

/** What a column shows of a cell besides asking for it. */
type ShownRole = Exclude<ReviewRole, 'value'>;

/** The columns of a review form, from the nominee's code to the row's. */
export function listReviewColumns(
  { cells, rows }: ReviewSheet,
  { number, correction }: FormIdentity,
): readonly ReviewColumn[] {
  const roles: readonly ShownRole[] = correction === null ? ['sent'] : ['sent', 'answered'];
  const shown = (
    heading: string,
    width: number,
    textOf: (row: ReviewRow) => string,
  ): ReviewColumn => ({
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
    ...cells.flatMap((cell, at) => listCellColumns(cell, at, rows, roles)),
    {
      heading: REVIEW_HEADINGS.note,
      width: 14,
      cellOf: (row) => ({ value: row.remark || null, style: input(STYLES.inputText, row) }),
      validation: { allow: { kind: 'any' }, prompt: FORM_PROMPTS.note },
    },
    {
      heading: REVIEW_HEADINGS.rowCode,
      width: 10,
      cellOf: ({ row, ...rest }) => {
        const note = row.isOpen ? '' : rest.remark;
        const value = codeRow(number, { ...row, note });
        return { value, style: dress(FORM_STYLES.small, { row, ...rest }) };
      },
    },
  ];
}

/**
 * What the book has, what was answered before, and what is asked, side by side. Of evidence only where
 * there is any: a page is narrow.
 */
function listCellColumns(
  { leaf, criterion, part }: ReviewCell,
  at: number,
  rows: readonly ReviewRow[],
  roles: readonly ShownRole[],
): readonly ReviewColumn[] {
  const { style: look, width, validation } = resultInput(criterion, part);
  const style = wrapStyle(look);
  const cellOf = ({ row }: ReviewRow): Partial<AskedCell> => row.cells[at] ?? {};
  const show = (role: ShownRole): ReviewColumn => ({
    heading: reviewHeading(leaf.code, part, role),
    width: Math.min(width, part === 'evidence' ? 14 : 10),
    cellOf: (row) => ({ value: valueOf(cellOf(row)[role]), style: dress(shownStyle(style), row) }),
  });
  const isAny = (role: ShownRole): boolean =>
    part !== 'evidence' || rows.some((row) => valueOf(cellOf(row)[role]) !== null);
  return [
    ...roles.filter(isAny).map(show),
    {
      heading: reviewHeading(leaf.code, part, 'value'),
      width: Math.min(width, part === 'evidence' ? 24 : 12),
      cellOf: (row) => {
        const { sent, answered } = cellOf(row);
        const value = row.row.isOpen ? valueOf(answered ?? sent) : null;
        return { value, style: input(style, row) };
      },
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
