import { compareDecimals, decimalOfNumber, percentPointsOf } from '../../domain/decimal';
import type { Decimal } from '../../domain/decimal';
import type { Place } from '../../domain/place';
import type { ProblemDetail } from '../../domain/problem';
import { CRITERIA_HEADINGS } from '../headings';
import { writeDecimal, writePercent } from '../numbers';
import { quote, quoteAll } from '../quotes';
import { showDecimal } from '../scale';
import { wordOf } from '../words';
import { nameColumn, readResultColumn } from './problem-places';

type CellProblem = Extract<
  ProblemDetail,
  {
    code:
      | 'cell-error'
      | 'formula-uncalculated'
      | 'not-a-number'
      | 'number-as-text'
      | 'date-not-number'
      | 'percent-format-missing'
      | 'percent-format-unexpected'
      | 'code-not-text'
      | 'text-too-long'
      | 'unknown-word';
  }
>;

export function describeCellProblem(detail: CellProblem, place: Place | null): string {
  switch (detail.code) {
    case 'cell-error':
      return `Ô này đang báo lỗi ${detail.value}. Sửa công thức, hoặc nhập thẳng giá trị.`;
    case 'formula-uncalculated':
      return 'Công thức ở ô này chưa có kết quả. Mở sổ bằng Excel hoặc LibreOffice, lưu lại rồi kiểm tra lại; hoặc nhập thẳng giá trị.';
    case 'not-a-number':
      return `${quote(detail.value)} không phải là số. Nhập lại bằng số${orWord(place)}.`;
    case 'number-as-text':
      return describeNumberText(detail.value, detail.reading);
    case 'date-not-number':
      return `Ô này đang chứa ${showDate(detail.value)}, không phải số. Đổi định dạng ô sang số rồi nhập lại số cần ghi.`;
    case 'percent-format-missing':
      return describeMissingPercent(detail.value);
    case 'percent-format-unexpected':
      return describeUnexpectedPercent(detail.value, place);
    case 'code-not-text':
      return `Mã ở ô này đã bị đổi thành ${quote(detail.value)}. Đổi định dạng ô sang văn bản rồi nhập lại mã.`;
    case 'text-too-long':
      return `Ô này có ${writeDecimal(decimalOfNumber(detail.length))} ký tự, nhiều hơn ${writeDecimal(decimalOfNumber(detail.most))} ký tự được phép. Rút ngắn nội dung.`;
    case 'unknown-word':
      return `${quote(detail.value)} không phải là giá trị của cột ${nameColumn(place)}. Chọn một trong các giá trị: ${quoteAll(detail.allowed.map(wordOf))}.`;
  }
}

/** The words that a cell of results takes beside a number. */
function orWord(place: Place | null): string {
  switch (readResultColumn(place?.column ?? '')?.part) {
    case 'result':
      return ` hoặc chọn “${wordOf('notApplicable')}”`;
    case 'last':
      return ` hoặc ghi “${wordOf('newcomer')}”`;
    default:
      return '';
  }
}

function describeNumberText(value: string, reading: Decimal | null): string {
  const sign = /%\s*$/.test(value) ? '%' : '';
  if (reading !== null) {
    return `${quote(value)} đang là chữ, không phải số. Nếu đúng là ${showDecimal(reading)}${sign} thì đổi định dạng ô sang số rồi nhập lại.`;
  }
  const [, whole, thousands] = /^\s*(-?[1-9]\d{0,2})[.,](\d{3})\s*%?\s*$/.exec(value) ?? [];
  if (whole === undefined || thousands === undefined) {
    return `${quote(value)} đang là chữ và không rõ là số nào. Nhập lại bằng số.`;
  }
  const small = showDecimal({ units: Number(whole + thousands), scale: 3 });
  return `${quote(value)} đang là chữ và có thể hiểu là ${Number(whole + thousands)}${sign} hoặc ${small}${sign}. Nhập lại bằng số.`;
}

/** "ngày 05/09/2025", "giờ 08:30:00". */
function showDate(value: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(value) ?? [];
  return day === undefined ? `giờ ${value}` : `ngày ${day}/${month}/${year}`;
}

/** Up to here a plain number may as well be a share: 1,2 is 120% or 1,2%. */
const MOST_LIKELY_SHARE: Decimal = { units: 2, scale: 0 };

function describeMissingPercent(value: Decimal): string {
  const found = `Ô này cần tỷ lệ phần trăm nhưng ghi ${showDecimal(value)}, không có dấu %.`;
  const plain = writePercent(value);
  const { units, scale } = value;
  const maybeShare = compareDecimals({ units: Math.abs(units), scale }, MOST_LIKELY_SHARE) <= 0;
  if (!maybeShare) return `${found} Nếu là ${plain} thì nhập ${plain}.`;
  const share = writePercent(percentPointsOf(value));
  return `${found} Nếu là ${share} thì nhập ${share}; nếu là ${plain} thì nhập ${plain}.`;
}

/** Where the row should have said that its results are percentages, or the cell is wrong. */
function describeUnexpectedPercent(value: Decimal, place: Place | null): string {
  const share = writePercent(value);
  const plain = writeDecimal(value);
  const found = `Ô này ghi ${share} nhưng cần một số thường. Nếu đúng là ${plain} thì nhập ${plain}, bỏ dấu %.`;
  if (readResultColumn(place?.column ?? '') === null) return found;
  return `${found} Nếu kết quả của tiêu chí là tỷ lệ thì ghi “%” ở cột “${CRITERIA_HEADINGS.unit}” của tiêu chí.`;
}
