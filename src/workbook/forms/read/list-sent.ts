import { BLANK } from '../../../domain/draft';
import type { AskedCell, AskedRow } from '../form';
import type { RowClaim } from './row-claim';

/**
 * What may have stood in the cells of a row when it was sent: what the workbook holds or the row says,
 * and of answers what the workbook has taken or the inputs still hold; in all cells, or in one of them.
 */
export function listSent(
  claims: readonly RowClaim[],
  now: AskedRow,
): readonly (readonly AskedCell[])[] {
  const said = new Map(
    claims.flatMap(({ cells, typed }) =>
      cells.map((one, at) => [one.column, { ...one, typed: typed[at] ?? BLANK }] as const),
    ),
  );
  const isCorrection = claims.some(({ cells }) => cells.some(({ answered }) => answered !== null));
  const variants = now.cells.map(({ column, sent: held }): readonly AskedCell[] => {
    const { sent = held, answered = null, typed = BLANK } = said.get(column) ?? {};
    const answers = isCorrection ? [answered, held, typed, BLANK] : [null];
    return [held, sent].flatMap((one) =>
      answers.map((other) => ({ column, sent: one, answered: other })),
    );
  });
  const kinds = variants[0]?.map((_, kind) => variants.flatMap((own) => own[kind] ?? [])) ?? [];
  const asSaid = now.cells.map((one) => said.get(one.column) ?? one);
  const ofOne = variants.flatMap((own, at) =>
    own.map((one) => asSaid.map((other, position) => (position === at ? one : other))),
  );
  return [...kinds, ...ofOne];
}
