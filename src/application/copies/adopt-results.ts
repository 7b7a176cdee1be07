import { groupsFromInside } from '../../domain/criterion';
import type { ScopeResults } from '../../domain/results';

/**
 * The results of a unit's copy with the points, ranks and bands that the same nominees, in the same
 * order, have in the whole contest: alone they would lead their cluster, and all rank first.
 */
export function adoptResults(
  { contest, nominees }: ScopeResults,
  whole: readonly ScopeResults[],
): ScopeResults {
  const source = whole.find((one) => one.contest.scope === contest.scope)?.nominees ?? [];
  const groups = new Map(groupsFromInside(contest.criteria.roots).map((one) => [one.code, one]));
  return {
    contest,
    nominees: nominees.map((one, index) => {
      const original = source[index];
      if (original?.scored.nominee.code !== one.scored.nominee.code) {
        throw new Error('the rows of a unit are not those of its copy');
      }
      const { points, total, adjustments } = original.scored;
      const adopted = adjustments.map((adjustment) => {
        const { group } = adjustment;
        return { ...adjustment, group: group === null ? null : (groups.get(group.code) ?? null) };
      });
      return {
        ...one,
        scored: { ...one.scored, points, total, adjustments: adopted },
        ranking: { ...original.ranking, sharing: [] },
        classification: original.classification,
      };
    }),
  };
}
