import type { Criterion } from '../../../domain/criterion';
import { formatDecimal } from '../../../domain/decimal';
import type { Decimal } from '../../../domain/decimal';
import { decimalOfPoints } from '../../../domain/points';
import { describeRule } from '../../../text/pane/rules';
import { FORM_TEXT, RANK_ROWS } from '../../../text/travel/forms';
import type { LinePart, ShownTexts } from '../form-content';

/** A group, or the row of a leaf, in the words of a form. */
export function showCriterion(criterion: Criterion, part: LinePart, step: Decimal): ShownTexts {
  const { code, name } = criterion;
  const max = formatDecimal(decimalOfPoints(criterion.max, step));
  if (criterion.kind === 'group') return { code, name, rule: '', max };
  const { kind } = criterion.rule;
  const whole = kind === 'rankChange' ? `${name}: ${RANK_ROWS[part]}` : name;
  if (part === 'last') return { code, name: whole, rule: '', max: '' };
  const rule = kind === 'direct' ? FORM_TEXT.direct : describeRule(criterion, step);
  return { code, name: whole, rule, max: kind === 'requirement' ? '' : max };
}
