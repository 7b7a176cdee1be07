import type { Found } from '../draft';
import { decideCell } from './decide-cell';
import type { CellDecision, ReturnedValue, Version } from './decide-cell';
import { isSameValue } from './same-value';

/**
 * What a person has chosen for a file: `leave` it out altogether, `keep` what the workbook holds where
 * the file conflicts, or `take` what the file says there. Either choice decides cells in conflict only:
 * all else that the file says is merged.
 */
export type FileChoice = 'leave' | 'keep' | 'take';

/** For a cell in conflict: what the workbook holds, or what one of the files says. */
export type CellChoice = 'keep' | { readonly take: number };

/** What was chosen; nothing said leaves a conflict open. */
export type MergeChoices = {
  readonly files: ReadonlyMap<number, FileChoice>;
  /** By {@link cellKey}. */
  readonly cells: ReadonlyMap<string, CellChoice>;
};

export const NO_CHOICES: MergeChoices = { files: new Map(), cells: new Map() };

/** A decision and whether a person made it: `kept` leaves the workbook's value, `taken` is a change. */
export type ChosenDecision =
  CellDecision | { readonly kind: 'kept' } | ({ readonly kind: 'taken' } & Version);

/**
 * The decision for a cell once the choices are made: a cell's own choice goes before those of files, and
 * one value that is taken before any that is kept out.
 */
export function decideByChoice(
  current: Found,
  returned: readonly ReturnedValue[],
  cell: CellChoice | undefined,
  files: MergeChoices['files'],
): ChosenDecision {
  const used = returned.filter(({ source }) => files.get(source) !== 'leave');
  const decision = decideCell(current, used);
  if (decision.kind !== 'conflict') return decision;
  if (cell === 'keep') return { kind: 'kept' };
  const isTaken = (source: number): boolean =>
    cell === undefined ? files.get(source) === 'take' : source === cell.take;
  const [taken, ...others] = decision.versions.filter(({ sources }) => sources.some(isTaken));
  if (others.length > 0) return decision;
  if (taken !== undefined) {
    return isSameValue(taken.value, current) ? { kind: 'kept' } : { kind: 'taken', ...taken };
  }
  const isKept = decision.versions.some(({ sources }) =>
    sources.some((source) => files.get(source) === 'keep'),
  );
  return isKept ? { kind: 'kept' } : decision;
}
