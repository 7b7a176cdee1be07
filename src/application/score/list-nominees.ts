import { foldForSearch } from '../../domain/matching/fold-for-search';
import type { NomineeResult, ScopeResults } from '../../domain/results';
import type { AwardId } from '../../domain/scope';
import { orderNominees } from '../../workbook/scores/order-nominees';

/** A nominee ready to be searched for: name, code and unit, folded once. */
export type ListedNominee = { readonly result: NomineeResult; readonly folded: string };

/** What a list is narrowed to; null and false let everybody through. */
export type NomineeFilter = {
  readonly search: string;
  readonly clusterKey: string | null;
  readonly standing: Standing | null;
};

/** One thing to look for at a time: a band, an award, or what keeps somebody from either. */
export type Standing =
  | { readonly kind: 'band'; readonly label: string }
  | { readonly kind: 'award'; readonly award: AwardId }
  | { readonly kind: 'pending' | 'provisional' | 'excluded' };

/** Danh sách xếp hạng: by rank, who is not considered last. */
export function listNominees({ nominees }: ScopeResults): readonly ListedNominee[] {
  return orderNominees(nominees, 'rank').map((result) => {
    const { name, code, unit } = result.scored.nominee;
    return { result, folded: foldForSearch(`${name} | ${code} | ${unit ?? ''}`) };
  });
}

export function filterNominees(
  listed: readonly ListedNominee[],
  { search, clusterKey, standing }: NomineeFilter,
): readonly ListedNominee[] {
  const wanted = foldForSearch(search);
  return listed.filter(
    ({ result, folded }) =>
      folded.includes(wanted) &&
      (clusterKey === null || result.scored.nominee.clusterKey === clusterKey) &&
      (standing === null || hasStanding(result, standing)),
  );
}

function hasStanding(result: NomineeResult, standing: Standing): boolean {
  const { scored, classification, proposal } = result;
  switch (standing.kind) {
    case 'band':
      return classification === standing.label;
    case 'award':
      return proposal.outcomes.some(
        ({ kind, award }) => kind === 'proposed' && award === standing.award,
      );
    case 'pending':
      return proposal.pending !== null;
    case 'provisional':
      return scored.missing > 0 && scored.excludedBy.length === 0;
    case 'excluded':
      return scored.excludedBy.length > 0;
  }
}

/** Cụm, khối as it was typed first, by its key. */
export type Cluster = { readonly key: string; readonly name: string };

/** Those of a scope, "Cụm 2" before "Cụm 10". */
export function listClusters({ nominees }: ScopeResults): readonly Cluster[] {
  const names = new Map<string, string>();
  for (const { scored } of nominees) {
    const { cluster, clusterKey } = scored.nominee;
    if (cluster === null || clusterKey === null || names.has(clusterKey)) continue;
    names.set(clusterKey, cluster);
  }
  const { compare } = new Intl.Collator('vi', { numeric: true });
  return [...names]
    .map(([key, name]) => ({ key, name }))
    .sort((one, other) => compare(one.name, other.name));
}

/** Who else has this rank, in the scope or in the cluster looked at. */
export function sharesRank({ ranking, scored }: NomineeResult, clusterKey: string | null): boolean {
  return ranking.sharing.some(
    (other) => other !== scored && (clusterKey === null || other.nominee.clusterKey === clusterKey),
  );
}

/** Whom one is compared with first: the next rank above; below, where nobody is above. */
export function findNeighbour(
  listed: readonly ListedNominee[],
  one: NomineeResult,
): NomineeResult | null {
  const others = listed.map(({ result }) => result);
  const rank = one.ranking.rank ?? Infinity;
  const above = others.filter(({ ranking }) => ranking.rank !== null && ranking.rank < rank);
  return above.at(-1) ?? others.find((other) => other !== one) ?? null;
}
