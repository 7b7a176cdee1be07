import type { Points } from '../points';

/** Một mức có tên: "Tốt". */
export type Level = { readonly name: string; readonly points: Points };

/** Chấm theo mức: each named level has its points. */
export type LevelsRule = { readonly kind: 'levels'; readonly levels: readonly Level[] };

/** Wants a level of the rule (checked before); throws for another. */
export function scoreLevels(rule: LevelsRule, name: string): Points {
  const level = rule.levels.find((candidate) => candidate.name === name);
  if (level === undefined) throw new Error('an unknown level reached the scoring');
  return level.points;
}
