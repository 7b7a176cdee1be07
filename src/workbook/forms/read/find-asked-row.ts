import type { ColumnKey } from '../../../domain/place';
import type { FoundCell } from '../../found-workbook';
import type { AskedRow } from '../form';
import { canonicalCell, codeRow, plainText } from '../form-digests';

/** A row of a form by its code, however programs have spelled it. */
const ROW_CODE = /^[A-HJ-NP-Z]{6}$/;

export function isRowCode(text: string): boolean {
  return ROW_CODE.test(text);
}

/** What a row says of itself, before it is known whether its code agrees. */
export type RowClaim = Omit<AskedRow, 'isOpen'>;

/** A cell of a row that does not say what it said when the form was sent. */
export type AlteredCell =
  | { readonly what: 'nominee' | 'name'; readonly was: string }
  | { readonly what: 'sent'; readonly column: ColumnKey; readonly was: FoundCell };

export type AskedFinding =
  | { readonly kind: 'verified'; readonly row: AskedRow }
  /** The code is that of another row than this one claims to be. */
  | { readonly kind: 'altered'; readonly cells: readonly AlteredCell[] }
  | { readonly kind: 'unknown' };

/**
 * The asked row that the code stands for: one of the claims, open or not; else `now`, the same rows as
 * the workbook at hand would send them, show which cell was altered.
 */
export function findAskedRow(
  number: string,
  code: string,
  claims: readonly RowClaim[],
  now: readonly AskedRow[],
): AskedFinding {
  for (const isOpen of [true, false]) {
    for (const claim of claims) {
      const row = { ...claim, isOpen };
      if (codeRow(number, row) === code) return { kind: 'verified', row };
    }
  }
  for (const row of now) {
    for (const isOpen of [true, false]) {
      const cells = findAltered(number, code, claims, { ...row, isOpen });
      if (cells !== null) return { kind: 'altered', cells };
    }
  }
  return { kind: 'unknown' };
}

/** Null where the code is not that of the row, whole or but for what the claims say of its values. */
function findAltered(
  number: string,
  code: string,
  claims: readonly RowClaim[],
  now: AskedRow,
): readonly AlteredCell[] | null {
  const [claim] = claims;
  const said = new Map(claims.flatMap(({ cells }) => cells).map((one) => [one.column, one]));
  const asked = now.cells.map((one) => {
    return { ...one, answered: said.get(one.column)?.answered ?? null };
  });
  const whole = [asked, ...claims.map(({ cells }) => cells)].map((cells) => ({ ...now, cells }));
  const meant = whole.find((row) => codeRow(number, row) === code);
  if (meant === undefined) return null;
  const who = (['nominee', 'name'] as const).flatMap((what): AlteredCell[] =>
    claim === undefined || plainText(claim[what]) === plainText(now[what])
      ? []
      : [{ what, was: now[what] }],
  );
  const cells = meant.cells.flatMap(({ column, sent }): AlteredCell[] => {
    const is = said.get(column)?.sent;
    const isSame = is !== undefined && canonicalCell(is) === canonicalCell(sent);
    return isSame ? [] : [{ what: 'sent', column, was: sent }];
  });
  return [...who, ...cells];
}
