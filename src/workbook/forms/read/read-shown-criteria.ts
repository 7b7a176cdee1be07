import { foldText } from '../../../domain/matching/fold-text';
import { showFound } from '../../../domain/validation/cell-faults';
import { SELF_HEADINGS } from '../../../text/travel/forms';
import { plainText } from '../form-digests';
import type { SheetReading } from './sheet-reading';
import type { ReviewSheetTask } from './review-sheet-task';

const KEYS = ['code', 'name', 'rule', 'max'] as const;
const HEADINGS = KEYS.map((key) => foldText(SELF_HEADINGS[key]));

/** The criteria that a review form lists above its nominees; compared with those it was made from. */
export function readShownCriteria(
  reading: SheetReading,
  { scope, now, sameCriteria, table }: ReviewSheetTask,
): void {
  const columns = findHeadings(reading, table.headingRow);
  if (columns === null) return;
  const known = sameCriteria ? (now?.criteria ?? []) : [];
  const shown = new Set(reading.sheet.rows.map((_, row) => reading.text(row, columns.at[0])));
  const unshown = known.filter((one) => !shown.has(one.code));
  for (let row = columns.row + 1; row < reading.sheet.rows.length; row += 1) {
    const [code = '', name = '', rule = ''] = columns.at.map((column) => reading.text(row, column));
    const max = reading.maximum(row, columns.at[KEYS.indexOf('max')]);
    if (row === table.headingRow || [code, name, rule, max].every((text) => text === '')) break;
    // Its code may have been typed over.
    const was =
      known.find((one) => one.code === code) ??
      unshown.find((one) => plainText(one.name) === plainText(name)) ??
      (unshown.length === 1 ? unshown[0] : undefined);
    const place = reading.place(row, columns.at[0]);
    reading.criteria.push({ scope, code: was?.code ?? code, name, rule, max, ...place });
    if (was === undefined) {
      const altered = { was: '', is: code, ...place };
      if (sameCriteria)
        reading.faults.push({ code: 'criterion-altered', criterion: code, ...altered });
      continue;
    }
    for (const [index, key] of KEYS.entries()) {
      const is = { code, name, rule, max }[key];
      if (plainText(was[key]) === plainText(is)) continue;
      const altered = { was: was[key], is, ...reading.place(row, columns.at[index]) };
      reading.faults.push({ code: 'criterion-altered', criterion: was.code, ...altered });
    }
  }
}

function findHeadings(
  { sheet }: SheetReading,
  last: number,
): { readonly row: number; readonly at: readonly number[] } | null {
  for (let row = 0; row < last; row += 1) {
    const texts = (sheet.rows[row] ?? []).map((cell) => foldText(showFound(cell)));
    const at = HEADINGS.map((heading) => texts.indexOf(heading));
    if (at.every((column) => column >= 0)) return { row, at };
  }
  return null;
}
