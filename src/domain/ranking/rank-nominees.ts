import type { Nominee } from '../nominee';
import type { ScoredNominee } from '../scoring/score-scope';

/** Thứ hạng of one nominee; nulls for someone excluded, who is counted in nobody's rank. */
export type Ranking = {
  readonly rank: number | null;
  readonly clusterRank: number | null;
  /** Everyone in the scope with this total, the nominee too; one list for all of them. */
  readonly sharing: readonly ScoredNominee[];
};

/** Others in the scope with the same total. */
export function listTied(ranking: Ranking, { nominee }: ScoredNominee): readonly Nominee[] {
  return ranking.sharing.map((one) => one.nominee).filter((one) => one !== nominee);
}

/** Xếp hạng 1-2-2-4 in the scope, and within each cụm/khối for who has one. In the order given. */
export function rankNominees(scored: readonly ScoredNominee[]): readonly Ranking[] {
  const ranked = scored.filter((one) => one.excludedBy.length === 0);
  const overall = ranksByTotal(ranked);
  const byCluster = new Map<string, ScoredNominee[]>();
  for (const one of ranked) {
    if (one.nominee.clusterKey !== null) appendTo(byCluster, one.nominee.clusterKey, one);
  }
  const clusterRanks = new Map([...byCluster].map(([name, of]) => [name, ranksByTotal(of)]));
  const sharing = new Map<number, ScoredNominee[]>();
  for (const one of ranked) appendTo(sharing, one.total, one);
  return scored.map((one) => {
    if (one.excludedBy.length > 0) return { rank: null, clusterRank: null, sharing: [] };
    const { clusterKey } = one.nominee;
    return {
      rank: overall.get(one.total) ?? null,
      clusterRank:
        clusterKey === null ? null : (clusterRanks.get(clusterKey)?.get(one.total) ?? null),
      sharing: sharing.get(one.total) ?? [],
    };
  });
}

/** Total → rank; who shares a total shares the rank, and the next rank is skipped. */
function ranksByTotal(scored: readonly ScoredNominee[]): Map<number, number> {
  const descending = scored.map((one) => one.total).sort((a, b) => b - a);
  const ranks = new Map<number, number>();
  descending.forEach((total, index) => {
    if (!ranks.has(total)) ranks.set(total, index + 1);
  });
  return ranks;
}

function appendTo<Key, Value>(groups: Map<Key, Value[]>, key: Key, value: Value): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}
