import type { WorkbookFault } from '../../application/workbook-port';
import type { AddedRows } from '../../workbook/write-plan';
import { isSameValue, spellInCell } from './change-cells';
import type { Task } from './run-tasks';

/** Rows that are to be put below a table. */
export type RowsWrite = {
  readonly added: AddedRows;
  readonly sheet: string;
  readonly countBefore: number;
  /** As Excel takes them, for cells that look like those of the last row. */
  readonly spelled: readonly (readonly (string | number)[])[];
};

export type RowsAnswer = RowsWrite & { readonly fault: WorkbookFault | null };

/** Asks whether rows may be put below a table; the answer may be called after the next sync. */
export function askTable({ workbook }: Excel.RequestContext, added: AddedRows): () => RowsAnswer {
  const table = workbook.tables.getItemOrNullObject(added.table);
  table.load('showTotals,worksheet/name');
  table.worksheet.protection.load('protected');
  const body = table.getDataBodyRange();
  body.load('rowCount,columnCount');
  const last = body.getLastRow();
  last.load('numberFormat');
  const below = last.getOffsetRange(1, 0).getResizedRange(added.rows.length - 1, 0);
  below.load('values');
  return () => answer(added, { table, body, last, below });
}

type AskedTable = {
  readonly table: Excel.Table;
  readonly body: Excel.Range;
  readonly last: Excel.Range;
  readonly below: Excel.Range;
};

function answer(added: AddedRows, asked: AskedTable): RowsAnswer {
  const { table, body, last } = asked;
  const fault = refuse(added, asked);
  if (fault !== null) return { added, sheet: '', countBefore: 0, spelled: [], fault };
  const formats = last.numberFormat[0] ?? [];
  return {
    added,
    sheet: table.worksheet.name,
    countBefore: body.rowCount,
    spelled: added.rows.map((row) =>
      row.map((value, column) => spellInCell(value, formats[column] === '@')),
    ),
    fault: null,
  };
}

function refuse(
  { table: name, rows }: AddedRows,
  { table, body, below }: AskedTable,
): WorkbookFault | null {
  if (table.isNullObject) return { code: 'table-missing', table: name };
  if (table.worksheet.protection.protected) return { code: 'table-locked', table: name };
  if (table.showTotals) return { code: 'table-has-totals', table: name };
  // Excel would push it down.
  if (below.values.flat().some((value) => value !== '')) {
    return { code: 'table-has-no-room', table: name };
  }
  const isAsWide = rows.every((row) => row.length === body.columnCount);
  return isAsWide ? null : { code: 'excel-item-gone' };
}

export function appendRows({ added, spelled, countBefore }: RowsWrite): Task {
  return {
    ask: (context) => askCount(context, added, (count) => count >= countBefore + spelled.length),
    queue: ({ workbook }) => {
      const rows = spelled.map((row) => [...row]);
      workbook.tables.getItem(added.table).rows.add(undefined, rows);
    },
  };
}

/** Rows of ours that a table still holds. */
export type OurRows = {
  readonly write: RowsWrite;
  /** Their places among the table's rows, from the last. */
  readonly places: readonly number[];
  readonly count: number;
};

/** Asks which rows are still as we wrote them; the answer may be called after the next sync. */
export function askOurRows({ workbook }: Excel.RequestContext, write: RowsWrite): () => OurRows {
  const asked = { body: workbook.tables.getItemOrNullObject(write.added.table).getDataBodyRange() };
  asked.body.load('values');
  return () => {
    const values = asked.body.isNullObject ? [] : asked.body.values;
    return { write, places: findPlaces(values, write.added.rows), count: values.length };
  };
}

function findPlaces(values: readonly unknown[][], wanted: AddedRows['rows']): readonly number[] {
  const left = [...wanted];
  const places: number[] = [];
  for (const [place, found] of [...values.entries()].reverse()) {
    const index = left.findIndex((row) =>
      row.every((value, column) => isSameValue(found[column], value)),
    );
    if (index === -1) continue;
    left.splice(index, 1);
    places.push(place);
  }
  return places;
}

export function removeRows({ write, places, count }: OurRows): Task {
  return {
    ask: (context) => askCount(context, write.added, (now) => now <= count - places.length),
    queue: ({ workbook }) => {
      const { rows } = workbook.tables.getItem(write.added.table);
      for (const place of places) rows.getItemAt(place).delete();
    },
  };
}

function askCount(
  { workbook }: Excel.RequestContext,
  { table }: AddedRows,
  isDone: (count: number) => boolean,
): () => boolean {
  const asked = { body: workbook.tables.getItem(table).getDataBodyRange() };
  asked.body.load('rowCount');
  return () => isDone(asked.body.rowCount);
}
