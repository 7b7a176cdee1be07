import { percentPointsOf } from '../../domain/decimal';
import type { Found } from '../../domain/draft';
import { showFound } from '../../domain/validation/cell-faults';
import { joinWords } from '../counts';
import { writeDecimal, writePercent } from '../numbers';
import { listFormRows, nameFormCell } from '../problems/form-places';
import type {
  BookMark,
  ConflictSide,
  CriterionPart,
  Disagreement,
  KnownForm,
  MergeProblem,
  UnusableReason,
} from '../problems/merge-problems';
import { describeProblem } from '../problems/problems';
import { quote, quoteAll, quoteWhole } from '../quotes';
import { wordOf } from '../words';
import { writeFormDay } from './form-days';

const BOOK_MARKS: Readonly<Record<BookMark, string>> = {
  agency: 'cơ quan',
  movement: 'phong trào',
  year: 'năm xét',
  book: 'mã sổ',
};

const PARTS: Readonly<Record<CriterionPart, string>> = {
  name: 'nội dung',
  rule: 'cách chấm',
  max: 'điểm tối đa',
};

const UNUSABLE: Readonly<Record<UnusableReason, (value: string) => string>> = {
  date: (value) => `là ngày tháng (${value})`,
  boolean: (value) => `là giá trị lô-gic (${value})`,
  error: (value) => `là lỗi ${value}`,
  uncalculated: () => 'là công thức chưa được tính',
  'percent-missing': (value) => `ghi ${value} nhưng không có dấu %`,
  'percent-unexpected': (value) => `ghi ${value}, nhưng tiêu chí này không tính theo tỷ lệ %`,
};

/** What was found, where, and what to do. */
export function describeMergeProblem(problem: MergeProblem): string {
  switch (problem.code) {
    case 'not-a-form':
      return 'Tệp không phải phiếu do Bình Xét lập, hoặc phần đầu phiếu đã bị xóa hết. Kiểm tra lại tệp; không có gì của tệp được gộp.';
    case 'form-damaged':
      return `Phiếu không còn đủ thông tin để nhận ra (thiếu: ${quoteAll(problem.lost)}). Đề nghị nơi nhận gửi lại phiếu gốc đã điền; không có gì của tệp được gộp.`;
    case 'other-book':
      return `Phiếu của sổ khác: ${BOOK_MARKS[problem.what]} trên phiếu là ${quote(problem.form)}, trong sổ là ${quote(problem.book)}. Chọn đúng sổ rồi gộp lại; không có gì của tệp được gộp.`;
    case 'recipient-unknown':
      return `Sổ không có ai trong phiếu của ${quote(problem.recipient)}, nên không có gì của phiếu được gộp. Kiểm tra xem đơn vị còn trong sổ không, hoặc mã có bị đổi không.`;
    case 'late':
      return `Hạn gửi lại phiếu là ngày ${writeFormDay(problem.due)}; phiếu được gộp ngày ${writeFormDay(problem.today)}, sau hạn.`;
    case 'merged-before':
      return `Phiếu này đã được gộp lúc ${writeMoment(problem.when)}; những gì sửa trong sổ từ đó đến nay được giữ nguyên.`;
    case 'come-before':
      return `Phiếu ${problem.number} ${problem.known.map(describeKnown).join('; ')}. Lần này phiếu chỉ được điền vào ô còn trống trong sổ; ô nào ghi khác thì chờ chọn.`;
    case 'corrected':
      return `Phiếu này đã được trả lại để sửa: phiếu sửa số ${problem.number} (tệp ${quote(problem.by)}) thay cho ${listFormRows(problem.places)} của phiếu này.`;
    case 'correction-refused':
      return `Phiếu này đã được trả lại để sửa, nhưng phiếu sửa số ${problem.number} (tệp ${quote(problem.by)}) thiếu hoặc sai phần sửa cho ${listFormRows(problem.places)} của phiếu này, nên câu trả lời cũ ở đó chưa được gộp. Điền lại phiếu sửa rồi gộp lại; muốn dùng câu trả lời cũ thì không gộp phiếu sửa.`;
    case 'criterion-changed':
      return `Tiêu chí ${problem.criterion} (${nameScope(problem.scope)}) đã đổi ${PARTS[problem.what]} từ khi gửi phiếu: trên phiếu ${nameText(problem.form)}, trong sổ ${nameText(problem.book)}. Xem lại kết quả của tiêu chí này.`;
    case 'criterion-removed':
      return `Tiêu chí ${problem.criterion} ${quote(problem.name)} (${nameScope(problem.scope)}) có trên phiếu nhưng không còn trong sổ.`;
    case 'criteria-changed':
      return `Tiêu chí ${nameScope(problem.scope)} của sổ đã thay đổi từ khi gửi phiếu, nhưng không ở các tiêu chí của phiếu này.`;
    case 'nominee-removed':
      return `Sổ không còn mã ${quote(problem.nominee)} (${quote(problem.name)}); phiếu ghi mã này ở ${listFormRows(problem.places)}. Các dòng đó không được gộp.`;
    case 'nominee-doubled':
      return `Sổ có nhiều dòng cùng mã ${quote(problem.nominee)} nên không biết phiếu nói về ai (${listFormRows(problem.places)} của phiếu). Sửa mã trong sổ rồi gộp lại.`;
    case 'nominee-renamed':
      return `Mã ${quote(problem.nominee)} trên phiếu là ${quote(problem.form)}, trong sổ là ${quote(problem.book)}; ${listFormRows(problem.places)} của phiếu không được gộp. Kiểm tra mã và tên trong sổ rồi gộp lại.`;
    case 'column-missing':
      return `Sổ không còn cột cho tiêu chí ${problem.criterion}, nên ${nameFormCell(problem.place)} không được gộp.`;
    case 'formula-in-book':
      return `Ô ${problem.cell.cell} của trang ${quote(problem.cell.sheet)} trong sổ là công thức, nên ${nameFormCell(problem.place)} không được gộp. Thay công thức bằng số liệu rồi gộp lại.`;
    case 'value-unusable': {
      const what = UNUSABLE[problem.reason](writeValue(problem.value));
      return `Ở ${nameFormCell(problem.place)}, giá trị ${what} nên không được gộp. Sửa ô này rồi gộp lại.`;
    }
    case 'value-wrong':
      return `Giá trị sai ở ${nameFormCell(problem.place)}, ${quote(problem.nominee)}, tiêu chí ${problem.criterion}: ${describeProblem(problem.problem)} Dòng này không được gộp.`;
    case 'conflict':
      return `${describeSides(problem)} Chọn một giá trị; khi chưa chọn, sổ giữ nguyên.`;
    case 'decided':
      return `${describeSides(problem)} Đã chọn giá trị ${writeValue(problem.chosen)}.`;
    case 'remark':
      return `Ghi chú của nơi nhận ở ${nameFormCell(problem.place)}: ${quoteWhole(problem.text)}.`;
  }
}

