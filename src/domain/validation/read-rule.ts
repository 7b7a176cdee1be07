import { percentPointsOf } from '../decimal';
import type { Decimal } from '../decimal';
import { compareDecimals } from '../decimal';
import type { LevelFound, TierFound } from '../draft';
import { foldText } from '../matching/fold-text';
import { isNegative, isPositive } from '../points';
import type { Points } from '../points';
import type { ParameterFault } from '../problem';
import type { Rule, RuleKind } from '../rules/rule';
import type { Tier } from '../rules/tiers';
import type { Level } from '../rules/levels';
import { faultOf } from './cell-faults';
import { pointsFault, readRoundedPoints } from './read-points';
import type { RowReader } from './row-reader';

const ONE: Decimal = { units: 1, scale: 0 };

/** Where a rule's parameters come from, and what they are measured against. */
export type RuleSource = {
  readonly reader: RowReader;
  readonly criterion: string;
  /** Null when the maximum could not be read: then nothing is compared with it. */
  readonly max: Points | null;
  readonly percent: boolean;
  readonly step: Decimal;
};

/** The rule of a kind with its parameters; null (and their problems) when one cannot be used. */
export function readRule(kind: RuleKind, source: RuleSource): Rule | null {
  switch (kind) {
    case 'direct':
    case 'passFail':
    case 'requirement':
      return { kind };
    case 'proportional': {
      const target = readTarget(source);
      const direction = source.reader.term('direction', [
        'lowerIsBetter',
        'higherIsBetter',
      ] as const);
      return target && { kind, target, lower: direction === 'lowerIsBetter' };
    }
    case 'leader': {
      const target = readTarget(source);
      return target && { kind, target };
    }
    case 'tiers': {
      const tiers = readTiers(source);
      return tiers && { kind, tiers };
    }
    case 'rankChange': {
      const tiers = readTiers(source);
      const newcomer = readNewcomer(source);
      return tiers && newcomer !== null ? { kind, tiers, newcomer } : null;
    }
    case 'levels': {
      const levels = readLevels(source);
      return levels && { kind, levels };
    }
    case 'count':
    case 'bonus':
    case 'deduction': {
      const per = readRoundedPoints(source.reader, 'per', source.criterion, source.step);
      if (per === null) return null;
      const { points, fine } = per;
      return fine === undefined ? { kind, per: points } : { kind, per: points, fine };
    }
  }
}

function refuse({ reader, criterion }: RuleSource, reason: ParameterFault, column: string): null {
  reader.report({ code: 'parameter-invalid', criterion, reason }, column);
  return null;
}

function readTarget(source: RuleSource): Decimal | null {
  const { reader, criterion, percent } = source;
  if (reader.isBlank('target')) {
    reader.report({ code: 'parameter-missing', criterion }, 'target');
    return null;
  }
  const found = reader.find('target');
  const shown = percent && found.kind === 'number' && found.percentFormat;
  const value = shown ? percentPointsOf(found.value) : reader.number('target');
  if (value === null) return null;
  if (!isPositive(value)) return refuse(source, 'not-positive', 'target');
  if (!percent || shown || !isAmbiguousPercent(value)) return value;
  reader.report({ code: 'percent-format-missing', value }, 'target');
  return null;
}

/** "0,95" among percentages may be 0.95 or 95 percent points: ask. "95" can only be 95. */
function isAmbiguousPercent(value: Decimal): boolean {
  return value.units !== 0 && compareDecimals(value, ONE) <= 0 && !isNegative(value);
}

function readNewcomer({ reader, criterion, max, step }: RuleSource): Points | null {
  const points = readRoundedPoints(reader, 'newcomer', criterion, step)?.points ?? null;
  if (points === null || max === null || points <= max) return points;
  reader.report({ code: 'parameter-invalid', criterion, reason: 'over-maximum' }, 'newcomer');
  return null;
}

function readScaleCell<Part>(
  source: RuleSource,
  part: (found: {
    tiers: readonly TierFound[] | null;
    levels: readonly LevelFound[] | null;
  }) => Part,
): Part | null {
  const { reader, criterion } = source;
  const found = reader.find('scale');
  const fault = found.kind === 'blank' ? null : faultOf(found);
  if (fault !== null || found.kind === 'blank') {
    reader.report(fault ?? { code: 'parameter-missing', criterion }, 'scale');
    return null;
  }
  const wanted = found.kind === 'scale' ? part(found) : null;
  return wanted ?? refuse(source, 'scale-unreadable', 'scale');
}

function readTiers(source: RuleSource): readonly Tier[] | null {
  const found = readScaleCell(source, (scale) => scale.tiers);
  if (found === null) return null;
  const last = found.length - 1;
  if (found[last]?.from !== null) return refuse(source, 'tiers-without-last', 'scale');
  const tiers: Tier[] = [];
  for (const [index, tier] of found.entries()) {
    if (tier.from === null && index < last) return refuse(source, 'tier-last-not-lowest', 'scale');
    if (tier.percent && !source.percent) return refuse(source, 'percent-in-scale', 'scale');
    if (source.percent && !tier.percent && tier.from !== null && isAmbiguousPercent(tier.from)) {
      return refuse(source, 'percent-missing-in-scale', 'scale');
    }
    const above = tiers[index - 1];
    if (above && !isBelow(tier, above)) return refuse(source, 'tiers-not-descending', 'scale');
    const points = pointsFault(tier.points, source.step, source.max ?? undefined);
    if (typeof points !== 'number') return refuse(source, points, 'scale');
    tiers.push({ from: tier.from, inclusive: tier.inclusive, points });
  }
  return tiers;
}

/** "Từ 95" may follow "trên 95": the bound itself is then the lower tier's. */
function isBelow(tier: TierFound, above: Tier): boolean {
  if (tier.from === null || above.from === null) return true;
  const comparison = compareDecimals(tier.from, above.from);
  return comparison < 0 || (comparison === 0 && tier.inclusive && !above.inclusive);
}

function readLevels(source: RuleSource): readonly Level[] | null {
  const found = readScaleCell(source, (scale) => scale.levels);
  if (found === null) return null;
  if (found.some((level) => level.reserved)) return refuse(source, 'level-reserved', 'scale');
  const names = new Set(found.map((level) => foldText(level.name)));
  if (names.size < found.length) return refuse(source, 'levels-doubled', 'scale');
  const levels: Level[] = [];
  for (const level of found) {
    const points = pointsFault(level.points, source.step, source.max ?? undefined);
    if (typeof points !== 'number') return refuse(source, points, 'scale');
    levels.push({ name: level.name, points });
  }
  return levels;
}
