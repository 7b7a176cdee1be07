import type { Leaf } from '../../domain/criterion';
import { formatDecimal, shareOfPercentPoints } from '../../domain/decimal';
import type { Decimal } from '../../domain/decimal';
import { decimalOfPoints } from '../../domain/points';
import type { Tier } from '../../domain/rules/tiers';
import type { Settings } from '../../domain/settings';
import { isShare } from '../../domain/validation/read-result';
import { wordOf, wordsOf } from '../../text/words';
import { roundToStep } from '../formulas/round-formula';
import { spellString, trimSpaces } from '../formulas/spell-text';
import { REVIEW } from './follow-input';

/** Cells that a criterion's points follow; each holds a number, a trimmed text, or "". */
export type PointsCells = {
  readonly result: string;
  /** Last year's rank, of a change of rank. */
  readonly last: string;
  readonly max: string;
  /** The target, the points each time, or a newcomer's points. */
  readonly parameter: string;
  /** The best result of the cluster, of a comparison with the leader. */
  readonly leader: string;
};

export const NOT_APPLICABLE = spellString(wordOf('notApplicable'));

/**
 * A criterion's points as an ordinary formula (en-US, without "="): "" while the result is missing, 0
 * where the criterion does not apply, a word to look again at for what is no result. A requirement
 * answers 1 where it is failed.
 */
export function writePointsFormula(leaf: Leaf, cells: PointsCells, settings: Settings): string {
  const { result } = cells;
  const { kind } = leaf.rule;
  if (kind === 'rankChange') return writeRankChange(leaf, cells, settings);
  const earned =
    kind === 'passFail' || kind === 'requirement' || kind === 'levels'
      ? judgeWords(leaf, cells, settings)
      : `IF(AND(${judgeNumber(leaf, cells, settings).join(',')}),${earn(leaf, cells, settings)},${REVIEW})`;
  return `IF(${result}="","",IF(${result}=${NOT_APPLICABLE},0,${earned}))`;
}

/** Whether a cell says that somebody has no rank of last year. */
export function isNewcomer(cell: string): string {
  return isOneOf(cell, wordsOf('newcomer'));
}

function judgeWords({ rule }: Leaf, { result, max }: PointsCells, settings: Settings): string {
  if (rule.kind === 'levels') {
    const judged = rule.levels.reduceRight((otherwise, { name, points }) => {
      const worth = formatDecimal(decimalOfPoints(points, settings.step));
      return `IF(${result}=${spellString(trimSpaces(name))},${worth},${otherwise})`;
    }, REVIEW);
    return `IF(COUNT(${max})=1,${judged},${REVIEW})`;
  }
  const [ifPassed, ifFailed] = rule.kind === 'requirement' ? ['0', '1'] : [max, '0'];
  const failed = `IF(${isOneOf(result, wordsOf('failed'))},${ifFailed},${REVIEW})`;
  const judged = `IF(${isOneOf(result, wordsOf('passed'))},${ifPassed},${failed})`;
  return rule.kind === 'requirement' ? judged : `IF(COUNT(${max})=1,${judged},${REVIEW})`;
}

function isOneOf(cell: string, words: readonly string[]): string {
  const tests = words.map((word) => `${cell}=${spellString(word)}`);
  return tests.length === 1 ? tests.join() : `OR(${tests.join(',')})`;
}

/** What must hold of a number that is a result; COUNT leaves texts out. */
function judgeNumber(leaf: Leaf, cells: PointsCells, { step }: Settings): readonly string[] {
  const { result, max, parameter } = cells;
  const { rule, percent } = leaf;
  const positive = `${result}>=0`;
  const share = limitShare(leaf, cells);
  switch (rule.kind) {
    case 'tiers':
      return [`COUNT(${max},${result})=2`, ...(isShare(leaf) ? [positive] : []), ...share];
    case 'direct': {
      const points = typedPoints(`N(${result})`, percent);
      const whole = `ROUND(${points},9)=${roundToStep(points, step)}`;
      return [`COUNT(${max},${result})=2`, positive, `${points}<=${max}`, whole, ...share];
    }
    case 'count':
    case 'bonus':
    case 'deduction':
      return [`COUNT(${max},${parameter},${result})=3`, positive, isWhole(result)];
    default:
      return [`COUNT(${max},${parameter},${result})=3`, positive, ...share];
  }
}

