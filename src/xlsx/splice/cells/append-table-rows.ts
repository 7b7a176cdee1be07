import { areaAddress, cellAddress } from '../../../workbook/address';
import { containsCell, LAST_ROW, meet } from '../../../workbook/formulas/areas';
import type { Area } from '../../../workbook/found-workbook';
import type { CellValue } from '../../../workbook/sheet-plan';
import type { WriteRefusal } from '../../../text/write-refusals';
import type { TextEdit } from '../text-edits';
import { continueFormula } from './continue-formula';
import { findStyle, placeCells } from './place-cells';
import type { PlacedCell } from './place-cells';
import { readTable } from '../../read/read-table';
import type { TablePart } from '../../read/read-table';
import { surveySheet } from './survey-sheet';
import type { SheetSurvey } from './survey-sheet';
import { widenRules } from './widen-rules';

export type AppendContext = {
  /** The areas of the sheet's other tables. */
  readonly otherTables: readonly Area[];
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
 * Throws an UnreadableError where a part is broken, and an Error on rows of another width.
 */
export function appendTableRows(
  sheetXml: string,
  tableXml: string,
  rows: readonly (readonly CellValue[])[],
  { otherTables }: AppendContext,
): RowsAppended {
  const table = readTable(tableXml);
  const before = table.area;
  const after = { ...before, bottom: before.bottom + rows.length };
  const added = { ...after, top: before.bottom + 1 };
  if (rows.some((row) => row.length !== table.columns.length)) {
    throw new Error(`rows of another width than table ${table.name}`);
  }
  const wanted = new Set(Array.from({ length: rows.length + 1 }, (_, n) => before.bottom + n));
  const survey = surveySheet(sheetXml, wanted);
  const code = findFault(survey, table, added, otherTables);
  if (code !== null) return { ok: false, refusals: [{ code, table: table.name }] };
  const cells = rows.flatMap((values, index) =>
    values.map((value, column) => planCell(survey, table, { value, index, column })),
  );
  return {
    ok: true,
    sheetEdits: [...placeCells(survey, cells.filter(isSeen)), ...widenRules(survey, before, added)],
    tableEdits: table.references.map((span) => ({ ...span, text: areaAddress(after) })),
    before,
    after,
    added,
  };
}

function findFault(
  { isProtected, rows, merges, sharing, filter }: SheetSurvey,
  { totalsRows }: TablePart,
  added: Area,
  otherTables: readonly Area[],
): TableFault | null {
  if (isProtected) return 'table-locked';
  if (totalsRows > 0) return 'table-has-totals';
  const arrays = sharing.flatMap(({ type, ref }) => (type === 'shared' || !ref ? [] : [ref]));
  const others = [...otherTables, ...merges, ...arrays, ...(filter === null ? [] : [filter])];
  const isTaken = [...rows.values()].some(({ row, cells }) =>
    cells.some(({ column, isFilled }) => isFilled && containsCell(added, row, column)),
  );
  const hasRoom = added.bottom <= LAST_ROW && !isTaken && !others.some((area) => meet(area, added));
  return hasRoom ? null : 'table-has-no-room';
}

function planCell(
  survey: SheetSurvey,
  table: TablePart,
  { value, index, column }: { value: CellValue; index: number; column: number },
): PlacedCell {
  const { area, headingRows, calculated } = table;
  const place = { row: area.bottom + 1 + index, column: area.left + column };
  const hasRowAbove = area.bottom - area.top >= headingRows;
  const style = hasRowAbove ? findStyle(survey, area.bottom, place.column) : null;
  const formula = calculated[column] ?? null;
  if (value !== null || formula === null) return { ...place, style, content: value };
  const { row, column: at } = place;
  const text = continueFormula(survey, formula.text, { from: area.bottom, to: row, column: at });
  const array = formula.isArray ? cellAddress(place.row, place.column) : null;
  return { ...place, style, content: text === null ? null : { formula: text, array } };
}

/** A blank cell without a style of its own need not be there. */
function isSeen({ style, content }: PlacedCell): boolean {
  return style !== null || (content !== null && content !== '');
}
