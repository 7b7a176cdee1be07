import type {
  AwardRuleData,
  ContestData,
  CriterionData,
  NomineeData,
  ResultData,
  RuleData,
} from '../../src/domain/contest-data';
import { formatDecimal, parseDecimal } from '../../src/domain/decimal';
import { countsTowardsTotal } from '../../src/domain/rules/rule';

/**
 * The same contest with other numbers and results wherever formulas are to follow, and still without
 * a fault; what they cannot follow (tree, kinds of rules, tiers, treatments) stays as it is.
 */
export function changeContest(data: ContestData): ContestData {
  const { criteria, nominees, bands = [], awards = [] } = data;
  const edges = bands.map(({ from }) => twice(from)).reverse();
  return {
    ...data,
    declaredTotal: twice(data.declaredTotal),
    floor: data.floor === undefined || Number(data.floor) === 0 ? twice(highest(criteria)) : '0',
    criteria: criteria.map(changeCriterion),
    nominees: [...nominees].reverse().map((one, index) => changeNominee(one, index, data)),
    bands: bands.map(({ label }, index) => ({ label, from: edges[index] ?? '0' })),
    awards: awards.map(changeAward),
  };
}

function times(text: string, factor: number, places: number): string {
  const { units, scale } = parseDecimal(text) ?? { units: 0, scale: 0 };
  return formatDecimal({ units: units * factor, scale: scale + places });
}

const twice = (text: string): string => times(text, 2, 0);
const half = (text: string): string => times(text, 5, 1);
const highest = (criteria: readonly CriterionData[]): string =>
  criteria.reduce((most, { max }) => (Number(max) > Number(most) ? max : most), '0');

function changeCriterion(criterion: CriterionData): CriterionData {
  const { max, cap, rule, unit } = criterion;
  return {
    ...criterion,
    max: twice(max),
    ...(cap !== undefined && { cap: twice(cap) }),
    ...(rule !== undefined && { rule: changeRule(rule, unit === '%') }),
  };
}

/** A target below 100% stays below it: what a share may be depends on it. */
function changeRule(rule: RuleData, percent: boolean): RuleData {
  switch (rule.kind) {
    case 'proportional':
    case 'leader': {
      const isShare = percent && Number(rule.target) < 100;
      return { ...rule, target: isShare ? half(rule.target) : twice(rule.target) };
    }
    case 'count':
    case 'bonus':
    case 'deduction':
      return { ...rule, per: twice(rule.per) };
    case 'rankChange':
      return { ...rule, newcomer: twice(rule.newcomer) };
    default:
      return rule;
  }
}

/** Each result moves to the next nominee, or becomes one of the special words, or is cleared. */
function changeNominee(nominee: NomineeData, index: number, data: ContestData): NomineeData {
  const { nominees } = data;
  const neighbour = nominees[(index + 1) % nominees.length] ?? nominee;
  const leaves = data.criteria.filter(({ rule }) => rule !== undefined);
  // To whom nothing applies cannot be scored at all.
  const kept = leaves.find(({ rule }) => rule !== undefined && countsTowardsTotal(rule.kind));
  const results = leaves.flatMap((leaf, at): readonly (readonly [string, ResultData])[] => {
    const turn = leaf === kept ? 4 + (index % 2) : (index * 3 + at * 5) % 8;
    if (turn === 1) return [];
    if (turn === 6) return [[leaf.code, 'khongApDung']];
    const typed = turn > 3 ? typedAnew(leaf, turn) : neighbour.results[leaf.code];
    return typed === undefined ? [] : [[leaf.code, typed]];
  });
  return {
    ...nominee,
    cluster: neighbour.cluster,
    results: Object.fromEntries(results),
  };
}

function typedAnew({ rule, max, unit }: CriterionData, turn: number): ResultData {
  switch (rule?.kind) {
    case 'passFail':
    case 'requirement':
      return turn === 4 ? 'khongDat' : 'dat';
    case 'levels':
      return Object.keys(rule.levels)[turn % Object.keys(rule.levels).length] ?? '';
    case 'rankChange':
      return { last: turn === 4 ? null : '7', now: '4' };
    case 'direct':
      return unit === '%' ? '0' : max;
    case 'count':
    case 'bonus':
    case 'deduction':
      return String(turn - 3);
    default:
      return unit === '%' ? '66.6' : '3.3';
  }
}

function changeAward(rule: AwardRuleData): AwardRuleData {
  const { minimumTotal, quota } = rule;
  return {
    ...rule,
    minimumTotal: minimumTotal === undefined ? '1' : half(minimumTotal),
    quota:
      quota === undefined ? { count: '1' } : 'count' in quota ? { share: '45.5' } : { count: '2' },
  };
}
