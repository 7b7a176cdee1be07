import { BLANK } from '../../../domain/draft';
import type { FoundCell } from '../../found-workbook';
import type { AskedRow } from '../form';
import { canonicalCell, codeRow, plainText } from '../form-digests';
import { listSent } from './list-sent';
import { listSuspects } from './list-suspects';
import type { RowClaim, ShownCell, Suspect } from './row-claim';
import type { RowsNow } from './rows-now';

/** A row of a form by its code, however programs have spelled it. */
const ROW_CODE = /^[A-HJ-NP-Z]{6}$/;

export function isRowCode(text: string): boolean {
  return ROW_CODE.test(text);
}

/** A cell of a row that does not say what it said when the form was sent. */
export type AlteredCell =
  | { readonly what: 'nominee' | 'name'; readonly was: string }
  | (ShownCell & { readonly was: FoundCell });

export type AskedFinding =
  | { readonly kind: 'verified'; readonly row: AskedRow }
  /** The code is that of another row than this one claims to be. */
  | { readonly kind: 'altered'; readonly cells: readonly AlteredCell[] }
  /** The code is nobody's; `suspects` are cells that the workbook knows nothing of. */
  | { readonly kind: 'unknown'; readonly suspects: readonly Suspect[] };

/**
 * The asked row that the code stands for: one of the claims, which are of one nominee, open or not; else
 * `now` shows which cell was altered. Takes steps only where it looks there.
 */
export function* findAskedRow(
  number: string,
  code: string,
  claims: readonly RowClaim[],
  now: RowsNow,
): Generator<void, AskedFinding> {
  const verified = verifyRow(number, code, claims);
  if (verified !== null) return { kind: 'verified', row: verified };
  const [who] = claims;
  if (who === undefined) return { kind: 'unknown', suspects: [] };
  const columns = new Set(claims.flatMap(({ cells }) => cells).map(({ column }) => column));
  const coded = (yield* now.findCoded(code)) ?? [];
  const meant = [coded, yield* now.listOf(who)]
    .flat()
    .filter(
      ({ scope, cells }) => scope === who.scope && cells.some((one) => columns.has(one.column)),
    );
  for (const row of meant) {
    const cells = findAltered(number, code, claims, row);
    if (cells !== null) return { kind: 'altered', cells };
  }
  return {
    kind: 'unknown',
    suspects: meant.slice(0, 1).flatMap((row) => listSuspects(claims, row)),
  };
}

/** The claim whose code this is, open or not; null where it is none of theirs. */
export function verifyRow(
  number: string,
  code: string,
  claims: readonly RowClaim[],
): AskedRow | null {
  return claims.flatMap(listStates).find((row) => codeRow(number, row) === code) ?? null;
}

/** Open or not; a note belongs to the code only where it was there when the form was sent. */
function listStates({ note = '', ...row }: Omit<AskedRow, 'isOpen'>): readonly AskedRow[] {
  const states = [true, false].map((isOpen) => ({ ...row, isOpen }));
  return note === '' ? states : [...states, { ...row, isOpen: false, note }];
}

/** Null where the code is that of none of the rows that the recipient may have been sent. */
function findAltered(
  number: string,
  code: string,
  claims: readonly RowClaim[],
  now: AskedRow,
): readonly AlteredCell[] | null {
  const [claim] = claims;
  const said = new Map(claims.flatMap(({ cells }) => cells).map((one) => [one.column, one]));
  const whole = [...listSent(claims, now), ...claims.map(({ cells }) => cells)];
  const note = claim?.note;
  const meant = whole.find((cells) =>
    verifyRow(number, code, [{ ...now, note, cells, typed: [] }]),
  );
  if (meant === undefined) return null;
  const who = (['nominee', 'name'] as const).flatMap((what): AlteredCell[] =>
    claim === undefined || plainText(claim[what]) === plainText(now[what])
      ? []
      : [{ what, was: now[what] }],
  );
  const cells = meant.flatMap((was) => {
    const is = said.get(was.column);
    return (['sent', 'answered'] as const).flatMap((what): AlteredCell[] => {
      const [before, after] = [was[what] ?? BLANK, is?.[what] ?? BLANK];
      const isSame = is !== undefined && canonicalCell(before) === canonicalCell(after);
      return isSame ? [] : [{ what, column: was.column, was: before }];
    });
  });
  return [...who, ...cells];
}
