import type { Leaf } from '../criterion';
import type { Decimal } from '../decimal';
import type { Result } from '../nominee';
import type { Points } from '../points';
import { scoreBonus } from '../rules/bonus';
import { scoreCount } from '../rules/count';
import { scoreDeduction } from '../rules/deduction';
import { scoreDirect } from '../rules/direct';
import { scoreLeader } from '../rules/leader';
import { scoreLevels } from '../rules/levels';
import { scorePassFail } from '../rules/pass-fail';
import { scoreProportional } from '../rules/proportional';
import { scoreRankChange } from '../rules/rank-change';
import { scoreRequirement } from '../rules/requirement';
import { scoreTiers } from '../rules/tiers';
import type { Settings } from '../settings';

/**
 * Điểm of one result by its leaf's rule, rounded half up to the step once. Null while the result is
 * missing; 0 where the leaf does not apply. Throws when the result is not of the rule's kind, which
 * validation has made impossible.
 */
export function scoreResult(
  leaf: Leaf,
  result: Result,
  settings: Settings,
  leader: Decimal | null,
): Points | null {
  switch (result.kind) {
    case 'missing':
      return null;
    case 'notApplicable':
      return 0;
    case 'number':
      return scoreNumber(leaf, result.value, settings, leader);
    case 'judged':
      if (leaf.rule.kind === 'passFail') return scorePassFail(result.passed, leaf.max);
      if (leaf.rule.kind === 'requirement') return scoreRequirement();
      break;
    case 'level':
      if (leaf.rule.kind === 'levels') return scoreLevels(leaf.rule, result.name);
      break;
    case 'ranks':
      if (leaf.rule.kind === 'rankChange') {
        return scoreRankChange(leaf.rule, result.last, result.now);
      }
      break;
  }
  throw new Error(`a ${result.kind} result reached the rule ${leaf.rule.kind}`);
}

function scoreNumber(
  { rule, max }: Leaf,
  value: Decimal,
  settings: Settings,
  leader: Decimal | null,
): Points {
  switch (rule.kind) {
    case 'direct':
      return scoreDirect(value, settings.step);
    case 'proportional':
      return scoreProportional(rule, value, max);
    case 'tiers':
      return scoreTiers(rule.tiers, value);
    case 'count':
      return scoreCount(rule.per, value, max, rule.fine);
    case 'leader':
      return scoreLeader(rule, value, leader, max, settings.leaderAtTarget);
    case 'bonus':
      return scoreBonus(rule, value, max);
    case 'deduction':
      return scoreDeduction(rule, value, max);
    case 'passFail':
    case 'levels':
    case 'rankChange':
    case 'requirement':
      throw new Error(`a number reached the rule ${rule.kind}`);
  }
}
