import type { FoundCell } from '../../found-workbook';
import { isBlank } from '../../reading/recognise-cell';
import type { AskedRow } from '../form';
import { canonicalCell } from '../form-digests';
import type { RowClaim, Suspect } from './row-claim';

/**
 * What a row shows and the workbook does not hold; where it has taken the answer since, it held
 * something else before. What was remarked it never holds.
 */
export function listSuspects(claims: readonly RowClaim[], now: AskedRow): readonly Suspect[] {
  const said = claims.flatMap(({ cells }) => cells);
  const shown = now.cells.flatMap(({ column, sent: held }): readonly Suspect[] => {
    const { sent = held, answered = null } = said.find((one) => one.column === column) ?? {};
    const isHeld = (cell: FoundCell): boolean => canonicalCell(cell) === canonicalCell(held);
    if (isHeld(answered ?? sent)) return [];
    const isSent = isHeld(sent) ? [] : [{ what: 'sent', column } as const];
    return answered === null ? isSent : [...isSent, { what: 'answered', column }];
  });
  const isCorrection = said.some(({ answered }) => answered !== null);
  const [claim] = claims;
  // Where the row was open its inputs hold something, and the note is the recipient's.
  const isClosed = shown.length === 0 || claim?.typed.every(isBlank) === true;
  const hasNote = isCorrection && isClosed && (claim?.note ?? '') !== '';
  return hasNote ? [...shown, { what: 'note' }] : shown;
}