function describeKnown(known: KnownForm): string {
  switch (known.as) {
    case 'itself':
      return `đã được gộp lúc ${writeMoment(known.when)}`;
    case 'version':
      return `có bản khác đã được gộp lúc ${writeMoment(known.when)}`;
    case 'file':
      return `có bản khác ở tệp ${quote(known.file)}`;
    case 'correction':
      return `có phiếu sửa số ${known.number} đã được gộp lúc ${writeMoment(known.when)}`;
  }
}

function describeSides({ nominee, criterion, cell, sent, held, sides }: Disagreement): string {
  const said = sides.map(describeSide).join('; ');
  return `Trái nhau ở ${quote(nominee)}, tiêu chí ${criterion}: khi gửi ${sent.kind === 'blank' ? BLANK_TEXT : `là ${writeValue(sent)}`}; sổ (ô ${cell.cell}, trang ${quote(cell.sheet)}) ghi ${writeValue(held)}; ${said}.`;
}

function describeSide({ value, from }: ConflictSide): string {
  const places = from.map(
    ({ file, sheet, cell }) => `${quote(file)} (ô ${cell}, trang ${quote(sheet)})`,
  );
  return `${joinWords(places)} ghi ${writeValue(value)}`;
}

const BLANK_TEXT = 'để trống';

function nameText(text: string): string {
  return text === '' ? BLANK_TEXT : `là ${quoteWhole(text)}`;
}

function nameScope(scope: Parameters<typeof wordOf>[0]): string {
  return wordOf(scope).toLowerCase();
}

/** A value as a sentence shows it: "8,5", "98%", "“Tốt”"; "trống" for none. */
export function writeValue(found: Found): string {
  if (found.kind === 'blank') return 'trống';
  if (found.kind === 'date') return writeFormDay(found.value);
  if (found.kind !== 'number') return quoteWhole(showFound(found));
  return found.percentFormat
    ? writePercent(percentPointsOf(found.value))
    : writeDecimal(found.value);
}

/** "12:30 ngày 07/05/2026" from a cell that holds a date; any other text as it is. */
function writeMoment(when: string): string {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(when) ?? [];
  return day === undefined ? when : `${time} ngày ${writeFormDay(day)}`;
}
