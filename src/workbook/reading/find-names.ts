import { parseQualifiedArea } from '../address';
import type { FoundName } from '../found-workbook';

/** A name of the workbook or of a sheet, and the formula that it stands for, without equals sign. */
type ToldName = { readonly name: string; readonly reference: string };

/** Names that are one plain area of a sheet that is there; formulas and broken names are not. */
export function findNames(names: readonly ToldName[], sheets: readonly string[]): FoundName[] {
  const spelling = new Map(sheets.map((sheet) => [sheet.toLowerCase(), sheet]));
  return names.flatMap(({ name, reference }) => {
    const found = parseQualifiedArea(reference);
    const sheet = spelling.get(found?.sheet.toLowerCase() ?? '');
    return found === null || sheet === undefined ? [] : [{ name, sheet, area: found.area }];
  });
}
