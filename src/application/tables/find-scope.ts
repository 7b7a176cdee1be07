import { nomineesBlock } from '../../domain/place';
import { SCOPES } from '../../domain/scope';
import type { ScopeId } from '../../domain/scope';
import { listBlocks } from '../../workbook/layout/blocks';
import { matchFixedColumns, readHeadings } from '../../workbook/reading/match-headings';
import { locateTable } from './read-tables';
import type { TableCells } from './read-tables';

/** Whose table of results this is: the scope that more of its headings belong to. */
export function findScope(nominees: TableCells): ScopeId {
  const likeness = new Map(SCOPES.map((scope) => [scope, countHeadings(scope, nominees)]));
  const most = Math.max(...likeness.values());
  return SCOPES.find((scope) => likeness.get(scope) === most) ?? 'tapThe';
}

function countHeadings(scope: ScopeId, nominees: TableCells): number {
  const layout = listBlocks([scope]).find(({ block }) => block === nomineesBlock(scope));
  const location = layout && locateTable(layout, nominees);
  if (!layout || !location) return 0;
  const { sheet, headingRow, left, right } = location;
  return matchFixedColumns(readHeadings(sheet, headingRow, left, right), layout.headings).length;
}
