// The shape of contest.json and of expected.json, as the oracle reads and writes them.

export type Tier = {
  readonly from: string | null;
  readonly inclusive?: boolean;
  readonly points: string;
};

export type Rule =
  | { readonly kind: 'direct' | 'passFail' | 'requirement' }
  | { readonly kind: 'proportional'; readonly target: string; readonly lower?: boolean }
  | { readonly kind: 'tiers'; readonly tiers: readonly Tier[] }
  | { readonly kind: 'count' | 'bonus' | 'deduction'; readonly per: string }
  | { readonly kind: 'levels'; readonly levels: Readonly<Record<string, string>> }
  | { readonly kind: 'rankChange'; readonly tiers: readonly Tier[]; readonly newcomer: string }
  | { readonly kind: 'leader'; readonly target: string };

export type Criterion = {
  readonly code: string;
  readonly parent: string | null;
  readonly name: string;
  readonly max: string;
  readonly cap?: string;
  readonly unit?: string;
  readonly rule?: Rule;
};
export type Leaf = Criterion & { readonly rule: Rule };

export type RankPair = { readonly last: string | null; readonly now: string };
export type NomineeResult = string | RankPair;
export type Nominee = {
  readonly code: string;
  readonly name: string;
  readonly unit: string | null;
  readonly cluster: string | null;
  readonly results: Readonly<Record<string, NomineeResult>>;
};

export type AwardName = 'bangKhen' | 'giayKhen';
export type Quota = { readonly count: string } | { readonly share: string };
export type Award = {
  readonly award: AwardName;
  readonly minimumTotal?: string;
  readonly required?: readonly string[];
  readonly quota?: Quota;
  readonly excludes?: readonly AwardName[];
};
export type Band = { readonly label: string; readonly from: string };

export type Contest = {
  readonly scope: 'tapThe' | 'caNhan';
  readonly declaredTotal: string;
  readonly step?: string;
  readonly floor?: string;
  readonly leaderPool?: 'eligible' | 'all';
  readonly notApplicable?: 'rescale' | 'omit';
  readonly criteria: readonly Criterion[];
  readonly nominees: readonly Nominee[];
  readonly bands?: readonly Band[];
  readonly awards?: readonly Award[];
};

export type AwardCode = 'bang-khen' | 'giay-khen';
export type AdjustmentLine = {
  readonly criterion: string | null;
  readonly adjustment: 'cap' | 'rescale' | 'floor';
  readonly points: string;
};
export type ExpectedResult = {
  readonly code: string;
  readonly total: string;
  readonly rank: number | null;
  readonly clusterRank: number | null;
  readonly tied: readonly string[];
  readonly excluded: boolean;
  readonly classification: string | null;
  readonly award: AwardCode | null;
  readonly pending: AwardCode | null;
  readonly points: Readonly<Record<string, string>>;
  readonly adjustments: readonly AdjustmentLine[];
};

const isLeaf = (criterion: Criterion): criterion is Leaf => criterion.rule !== undefined;
export const leavesOf = (contest: Contest): Leaf[] => contest.criteria.filter(isLeaf);
export const childrenOf = (contest: Contest, code: string): Criterion[] =>
  contest.criteria.filter((criterion) => criterion.parent === code);

export function resultOf(nominee: Nominee, code: string): NomineeResult {
  const result = nominee.results[code];
  if (result === undefined) throw new Error(`${nominee.code} has no result for ${code}`);
  return result;
}
export const doesNotApply = (nominee: Nominee, code: string): boolean =>
  resultOf(nominee, code) === 'khongApDung';

/** Failing any requirement takes the nominee out; a requirement that does not apply fails nobody. */
export const isExcluded = (contest: Contest, nominee: Nominee): boolean =>
  leavesOf(contest).some(
    (leaf) => leaf.rule.kind === 'requirement' && resultOf(nominee, leaf.code) === 'khongDat',
  );
