import type { Leaf } from '../../domain/criterion';
import type { Decimal } from '../../domain/decimal';
import type { Points } from '../../domain/points';
import type { FinePoints } from '../../domain/rules/count';
import type { Tier } from '../../domain/rules/tiers';
import { writeDecimal, writePoints } from '../numbers';
import { quote } from '../quotes';
import { nameCounted, writeMeasure } from '../results';

/** How a criterion's results become points, in a sentence: "Mỗi sáng kiến 2 điểm, tối đa 5 điểm." */
export function describeRule(leaf: Leaf, step: Decimal): string {
  const { rule } = leaf;
  const most = `${writePoints(leaf.max, step)} điểm`;
  const counted = nameCounted(leaf);
  switch (rule.kind) {
    case 'direct':
      return `Hội đồng chấm trực tiếp, tối đa ${most}.`;
    case 'passFail':
      return `Đạt được ${most}, không đạt không có điểm.`;
    case 'proportional': {
      const target = writeMeasure(leaf, rule.target);
      return rule.lower
        ? `Theo tỷ lệ, càng thấp càng tốt: không quá ${target} được ${most}, cao hơn thì giảm theo tỷ lệ.`
        : `Theo tỷ lệ: đạt chỉ tiêu ${target} được ${most}, thấp hơn thì giảm theo tỷ lệ.`;
    }
    case 'leader':
      return `So với đơn vị dẫn đầu: đạt chỉ tiêu ${writeMeasure(leaf, rule.target)} được nửa số điểm, bằng đơn vị dẫn đầu được ${most}.`;
    case 'tiers':
      return `Theo bậc: ${writeTiers(rule.tiers, leaf, step)}.`;
    case 'rankChange':
      return `Theo số bậc tăng hạng so với năm trước: ${writeTiers(rule.tiers, leaf, step)}; chưa xếp hạng năm trước ${writePoints(rule.newcomer, step)} điểm.`;
    case 'levels': {
      const levels = rule.levels.map(
        ({ name, points }) => `${quote(name)} ${writePoints(points, step)} điểm`,
      );
      return `Theo mức: ${levels.join('; ')}.`;
    }
    case 'count':
      return `Mỗi ${counted} ${writeEach(rule, step)}, tối đa ${most}.`;
    case 'bonus':
      return `Điểm thưởng: mỗi ${counted} ${writeEach(rule, step)}, tối đa ${most}.`;
    case 'deduction':
      return `Điểm trừ: mỗi ${counted} ${writeEach(rule, step)}, trừ tối đa ${most}.`;
    case 'requirement':
      return 'Điều kiện bắt buộc, không tính điểm: không đạt thì không xét.';
  }
}

/** "trên 95% được 10 điểm; từ 90% được 8 điểm; còn lại được 0 điểm". */
function writeTiers(tiers: readonly Tier[], leaf: Leaf, step: Decimal): string {
  const lines = tiers.map(({ from, inclusive, points }) => {
    const bound =
      from === null ? 'còn lại' : `${inclusive ? 'từ' : 'trên'} ${writeMeasure(leaf, from)}`;
    return `${bound} được ${writePoints(points, step)} điểm`;
  });
  return lines.join('; ');
}

function writeEach(
  { per, fine }: { readonly per: Points; readonly fine?: FinePoints | undefined },
  step: Decimal,
): string {
  return `${fine === undefined ? writePoints(per, step) : writeDecimal(fine.value)} điểm`;
}
