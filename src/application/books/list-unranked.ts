import type { ContestData } from '../../domain/contest-data';
import type { ScopeId } from '../../domain/scope';

/** A criterion on the change of rank, and who has no rank in it to begin the new year with. */
export type Unranked = {
  readonly scope: ScopeId;
  readonly criterion: string;
  readonly nominees: readonly { readonly code: string; readonly name: string }[];
};

/** Of the book of the new year, criterion by criterion; those in which everybody has a rank apart. */
export function listUnranked({ scope, criteria, nominees }: ContestData): readonly Unranked[] {
  return criteria
    .filter(({ rule }) => rule?.kind === 'rankChange')
    .map(({ code: criterion }) => {
      const without = nominees.filter(({ results }) => results[criterion] === undefined);
      return {
        scope,
        criterion,
        nominees: without.map(({ code, name }) => ({ code, name })),
      };
    })
    .filter((one) => one.nominees.length > 0);
}
