import { areaAddress, cellAddress } from '../../../workbook/address';
import { containsCell, LAST_ROW, meet } from '../../../workbook/formulas/areas';
import { findTableBody } from '../../../workbook/formulas/table-parts';
import type { Area } from '../../../workbook/found-workbook';
import type { CellValue } from '../../../workbook/sheet-plan';
import type { WriteRefusal } from '../../../text/write-refusals';
import type { TextEdit } from '../text-edits';
import { continueFormula } from './continue-formula';
import { dropInsertRow, hasInsertRow } from './insert-row';
import { findStyle, placeCells } from './place-cells';
import type { PlacedCell } from './place-cells';
import { readTable } from '../../read/read-table';
import type { TablePart } from '../../read/read-table';
import { surveySheet } from './survey-sheet';
import type { SheetSurvey } from './survey-sheet';
import { widenRules } from './widen-rules';

export type AppendContext = {
  /** The areas of the sheet's other tables and of its pivot tables. */
  readonly taken: readonly Area[];
};

export type RowsAppended =
  | {
      readonly ok: true;
      readonly sheetEdits: readonly TextEdit[];
      readonly tableEdits: readonly TextEdit[];
      /** The table's area before and after: defined names that are exactly the old one grow too. */
      readonly before: Area;
      readonly after: Area;
      /** The cells put in: what changed, for the search of stale formulas. */
      readonly added: Area;
    }
  | { readonly ok: false; readonly refusals: readonly WriteRefusal[] };

type TableFault = Extract<WriteRefusal, { table: string }>['code'];

/**
 * Edits of a sheet and of one of its tables that put rows below the table's last one: a value for
 * each column, null for blank or, in a calculated column, for its formula. They look like the row
 * above; the table, its filter and the rules that reached down to its last row reach down to theirs.
 * A table without data has a blank row to be filled: there they begin.
 * Throws an UnreadableError where a part is broken, and an Error on rows of another width.
 */
export function appendTableRows(
  sheetXml: string,
  tableXml: string,
  rows: readonly (readonly CellValue[])[],
  { taken }: AppendContext,
): RowsAppended {
  const table = readTable(tableXml);
  const before = table.area;
  if (rows.some((row) => row.length !== table.columns.length)) {
    throw new Error(`rows of another width than table ${table.name}`);
  }
  const isBlank = hasInsertRow(tableXml);
  const body = findTableBody(table);
  const below = { ...body, top: before.bottom + 1, bottom: before.bottom + rows.length };
  const inside = { ...body, bottom: body.top + rows.length - 1 };
  const wanted = [
    ...listRows({ ...below, top: before.bottom }),
    ...(isBlank ? listRows(inside) : []),
  ];
  const survey = surveySheet(sheetXml, new Set(wanted));
  const added = isBlank && !isFilled(survey, inside) ? inside : below;
  const after = { ...before, bottom: Math.max(before.bottom, added.bottom) };
  const code = findFault(survey, table, added, taken);
  if (code !== null) return { ok: false, refusals: [{ code, table: table.name }] };
  const cells = rows.flatMap((values, index) =>
    values.map((value, column) =>
      planCell(survey, table, { value, row: added.top + index, column }),
    ),
  );
  return {
    ok: true,
    sheetEdits: [...placeCells(survey, cells.filter(isSeen)), ...widenRules(survey, before, after)],
    tableEdits: [
      ...table.references.map((span) => ({ ...span, text: areaAddress(after) })),
      ...(isBlank ? dropInsertRow(tableXml) : []),
    ],
    before,
    after,
    added,
  };
}

function findFault(
  survey: SheetSurvey,
  { totalsRows }: TablePart,
  added: Area,
  taken: readonly Area[],
): TableFault | null {
  const { isProtected, merges, sharing, filter } = survey;
  if (isProtected) return 'table-locked';
  if (totalsRows > 0) return 'table-has-totals';
  const arrays = sharing.flatMap(({ type, ref }) => (type === 'shared' || !ref ? [] : [ref]));
  const others = [...taken, ...merges, ...arrays, ...(filter === null ? [] : [filter])];
  const isFree = !isFilled(survey, added) && !others.some((area) => meet(area, added));
  return isFree && added.bottom <= LAST_ROW ? null : 'table-has-no-room';
}

function isFilled({ rows }: SheetSurvey, area: Area): boolean {
  return [...rows.values()].some(({ row, cells }) =>
    cells.some((cell) => cell.isFilled && containsCell(area, row, cell.column)),
  );
}

function listRows({ top, bottom }: Area): readonly number[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
}

function planCell(
  survey: SheetSurvey,
  table: TablePart,
  { value, row, column }: { value: CellValue; row: number; column: number },
): PlacedCell {
  const { area, headingRows, calculated } = table;
  const place = { row, column: area.left + column };
  const hasRowAbove = area.bottom - area.top >= headingRows;
  const style = hasRowAbove ? findStyle(survey, area.bottom, place.column) : null;
  const formula = calculated[column] ?? null;
  if (value !== null || formula === null) return { ...place, style, content: value };
  const way = { from: area.bottom, to: row, column: place.column };
  const text = continueFormula(survey, formula.text, way);
  const array = formula.isArray ? cellAddress(row, place.column) : null;
  return { ...place, style, content: text === null ? null : { formula: text, array } };
}

/** A blank cell without a style of its own need not be there. */
function isSeen({ style, content }: PlacedCell): boolean {
  return style !== null || (content !== null && content !== '');
}
