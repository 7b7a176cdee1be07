import type { Area, FoundWorkbook } from '../../workbook/found-workbook';
import type { NotedChange } from '../workbook-port';

/**
 * Whether cells may have been merged or parted by a change. Looking for that costs people their list
 * of Ctrl+Z in desktop Excel (office-js#5918), so it is not done for what they type: one cell alone is
 * not merged, nor is any within a table.
 */
export function mayReshape(before: FoundWorkbook, { sheet, area, kind }: NotedChange): boolean {
  if (kind === 'computed') return false;
  if (area === null) return true;
  if (area.top === area.bottom && area.left === area.right) return false;
  const tables = before.sheets.find(({ name }) => name === sheet)?.tables ?? [];
  return !tables.some((table) => holds(table.area, area));
}

function holds(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    inner.bottom <= outer.bottom &&
    inner.right <= outer.right
  );
}
