import type { RuleKind } from './rules/rule';

/** Rules whose result is a measured number; the others count, judge or rank whatever the unit says. */
const MEASURING: ReadonlySet<RuleKind> = new Set(['direct', 'proportional', 'tiers', 'leader']);

/** Are results under this rule percent points: is the unit "%", "Tỷ lệ (%)", the full-width sign? */
export function isPercentUnit(unit: string | undefined, kind: RuleKind | undefined): boolean {
  if (kind !== undefined && !MEASURING.has(kind)) return false;
  return unit?.normalize('NFKC').includes('%') ?? false;
}
