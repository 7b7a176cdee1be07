import type { Area } from '../../workbook/found-workbook';
import { areaOfRange } from '../range-area';
import { hasExcelApi } from '../run-excel';

/**
 * Asks for the merged cells that begin in a range; null where Excel does not tell of them (before
 * ExcelApi 1.13). It fails where they are more than 512.
 */
export function queueMerges(range: Excel.Range): Excel.RangeAreas | null {
  if (!hasExcelApi('1.13')) return null;
  const merged = range.getMergedAreasOrNullObject();
  merged.load(
    'areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount',
  );
  return merged;
}

export function listMerges(merged: Excel.RangeAreas): readonly Area[] {
  return merged.isNullObject ? [] : merged.areas.items.map(areaOfRange);
}
