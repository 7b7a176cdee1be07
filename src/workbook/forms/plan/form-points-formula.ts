import type { Leaf } from '../../../domain/criterion';
import { formatDecimal, shareOfPercentPoints } from '../../../domain/decimal';
import type { Decimal } from '../../../domain/decimal';
import { decimalOfPoints } from '../../../domain/points';
import type { Settings } from '../../../domain/settings';
import { FORM_TEXT } from '../../../text/travel/forms';
import { spellString } from '../../formulas/spell-text';
import { NOT_APPLICABLE, writePointsFormula } from '../../twins/points-formula';

type PointsInputs = {
  readonly result: string;
  readonly last: string;
  readonly notApplicable: string;
};

/**
 * Points beside a result, as an ordinary formula; the criterion's numbers stand in it, for a form has
 * no other sheet. What depends on other nominees is left to the council. Undefined where nothing is
 * earned.
 */
export function writePointsOfForm(
  leaf: Leaf,
  { result, last, notApplicable }: PointsInputs,
  settings: Settings,
): string | undefined {
  const { step } = settings;
  const { kind } = leaf.rule;
  if (kind === 'requirement') return undefined;
  const max = formatDecimal(decimalOfPoints(leaf.max, step));
  const parameter = formatDecimal(parameterOf(leaf, settings));
  const cells = { result, last, max, parameter, leader: '0' };
  const earned =
    kind === 'leader'
      ? `IF(${result}="","",IF(${result}=${NOT_APPLICABLE},0,${spellString(FORM_TEXT.byCouncil)}))`
      : writePointsFormula(leaf, cells, settings);
  return `IF(${notApplicable}=${NOT_APPLICABLE},0,${earned})`;
}

function parameterOf({ rule, percent }: Leaf, { step, newcomer }: Settings): Decimal {
  const none: Decimal = { units: 0, scale: 0 };
  switch (rule.kind) {
    case 'proportional':
    case 'leader':
      return percent ? shareOfPercentPoints(rule.target) : rule.target;
    case 'count':
    case 'bonus':
    case 'deduction':
      return rule.fine?.value ?? decimalOfPoints(rule.per, step);
    case 'rankChange':
      return newcomer === 'notApplicable' ? none : decimalOfPoints(rule.newcomer, step);
    default:
      return none;
  }
}
