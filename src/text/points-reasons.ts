import { compareDecimals, subtractDecimals } from '../domain/decimal';
import type { Decimal } from '../domain/decimal';
import type { Leaf } from '../domain/criterion';
import type { Result } from '../domain/nominee';
import type { Points } from '../domain/points';
import type { FinePoints } from '../domain/rules/count';
import type { ReasonDetail } from '../domain/reasons/reason';
import type { Tier } from '../domain/rules/tiers';
import { writeDecimal, writePoints } from './numbers';
import { writeOrdinal } from './ordinals';
import { quote } from './quotes';
import { nameCounted, nameCriterion, showResult, writeMeasure } from './results';
import { writeAbsolute, writeSigned } from './signs';
import { wordOf } from './words';

export type PointsReason = Extract<ReasonDetail, { code: 'points' }>;
type Found<Kind extends Result['kind']> = Extract<Result, { kind: Kind }>;

/** "I.1 Xây dựng kế hoạch: Đạt, được 5/5 điểm." */
export function describePoints(detail: PointsReason, step: Decimal): string {
  return `${nameCriterion(detail.leaf)}: ${explainResult(detail, step)}.`;
}

/** The same where the criterion stands beside: "Đạt, được 5/5 điểm". */
export function explainResult(detail: PointsReason, step: Decimal): string {
  const { leaf, result } = detail;
  switch (result.kind) {
    case 'missing':
      return 'chưa có kết quả';
    case 'notApplicable':
      return 'không áp dụng, không tính điểm';
    case 'judged':
      if (leaf.rule.kind !== 'requirement') return `${showResult(leaf, result)}, ${earned(detail)}`;
      return result.passed ? 'đạt điều kiện bắt buộc' : 'không đạt điều kiện bắt buộc';
    case 'level':
      return `mức ${quote(result.name)}, ${earned(detail)}`;
    case 'ranks':
      return `${explainRanks(result)}, ${earned(detail)}`;
    case 'number':
      return explainNumber(detail, result, step);
  }
}

function explainNumber(detail: PointsReason, result: Found<'number'>, step: Decimal): string {
  const { leaf, tier, leader } = detail;
  const { rule } = leaf;
  const shown = showResult(leaf, result);
  switch (rule.kind) {
    case 'direct':
      return `chấm trực tiếp, ${earned(detail)}`;
    case 'tiers': {
      const held = tier === null ? '' : ` (${nameTier(leaf, tier)})`;
      return `${shown}${held}, ${earned(detail)}`;
    }
    case 'proportional': {
      const direction = rule.lower ? ` (${wordOf('lowerIsBetter').toLowerCase()})` : '';
      return `${shown} so với chỉ tiêu ${writeMeasure(leaf, rule.target)}${direction}, ${earned(detail)}`;
    }
    case 'leader': {
      const best =
        leader === null
          ? 'không có đơn vị dẫn đầu để so'
          : `đơn vị dẫn đầu đạt ${writeMeasure(leaf, leader)}`;
      return `${shown} so với chỉ tiêu ${writeMeasure(leaf, rule.target)}, ${best}, ${earned(detail)}`;
    }
    case 'count':
      return `${countTimes(detail, shown, rule, step)}: ${earned(detail)}`;
    case 'bonus':
      return result.value.units === 0
        ? 'không có điểm thưởng'
        : `${countTimes(detail, shown, rule, step)}: ${writeSigned(pointsOf(detail))} điểm thưởng`;
    case 'deduction':
      return result.value.units === 0
        ? 'không bị trừ điểm'
        : `${countTimes(detail, shown, rule, step)}: ${writeTakenOff(pointsOf(detail))}`;
    case 'passFail':
    case 'levels':
    case 'rankChange':
    case 'requirement':
      throw new Error(`a number reached the rule ${rule.kind}`);
  }
}

/** "trên 95%", "từ 90%". */
function nameTier(leaf: Leaf, { from, inclusive }: Tier): string {
  if (from === null) return 'bậc “còn lại”';
  return `${inclusive ? 'từ' : 'trên'} ${writeMeasure(leaf, from)}`;
}

/** "3 sáng kiến × 2 điểm, tối đa 5". */
function countTimes(
  { leaf, max }: PointsReason,
  times: string,
  { per, fine }: { readonly per: Points; readonly fine?: FinePoints | undefined },
  step: Decimal,
): string {
  const each = fine === undefined ? writePoints(per, step) : writeDecimal(fine.value);
  return `${times} ${nameCounted(leaf)} × ${each} điểm, tối đa ${writeDecimal(max)}`;
}

function writeTakenOff(points: Decimal): string {
  return points.units === 0 ? 'không bị trừ điểm' : `${writeSigned(points)} điểm`;
}

function explainRanks({ last, now }: Found<'ranks'>): string {
  if (last === null) return `năm trước chưa xếp hạng, năm nay ${writeOrdinal(now)}`;
  const comparison = compareDecimals(last, now);
  if (comparison === 0) return `giữ nguyên thứ hạng ${writeDecimal(now)}`;
  const steps = `${writeAbsolute(subtractDecimals(last, now))} bậc`;
  return comparison > 0
    ? `từ ${writeOrdinal(last)} lên ${writeOrdinal(now)} (tăng ${steps})`
    : `từ ${writeOrdinal(last)} xuống ${writeOrdinal(now)} (giảm ${steps})`;
}

/** "được 5/5 điểm". */
function earned(detail: PointsReason): string {
  return `được ${writeDecimal(pointsOf(detail))}/${writeDecimal(detail.max)} điểm`;
}

function pointsOf({ points }: PointsReason): Decimal {
  if (points === null) throw new Error('a result without points');
  return points;
}
