import type { FormFault } from '../../../text/problems/form-faults';
import { isRowCode } from './find-asked-row';
import { readRowCount, tellAlteredCount, tellDoubtfulCount } from './head-count';
import type { ReviewSheetTask } from './review-sheet-task';
import type { SheetReading } from './sheet-reading';

/**
 * Rows of nominees that are gone from a sheet of a review form; `known` are the rows whose codes agree.
 * Its head says how many there were, and the workbook at hand whom it would ask about now: who came to
 * it or left it since is not missing.
 */
export function reportMissingNominees(
  reading: SheetReading,
  { facts, table, now, sameCriteria }: ReviewSheetTask,
  known: ReadonlyMap<string, number>,
): void {
  const { faults, sheet } = reading;
  const codes = table.columns.get('rowCode');
  if (codes === undefined) return;
  const confirmed = new Set(known.values());
  const unread = [...sheet.rows.keys()].filter(
    (row) =>
      isRowCode(reading.text(row, codes)) && !confirmed.has(row) && !reading.doubled.has(row),
  );
  const found = known.size + unread.length;
  const written = readRowCount(facts);
  const shown = new Set(unread.map((row) => reading.text(row, table.columns.get('code'))));
  const isKnown = now !== null && sameCriteria;
  const asked = (isKnown ? now.rows : []).map(({ row }) => row.nominee);
  const unconfirmed = asked.filter((nominee) => !known.has(nominee));
  const unshown = unconfirmed.filter((nominee) => !shown.has(nominee));
  // Rows whose nominee was typed over may be theirs.
  const strangers = unread.length - (unconfirmed.length - unshown.length);
  const absent = strangers > 0 ? [] : unshown;
  const gone = Math.max(0, unshown.length - strangers);

  const tellMissing = (nominee: string, count: number): FormFault => {
    return { code: 'rows-missing', sheet: sheet.name, nominee, count, criteria: [] };
  };
  const nameMissing = (): readonly FormFault[] =>
    absent.length > 0 || gone === 0
      ? absent.map((nominee) => tellMissing(nominee, 1))
      : [tellMissing('', gone)];
  if (!isKnown) {
    const missing = (written ?? 0) - found;
    if (missing > 0) faults.push(tellMissing('', missing));
  } else if (written === null || written < found) {
    faults.push(tellAlteredCount(facts, 'rows', String(found + gone)), ...nameMissing());
  } else if (written === found) {
    if (absent.length === 0) return;
    const { name } = sheet;
    faults.push({ code: 'nominees-absent', what: 'row', sheet: name, nominees: absent });
  } else if (written - found < gone) faults.push(tellMissing('', written - found));
  else {
    faults.push(...nameMissing());
    if (written - found > gone)
      faults.push(tellDoubtfulCount(facts, 'rows', { found, known: asked.length }));
  }
}
