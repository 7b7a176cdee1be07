import type { AwardRule } from '../../src/domain/awards/award-rule';
import type { ScopeContest } from '../../src/domain/contest';
import { leavesOf } from '../../src/domain/criterion';
import type { CriteriaTree, Criterion, Group, Leaf } from '../../src/domain/criterion';
import type { Nominee, Result } from '../../src/domain/nominee';
import type { Rule } from '../../src/domain/rules/rule';
import type { ScoredNominee } from '../../src/domain/scoring/score-scope';
import type { AwardId } from '../../src/domain/scope';
import type { Settings } from '../../src/domain/settings';
import { dec, HUNDREDTH, pts } from './decimals';

/** A hundred points in steps of 0.01, and every choice at its default. */
export const SETTINGS: Settings = {
  step: HUNDREDTH,
  floor: 0,
  leaderPool: 'eligible',
  leaderAtTarget: 'half',
  notApplicable: 'rescale',
  newcomer: 'statedPoints',
};

export function leafOf(code: string, max: string, rule: Rule, more: Partial<Leaf> = {}): Leaf {
  const name = `Tiêu chí ${code}`;
  const rest = { percent: false, unit: '', needsEvidence: false, index: 0, row: 0 };
  const scoring = { scoredBy: 'selfScored', reviewer: '' } as const;
  return { kind: 'leaf', code, name, max: pts(max), rule, ...rest, ...scoring, ...more };
}

export function groupOf(code: string, children: readonly Criterion[], cap?: string): Group {
  const max = children.reduce((sum, child) => sum + child.max, 0);
  const rest = { cap: cap === undefined ? null : pts(cap), row: 0 };
  return { kind: 'group', code, name: `Nhóm ${code}`, max, children, ...rest };
}

/** The tree of these roots; its leaves get their positions here. */
export function treeOf(roots: readonly Criterion[]): CriteriaTree {
  let index = 0;
  const place = (criterion: Criterion): Criterion => {
    if (criterion.kind === 'group') {
      return { ...criterion, children: criterion.children.map(place) };
    }
    index += 1;
    return { ...criterion, index: index - 1 };
  };
  const placed = roots.map(place);
  return { roots: placed, leaves: placed.flatMap(leavesOf) };
}

const NO_DETAILS = {
  title: '',
  birthYear: '',
  position: '',
  isLeader: false,
  isDirectWorker: false,
  headcount: '',
  awardType: '',
  summary: '',
};

export function nomineeOf(
  code: string,
  results: readonly Result[],
  more: Partial<Nominee> = {},
): Nominee {
  const clusterKey = more.cluster ?? null;
  const rest = { row: 0, unit: null, cluster: null, clusterKey, details: NO_DETAILS };
  return { code, name: `Thôn ${code}`, results, ...rest, ...more };
}

export function contestOf(
  roots: readonly Criterion[],
  nominees: readonly Nominee[],
  more: Partial<ScopeContest> = {},
): ScopeContest {
  const rest = { scope: 'tapThe', settings: SETTINGS, bands: [], awards: [] } as const;
  return { criteria: treeOf(roots), nominees, ...rest, ...more };
}

/** Someone whose total is known already. */
export function scoredOf(
  code: string,
  total: string,
  more: Partial<ScoredNominee> & { cluster?: string } = {},
): ScoredNominee {
  const { cluster = null, ...others } = more;
  const nominee = nomineeOf(code, [], { cluster });
  const rest = { points: [], adjustments: [], missing: 0, excludedBy: [] };
  return { nominee, total: pts(total), ...rest, ...others };
}

export function awardOf(award: AwardId, more: Partial<AwardRule> = {}): AwardRule {
  return { award, minimumTotal: null, required: [], quota: null, excludes: [], row: 0, ...more };
}

export const REQUIREMENT: Rule = { kind: 'requirement' };
export const DIRECT: Rule = { kind: 'direct' };
export const PASS_FAIL: Rule = { kind: 'passFail' };
export const PASSED: Result = { kind: 'judged', passed: true };
export const FAILED: Result = { kind: 'judged', passed: false };
export const NOT_APPLICABLE: Result = { kind: 'notApplicable' };
export const MISSING: Result = { kind: 'missing' };

export function numberOf(text: string): Result {
  return { kind: 'number', value: dec(text) };
}
