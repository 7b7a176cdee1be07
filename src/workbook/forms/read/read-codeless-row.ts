import { foldText } from '../../../domain/matching/fold-text';
import { FORM_TEXT, REVIEW_HEADINGS } from '../../../text/travel/forms';
import type { SheetReading } from './sheet-reading';
import type { AskedColumn } from './read-review-row';
import type { ReviewSheetTask } from './review-sheet-task';

/** What a form says itself below its table; columns may have been moved, so in whichever. */
const SIGNATURES: ReadonlySet<string> = new Set(
  [
    FORM_TEXT.signLeft,
    ...Object.values(FORM_TEXT.signRight),
    FORM_TEXT.signHintLeft,
    FORM_TEXT.signHintRight,
    FORM_TEXT.signDate,
  ].map(foldText),
);
const HEADINGS: ReadonlySet<string> = new Set(Object.values(REVIEW_HEADINGS).map(foldText));

/** "Xã A, ngày 5 tháng 12 năm 2026": the words of the line that the form has for it, filled in. */
const PLACE_AND_DATE = new RegExp((FORM_TEXT.signDate.match(/\p{L}+/gu) ?? []).join('.*'), 'i');

/** The first row that is signed in; beyond the last where nobody signs. */
export function findSignatures({ sheet: { rows } }: SheetReading): number {
  const found = rows.findIndex((cells) =>
    cells.some((cell) => cell.kind === 'text' && SIGNATURES.has(foldText(cell.value))),
  );
  return found < 0 ? rows.length : found;
}

/**
 * A row below the table without a code of ours: somebody's, added to the form, is refused and named;
 * notes, legends and signatures say nothing.
 */
export function readCodelessRow(
  reading: SheetReading,
  row: number,
  { table, now }: ReviewSheetTask,
  columns: readonly AskedColumn[],
  signatures: number,
): void {
  const at = table.columns;
  const nominee = reading.text(row, at.get('code'));
  const values = columns.map(({ value }) => reading.cell(row, value));
  const hasNumber = values.some(({ kind }) => kind === 'number');
  if (nominee === '') {
    // Signatures stand under results, too: numbers do not.
    if (!hasNumber || reading.text(row, at.get('name')) === '') return;
    reading.refuse(row, { code: 'row-added', ...reading.place(row, at.get('name')) });
    return;
  }
  const isOurs = now?.rows.some((one) => one.row.nominee === nominee) === true;
  if (!isOurs && !isCode(nominee)) return;
  // Names stand below where it is signed; codes of nominees are numbered.
  if (row >= signatures && !isOurs && !hasNumber && !/\d/.test(nominee)) return;
  const codeColumn = at.get('code');
  const isAlone = (reading.sheet.rows[row] ?? []).every(
    (_, column) => column === codeColumn || reading.text(row, column) === '',
  );
  if (isAlone) return;
  const code = isOurs ? 'row-code-missing' : 'row-added';
  reading.refuse(row, { code, ...reading.place(row, codeColumn) });
}

/** Whether a text in the column of codes may be one: no heading or line of ours, no "Ghi chú:", no "*". */
function isCode(text: string): boolean {
  const folded = foldText(text);
  if (SIGNATURES.has(folded) || HEADINGS.has(folded) || PLACE_AND_DATE.test(text)) return false;
  return /^[\p{L}\p{N}]/u.test(text) && !text.endsWith(':');
}
