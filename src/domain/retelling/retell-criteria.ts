import type { CriterionData, RuleData, TierData } from '../contest-data';
import { SCORED_BY } from '../criterion';
import { formatDecimal } from '../decimal';
import type { DraftBlock, TierFound } from '../draft';
import { RULE_KINDS } from '../rules/rule';
import { tellRows } from './tell-cell';
import type { RowTeller } from './tell-cell';

/** Tiêu chí as the sheet states them, wording and numbers unrounded; wants criteria without errors. */
export function retellCriteria(block: DraftBlock | undefined): readonly CriterionData[] {
  return tellRows(block).map((row): CriterionData => {
    const { tell, term } = row;
    return {
      code: tell('code') ?? '',
      parent: tell('parent') ?? null,
      name: tell('name') ?? '',
      max: tell('max') ?? '0',
      cap: tell('cap'),
      unit: tell('unit'),
      rule: retellRule(row),
      evidence: term('evidence') === 'yes',
      scoredBy: SCORED_BY.find((one) => one === term('scoredBy')),
      reviewer: tell('reviewer'),
      source: tell('source'),
      note: tell('note'),
    };
  });
}

function retellRule({ find, tell, term }: RowTeller): RuleData | undefined {
  const kind = RULE_KINDS.find((one) => one === term('rule'));
  const scale = find('scale');
  const tiers = scale.kind === 'scale' ? (scale.tiers ?? []).map(retellTier) : [];
  switch (kind) {
    case undefined:
      return undefined;
    case 'direct':
    case 'passFail':
    case 'requirement':
      return { kind };
    case 'proportional':
      return { kind, target: tell('target') ?? '', lower: term('direction') === 'lowerIsBetter' };
    case 'leader':
      return { kind, target: tell('target') ?? '' };
    case 'tiers':
      return { kind, tiers };
    case 'rankChange':
      return { kind, tiers, newcomer: tell('newcomer') ?? '0' };
    case 'count':
    case 'bonus':
    case 'deduction':
      return { kind, per: tell('per') ?? '' };
    case 'levels': {
      const levels = scale.kind === 'scale' ? (scale.levels ?? []) : [];
      const entries = levels.map(({ name, points }) => [name, formatDecimal(points)] as const);
      return { kind, levels: Object.fromEntries(entries) };
    }
  }
}

function retellTier({ from, inclusive, points }: TierFound): TierData {
  return {
    from: from === null ? null : formatDecimal(from),
    inclusive,
    points: formatDecimal(points),
  };
}
