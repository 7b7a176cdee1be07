import type { ScopeContest } from '../../domain/contest';
import { leavesOf } from '../../domain/criterion';
import type { Group } from '../../domain/criterion';
import type { Decimal } from '../../domain/decimal';
import type { Points } from '../../domain/points';
import type { Nominee } from '../../domain/nominee';
import { decimalOfPoints } from '../../domain/points';
import type { NomineeResult } from '../../domain/results';
import { countsTowardsTotal } from '../../domain/rules/rule';
import { baseLeaves, partsOfRescaling } from '../../domain/scoring/adjustments';
import type { ScoredNominee } from '../../domain/scoring/score-scope';
import { groupDigits } from '../counts';
import { writePoints } from '../numbers';
import { quote } from '../quotes';
import { explainResult } from '../points-reasons';
import type { PointsReason } from '../points-reasons';
import { writeSigned } from '../signs';
import { wordOf } from '../words';
import { quoteNominee } from './results';

/** What the pane says of one nominee. */
export const NOMINEE_TEXT = {
  back: 'Danh sách',
  compareWith: (other: Nominee) => `So sánh với ${quoteNominee(other)}`,
  why: 'Vì sao?',
  sum: 'Cách cộng điểm',
  total: 'Tổng điểm',
  missing: 'chưa có',
  notApplicable: '–',
  requirement: 'Điều kiện',
  evidence: 'Minh chứng',
  noEvidence: 'chưa ghi',
  cells: { result: 'Kết quả', last: 'Hạng năm trước', now: 'Hạng năm nay' },
  fillIn: (cell: string) => `Nhập ${cell.charAt(0).toLowerCase()}${cell.slice(1)}`,
  toCell: (words: string, cell: string) => `${words}: ô ${cell}`,
  cap: 'Giới hạn điểm nhóm',
  rescale: 'Quy đổi',
  floor: 'Điểm sàn',
} as const;

/** "8/10", "+2", "−1": the points of one criterion, and of how many. */
export function writeEarned(
  { leaf: { rule, max }, result }: PointsReason,
  points: Points | null,
  step: Decimal,
): string {
  if (result.kind === 'notApplicable') return NOMINEE_TEXT.notApplicable;
  if (rule.kind === 'requirement') return NOMINEE_TEXT.requirement;
  if (points === null) return NOMINEE_TEXT.missing;
  if (rule.kind === 'bonus' || rule.kind === 'deduction') return writeChange(points, step);
  return `${writePoints(points, step)}/${writePoints(max, step)}`;
}

/** "96% (từ 95%), được 10/10 điểm." beside the criterion's name. */
export function explainEarned(reason: PointsReason, step: Decimal): string {
  const words = explainResult(reason, step);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** "Được 56/60 điểm ở các tiêu chí áp dụng, quy về 100 thành 93,33 điểm." */
export function describeRescaling(
  { adjustments, nominee, points }: ScoredNominee,
  { criteria, settings: { step } }: ScopeContest,
): string | null {
  const rescaled = adjustments.find(({ kind }) => kind === 'rescale');
  if (rescaled === undefined) return null;
  const base = baseLeaves(criteria);
  const { sum, applying, whole } = partsOfRescaling(base, nominee.results, points);
  const made = writePoints(sum + rescaled.points, step);
  return `Được ${writePoints(sum, step)}/${writePoints(applying, step)} điểm ở các tiêu chí áp dụng, quy về ${writePoints(whole, step)} thành ${made} điểm.`;
}

/** What a group's lines add up to: "45/50", "+5" of bonuses. */
export function writeGroupSum(group: Group, points: Points, step: Decimal): string {
  const isOfTotal = leavesOf(group).some(({ rule }) => countsTowardsTotal(rule.kind));
  return isOfTotal
    ? `${writePoints(points, step)}/${writePoints(group.max, step)}`
    : writeChange(points, step);
}

/** "+2", "−1", "0": what is added or taken off. */
export function writeChange(points: Points, step: Decimal): string {
  return points === 0 ? '0' : writeSigned(decimalOfPoints(points, step));
}

/** "Xếp hạng 2 trong 12 tập thể được xét; hạng 1 trong 4 của “Cụm 1”." */
export function describeRank(
  { ranking, scored }: NomineeResult,
  { ofScope, ofCluster }: { readonly ofScope: number; readonly ofCluster: number },
  { scope }: ScopeContest,
): string | null {
  if (ranking.rank === null) return null;
  const overall = `Xếp hạng ${groupDigits(ranking.rank)} trong ${groupDigits(ofScope)} ${wordOf(scope).toLowerCase()} được xét`;
  const { cluster } = scored.nominee;
  if (ranking.clusterRank === null || cluster === null) return `${overall}.`;
  return `${overall}; hạng ${groupDigits(ranking.clusterRank)} trong ${groupDigits(ofCluster)} của ${quote(cluster)}.`;
}

/** Why a nominee is in a band, or in none; null where the contest has no bands. */
export function describeClassification(
  { scored, classification }: NomineeResult,
  { bands, settings: { step } }: ScopeContest,
): string | null {
  if (bands.length === 0) return null;
  if (scored.excludedBy.length > 0) return 'Không xếp loại vì không được xét.';
  if (scored.missing > 0) return 'Chưa xếp loại vì còn thiếu kết quả.';
  const own = `tổng điểm ${writePoints(scored.total, step)}`;
  if (classification === null) {
    const least = bands.reduce((from, band) => Math.min(from, band.from), Infinity);
    return `Không vào mức xếp loại nào: ${own}, mức thấp nhất từ ${writePoints(least, step)} điểm.`;
  }
  const reached = bands.filter(
    ({ label, from }) => label === classification && from <= scored.total,
  );
  const from = reached.reduce((most, band) => Math.max(most, band.from), -Infinity);
  return `Xếp loại ${quote(classification)}: ${own}, mức này từ ${writePoints(from, step)} điểm.`;
}