/** A share of a whole ends at 100%; nobody fulfils a plan more than five times over. */
function limitShare(leaf: Leaf, { result, parameter }: PointsCells): readonly string[] {
  if (!leaf.percent) return [];
  if (leaf.rule.kind === 'leader') return [`${result}<=IF(${parameter}<1,1,5)`];
  return [`${result}<=${isShare(leaf) ? 1 : 5}`];
}

function isWhole(cell: string): string {
  return `INT(N(${cell}))=${cell}`;
}

/** Points typed as a percentage are percent points. */
function typedPoints(cell: string, percent: boolean): string {
  return percent ? `ROUND(${cell}*100,9)` : cell;
}

function earn(leaf: Leaf, cells: PointsCells, settings: Settings): string {
  const { result, max, parameter } = cells;
  const { rule, percent } = leaf;
  const { step } = settings;
  switch (rule.kind) {
    case 'direct':
      return roundToStep(typedPoints(result, percent), step);
    case 'proportional': {
      const [above, below] = rule.lower ? [parameter, result] : [result, parameter];
      return `IF(${above}>=${below},${max},${roundToStep(`${max}*${above}/${below}`, step)})`;
    }
    case 'tiers':
      return writeTiers(rule.tiers, result, percent, step);
    case 'count':
    case 'bonus':
      return `MIN(${roundToStep(`${parameter}*${result}`, step)},${max})`;
    case 'deduction':
      return `0-MIN(${roundToStep(`${parameter}*${result}`, step)},${max})`;
    case 'leader':
      return writeLeader(cells, settings);
    default:
      throw new Error(`no number earns points by ${rule.kind}`);
  }
}

/** Half of the maximum for the target, the other half by how near the leader of the cluster is. */
function writeLeader(cells: PointsCells, { step, leaderAtTarget }: Settings): string {
  const { result, max, parameter: target, leader } = cells;
  const half = roundToStep(`${max}/2`, step);
  const below = roundToStep(`${max}*${result}/(2*${target})`, step);
  const way = `(${leader}-${target}+${result}-${target})/(2*(${leader}-${target}))`;
  const between = `IF(${result}>=${leader},${max},${roundToStep(`${max}*${way}`, step)})`;
  const usual = `IF(${result}<=${target},${below},IF(${leader}<=${target},${half},${between}))`;
  if (leaderAtTarget === 'half') return usual;
  const isLevel = `AND(${leader}>0,${leader}<=${target},${result}>=${leader})`;
  return `IF(${isLevel},${max},${usual})`;
}

function writeRankChange(
  { rule }: Leaf,
  { result, last, max, parameter }: PointsCells,
  { step }: Settings,
): string {
  if (rule.kind !== 'rankChange') throw new Error(`no change of rank: ${rule.kind}`);
  const isRank = (cell: string): string =>
    `AND(COUNT(${max},${cell})=2,${cell}>=1,${isWhole(cell)})`;
  const entered = `IF(COUNT(${parameter})=1,${roundToStep(parameter, step)},${REVIEW})`;
  const moved = writeTiers(rule.tiers, `${last}-${result}`, false, step);
  const known = `IF(${isRank(last)},${moved},${REVIEW})`;
  const ranked = `IF(${isRank(result)},IF(${isNewcomer(last)},${entered},${known}),${REVIEW})`;
  const typed = `IF(OR(${result}="",${last}=""),"",${ranked})`;
  return `IF(${result}=${NOT_APPLICABLE},0,${typed})`;
}

/** The middle bound first, so that calls are nested as little as can be. */
function writeTiers(
  tiers: readonly Tier[],
  result: string,
  percent: boolean,
  step: Decimal,
): string {
  const [only, ...more] = tiers;
  if (only === undefined) throw new Error('tiers without a last one');
  if (more.length === 0) return formatDecimal(decimalOfPoints(only.points, step));
  const half = tiers.length >> 1;
  const { from, inclusive } = tiers[half - 1] ?? only;
  if (from === null) throw new Error('a tier after the last one');
  const bound = formatDecimal(percent ? shareOfPercentPoints(from) : from);
  const upper = writeTiers(tiers.slice(0, half), result, percent, step);
  const lower = writeTiers(tiers.slice(half), result, percent, step);
  return `IF(${result}${inclusive ? '>=' : '>'}${bound},${upper},${lower})`;
}
