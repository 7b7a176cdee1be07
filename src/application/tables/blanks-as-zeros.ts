import type { ColumnKey } from '../../domain/place';
import type { BlockReading } from '../../workbook/reading/read-block';
import { isBlank } from '../../workbook/reading/recognise-cell';

const HOLD_NUMBERS: ReadonlySet<ColumnKey> = new Set([
  'code',
  'max',
  'cap',
  'target',
  'per',
  'newcomer',
  'from',
  'minimumTotal',
  'quotaCount',
  'quotaShare',
  'birthYear',
  'headcount',
]);
const NUMBER_PREFIXES = ['value:', 'result:', 'last:'];

/**
 * Older Excel hands a blank cell to a custom function as 0 (OfficeDev/office-js#4702, #5262). It shows
 * where only words belong: every root of the criteria has a blank parent. A table that has any blank
 * cell comes from an Excel that knows them.
 */
export function passesBlanksAsZeros({ draft, location }: BlockReading): boolean {
  const words = [...draft.columns.keys()].filter((at) => holdsWords(draft.columns[at] ?? ''));
  const hasZero = draft.rows.some(({ cells }) =>
    words.some((at) => {
      const cell = cells[at];
      return cell?.kind === 'number' && cell.value.units === 0;
    }),
  );
  return hasZero && !location.sheet.rows.some((row) => row.some(isBlank));
}

function holdsWords(column: ColumnKey): boolean {
  return !HOLD_NUMBERS.has(column) && !NUMBER_PREFIXES.some((prefix) => column.startsWith(prefix));
}
