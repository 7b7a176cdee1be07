import { showFound } from '../../domain/validation/cell-faults';
import type { Place } from '../../domain/place';
import type { Problem } from '../../domain/problem';
import type { ScopeId } from '../../domain/scope';
import {
  describeBlanksAsZeros,
  describeMissingHeadings,
  describeTableProblem,
  mentionOthers,
} from '../../text/table-messages';
import type { NamedRow } from '../../text/table-messages';
import { readHeadings } from '../../workbook/reading/match-headings';
import type { Refusal } from './answer';
import type { TableFault, TablesReading } from './read-tables';
import { isOfRow, isWarning } from './score-tables';

type Reading = { readonly reading: TablesReading };

/** Why nobody at all can be judged: the first of what is wrong with the tables themselves. */
export function refuseTables(
  tables: Reading & { readonly problems: readonly Problem[] },
  scope: ScopeId,
): Refusal {
  const [fault] = tables.reading.faults;
  if (fault !== undefined) return { kind: 'refused', message: describeFault(fault) };
  const errors = tables.problems.filter((one) => !isWarning(one) && !isOfRow(one, scope));
  return { kind: 'refused', message: describeProblems(errors, tables) };
}

export function describeFault({ code, layout }: TableFault): string {
  if (code === 'blanks-as-zeros') return describeBlanksAsZeros(layout);
  const headings = layout.identifying.map((key) => layout.headings[key] ?? key);
  return describeMissingHeadings(layout, headings, layout.table);
}

/** The first problem with its place, and how many more there are. */
export function describeProblems(problems: readonly Problem[], tables: Reading): string {
  const [first] = problems;
  if (first === undefined) throw new Error('refused without a problem');
  const { place } = first;
  const row = place === null ? null : locateRow(place, tables);
  const heading = place === null ? '' : headingOf(place, tables);
  return `${describeTableProblem(first, row, heading)}${mentionOthers(problems.length - 1)}`;
}

/** A row as people count it, below the headings; with the nominee's code and name. */
export function locateRow({ block, row }: Place, { reading }: Reading): NamedRow | null {
  const found = reading.blocks.get(block);
  const sheetRow = row === null ? undefined : found?.sheetRows[row];
  if (found === undefined || row === null || sheetRow === undefined) return null;
  const { columns, rows } = found.draft;
  const show = (column: string): string => {
    const cell = block.startsWith('nominees:')
      ? rows[row]?.cells[columns.indexOf(column)]
      : undefined;
    return cell?.kind === 'text' || cell?.kind === 'number' ? showFound(cell) : '';
  };
  return {
    number: sheetRow - found.location.headingRow,
    code: show('code'),
    name: show('name'),
  };
}

/** The heading as it stands in the table; "" where the place is no column of it. */
export function headingOf({ block, column }: Place, { reading }: Reading): string {
  const found = reading.blocks.get(block);
  const at = column === null ? undefined : found?.sheetColumns.get(column);
  if (found === undefined || at === undefined) return '';
  const { sheet, headingRow } = found.location;
  return readHeadings(sheet, headingRow, at, at)[0]?.text ?? '';
}
