import { parseQualifiedArea } from '../../workbook/address';
import type { FoundName } from '../../workbook/found-workbook';
import type { DefinedName } from './read-workbook-part';

/** Names that are one plain area of a sheet that is there; formulas and broken names are not. */
export function findNames(names: readonly DefinedName[], sheets: readonly string[]): FoundName[] {
  const spelling = new Map(sheets.map((sheet) => [sheet.toLowerCase(), sheet]));
  return names.flatMap(({ name, reference }) => {
    const found = parseQualifiedArea(reference);
    const sheet = spelling.get(found?.sheet.toLowerCase() ?? '');
    return found === null || sheet === undefined ? [] : [{ name, sheet, area: found.area }];
  });
}
