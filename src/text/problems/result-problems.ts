import type { Leaf } from '../../domain/criterion';
import type { Place } from '../../domain/place';
import type { ProblemDetail } from '../../domain/problem';
import { writeDecimal, writePercent } from '../numbers';
import { quote, quoteAll } from '../quotes';
import { wordOf } from '../words';
import { readResultColumn } from './problem-places';

type ResultProblem = Extract<
  ProblemDetail,
  {
    code:
      | 'result-missing'
      | 'result-word-unknown'
      | 'level-unknown'
      | 'number-negative'
      | 'not-whole-number'
      | 'points-over-maximum'
      | 'finer-than-step'
      | 'share-out-of-range'
      | 'percent-implausible'
      | 'rank-invalid'
      | 'evidence-missing';
  }
>;

const NOT_APPLICABLE = `“${wordOf('notApplicable')}”`;

export function describeResultProblem(detail: ResultProblem, place: Place | null): string {
  switch (detail.code) {
    case 'result-missing':
      return describeMissingResult(detail.leaf, detail.nominee, place);
    case 'result-word-unknown':
      return `Tiêu chí ${detail.criterion}: ${quote(detail.value)} không phải là kết quả của tiêu chí này. Chọn “${wordOf('passed')}”, “${wordOf('failed')}” hoặc ${NOT_APPLICABLE}.`;
    case 'level-unknown':
      return `Tiêu chí ${detail.criterion} không có mức ${quote(detail.value)}. Chọn một trong các mức: ${quoteAll(detail.levels)}; hoặc ${NOT_APPLICABLE}.`;
    case 'number-negative':
      return `Kết quả ở ô này là số âm (${writeDecimal(detail.value)}). Nhập số từ 0 trở lên.`;
    case 'not-whole-number':
      return `Ô này đếm số lần nên phải là số nguyên, nhưng ghi ${writeDecimal(detail.value)}. Nhập lại số nguyên từ 0 trở lên.`;
    case 'points-over-maximum':
      return `Điểm chấm ${writeDecimal(detail.value)} cao hơn điểm tối đa ${writeDecimal(detail.max)} của tiêu chí. Nhập lại điểm từ 0 đến ${writeDecimal(detail.max)}.`;
    case 'finer-than-step':
      return `Điểm chấm ${writeDecimal(detail.value)} lẻ hơn bước làm tròn ${writeDecimal(detail.step)}. Nhập lại điểm cho tròn bước này.`;
    case 'share-out-of-range':
      return `Tỷ lệ ${writePercent(detail.value)} nằm ngoài khoảng từ 0% đến 100%. Kiểm tra và nhập lại.`;
    case 'percent-implausible': {
      const meant = writePercent({ units: detail.value.units, scale: detail.value.scale + 2 });
      return `Ô này ghi ${writePercent(detail.value)}. Nếu là ${meant} thì nhập ${meant}, có dấu %.`;
    }
    case 'rank-invalid':
      return describeWrongRank(writeDecimal(detail.value), place);
    case 'evidence-missing':
      return `${quote(detail.nominee)} có điểm ở tiêu chí ${detail.leaf.code} nhưng chưa ghi minh chứng. Ghi số, ký hiệu, ngày của văn bản hoặc nơi lưu tài liệu kiểm chứng.`;
  }
}

function describeMissingResult(leaf: Leaf, nominee: string, place: Place | null): string {
  const criterion = leaf.code;
  const who = nominee === '' ? 'Dòng này' : quote(nominee);
  if (readResultColumn(place?.column ?? '')?.part === 'last') {
    return `${who} chưa có thứ hạng năm trước ở tiêu chí ${criterion}. Nhập thứ hạng, hoặc ghi “${wordOf('newcomer')}” nếu năm trước chưa xếp hạng.`;
  }
  return `${who} chưa có kết quả ở tiêu chí ${criterion}. ${howToFill(leaf)}; nếu tiêu chí không áp dụng thì chọn ${NOT_APPLICABLE}, không bỏ trống.`;
}

function howToFill({ rule, percent }: Leaf): string {
  switch (rule.kind) {
    case 'passFail':
    case 'requirement':
      return `Chọn “${wordOf('passed')}” hoặc “${wordOf('failed')}”`;
    case 'levels':
      return `Chọn một trong các mức: ${quoteAll(rule.levels.map(({ name }) => name))}`;
    default:
      return percent ? 'Nhập tỷ lệ có dấu phần trăm' : 'Nhập kết quả bằng số';
  }
}

function describeWrongRank(value: string, place: Place | null): string {
  const isLast = readResultColumn(place?.column ?? '')?.part === 'last';
  const otherwise = isLast
    ? `ghi “${wordOf('newcomer')}” nếu năm trước chưa xếp hạng`
    : `chọn ${NOT_APPLICABLE}`;
  return `Thứ hạng phải là số nguyên từ 1 trở lên nhưng ô này ghi ${value}. Nhập lại, hoặc ${otherwise}.`;
}
