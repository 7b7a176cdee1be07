import { nomineesBlock } from '../../domain/place';
import type { ScopeId } from '../../domain/scope';
import { cellAddress } from '../../workbook/address';
import type { Reading } from '../../workbook/reading/read-workbook';
import type { Target } from './target';

/** The first row in which somebody of the scope can be entered; null without a sheet for them. */
export function findFreeRow({ blocks }: Reading, scope: ScopeId): Target | null {
  const block = blocks.get(nomineesBlock(scope));
  if (block === undefined) return null;
  const { location, sheetRows, sheetColumns } = block;
  const row = Math.max(location.headingRow, ...sheetRows.slice(-1)) + 1;
  const column = sheetColumns.get('code') ?? location.left;
  return { place: null, cell: { sheet: location.sheet.name, cell: cellAddress(row, column) } };
}
