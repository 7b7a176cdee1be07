import type { TableDefinition, Workbook } from 'hucre/xlsx';
import { parseArea, parseQualifiedArea } from '../../workbook/address';
import type { FoundName, FoundTable } from '../../workbook/found-workbook';

type NamedRange = NonNullable<Workbook['namedRanges']>[number];

/** Print areas, filters and the like. */
const BUILT_IN_NAME = '_xlnm.';

export function findTables(tables: readonly TableDefinition[]): FoundTable[] {
  return tables.flatMap(({ name, displayName = name, range = '', showTotalRow = false }) => {
    const area = parseArea(range);
    return area === null ? [] : [{ name: displayName, area, hasTotalsRow: showTotalRow }];
  });
}

/** Names that are one plain area of a sheet that is there; formulas and broken names are not. */
export function findNames(ranges: readonly NamedRange[], sheets: readonly string[]): FoundName[] {
  const spelling = new Map(sheets.map((sheet) => [sheet.toLowerCase(), sheet]));
  return ranges.flatMap(({ name, range }) => {
    const found = name.startsWith(BUILT_IN_NAME) ? null : parseQualifiedArea(range);
    const sheet = spelling.get(found?.sheet.toLowerCase() ?? '');
    return found === null || sheet === undefined ? [] : [{ name, sheet, area: found.area }];
  });
}
