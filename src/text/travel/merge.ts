import { percentPointsOf } from '../../domain/decimal';
import type { Found } from '../../domain/draft';
import { showFound } from '../../domain/validation/cell-faults';
import { groupDigits, joinWords } from '../counts';
import { writeDecimal, writePercent } from '../numbers';
import { listFormRows, nameFormCell } from '../problems/form-places';
import type { FormPlace } from '../problems/form-places';
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
  'percent-missing': (value) => `là số ${value}, không phải tỷ lệ phần trăm,`,
  'percent-unexpected': (value) => `ghi ${value}, nhưng tiêu chí này không tính theo tỷ lệ %`,
};

/** A format may show the sign beside a number that is none: "95%" for 95. */
const TYPE_PERCENT = 'Đặt định dạng của ô là phần trăm, gõ lại cả dấu %, ví dụ 95%, rồi gộp lại.';

/** What was found, where, and what to do. */
export function describeMergeProblem(problem: MergeProblem): string {
  switch (problem.code) {
    case 'not-a-form':
      return 'Tệp không phải phiếu do Bình Xét lập, hoặc phần đầu phiếu đã bị xóa hết. Kiểm tra lại tệp; không có gì của tệp được gộp.';
    case 'form-damaged':
      return `Phiếu không còn đủ thông tin để nhận ra (thiếu: ${quoteAll(problem.lost)}). Đề nghị nơi nhận gửi lại phiếu gốc đã điền; không có gì của tệp được gộp.`;
    case 'other-book':
      return `Phiếu của sổ khác: ${BOOK_MARKS[problem.what]} trên phiếu ${nameText(problem.form)}, trong sổ ${nameText(problem.book)}. Chọn đúng sổ rồi gộp lại; không có gì của tệp được gộp.`;
    case 'recipient-unknown':
      return `Không đối tượng nào trên phiếu của ${quote(problem.recipient)} còn trong sổ, nên không có gì của phiếu được gộp. Kiểm tra xem đơn vị còn trong sổ không, hoặc mã có bị đổi không.`;
    case 'late':
      return `Hạn gửi lại phiếu là ngày ${writeFormDay(problem.due)}; phiếu được gộp ngày ${writeFormDay(problem.today)}, sau hạn.`;
    case 'merged-before':
      return `Phiếu này đã được gộp lúc ${writeMoment(problem.when)}; những gì sửa trong sổ từ đó đến nay được giữ nguyên.`;
    case 'come-before':
      return `Phiếu ${problem.number} ${problem.known.map(describeKnown).join('; ')}. ${problem.fillsBlanks ? FILLS_BLANKS : FILLS_NOTHING}`;
    case 'corrected':
      return `Phiếu này đã được trả lại để sửa: phiếu sửa số ${problem.number} (tệp ${quote(problem.by)}) thay cho ${listFormRows(problem.places)} của phiếu này.`;
    case 'correction-refused':
      return `Phiếu này đã được trả lại để sửa, nhưng phiếu sửa số ${problem.number} (tệp ${quote(problem.by)}) thiếu hoặc sai phần sửa cho ${listFormRows(problem.places)} của phiếu này, nên câu trả lời cũ ở đó chưa được gộp. Điền lại phiếu sửa rồi gộp lại; muốn dùng câu trả lời cũ thì không gộp phiếu sửa.`;
    case 'criterion-changed':
      return `Tiêu chí ${problem.criterion} (${nameScope(problem.scope)}) đã đổi ${PARTS[problem.what]} từ khi gửi phiếu: trên phiếu ${nameText(problem.form)}, trong sổ ${nameText(problem.book)}. Xem lại kết quả của tiêu chí này.`;
    case 'criterion-removed':
      return `Tiêu chí ${problem.criterion} ${quote(problem.name)} (${nameScope(problem.scope)}) có trên phiếu nhưng không còn trong sổ.`;
    case 'criterion-added':
      return `Tiêu chí ${problem.criterion} ${quote(problem.name)} (${nameScope(problem.scope)}) có trong sổ nhưng không có trên phiếu: được thêm sau khi gửi. Gửi thêm phiếu nếu cần.`;
    case 'criterion-reassigned':
      return `Tiêu chí ${problem.criterion} (${nameScope(problem.scope)}) nay do ${nameScorer(problem)} chấm, không còn hỏi nơi nhận phiếu này; kết quả trên phiếu vẫn được gộp. Xem lại kết quả của tiêu chí này.`;
    case 'criteria-changed':
      return `Tiêu chí ${nameScope(problem.scope)} của sổ đã thay đổi từ khi gửi phiếu, ở chỗ không in trên phiếu này (như đơn vị chấm, minh chứng, tiêu chí của nơi khác).`;
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
      const remedy = problem.reason === 'percent-missing' ? TYPE_PERCENT : 'Sửa ô này rồi gộp lại.';
      return `Ở ${nameFormCell(problem.place)}, giá trị ${what} nên không được gộp. ${remedy}`;
    }
    case 'value-wrong': {
      const said = describeProblem(problem.problem);
      const isNamed = said.startsWith(`Tiêu chí ${problem.criterion}`);
      const whose = `${quote(problem.nominee)}${isNamed ? '' : `, tiêu chí ${problem.criterion}`}`;
      return `Giá trị sai ở ${nameFormCell(problem.place)}, ${whose}: ${said} Dòng này không được gộp.`;
    }
    case 'conflict':
      return `${describeSides(problem)} Chọn một giá trị; khi chưa chọn, sổ giữ nguyên.`;
    case 'decided':
      return `${describeSides(problem)} Đã chọn ${problem.chosen.kind === 'blank' ? BLANK_TEXT : writeValue(problem.chosen)}.`;
    case 'erased':
      return `Phiếu để trống chỗ sổ đang có số liệu, gộp thì xóa ${listCells(problem.cells)}. Hỏi lại nơi nhận nếu không rõ có định xóa hay không.`;
    case 'left-blank':
      return `Phiếu để trống ${listCells(problem.cells)}, là chỗ mà sổ hoặc bản khác của phiếu đã có số liệu. Để trống không phải là trả lời, nên các ô đó không đổi theo phiếu này; muốn bỏ số liệu nào thì xóa trong sổ.`;
    case 'not-corrected':
      return `Phiếu sửa chưa sửa gì ở ${listFormRows(problem.places)}: kết quả và minh chứng vẫn như lần trước. Hỏi lại nơi nhận xem đã xem lại chưa.`;
    case 'answer-taken-back':
      return `Phiếu sửa để trống ${listAnswers(problem.places)}; coi như bỏ câu trả lời cũ ở đó. Hỏi lại nơi nhận nếu không rõ có định bỏ hay không.`;
    case 'remark':
      return `Ghi chú của nơi nhận ở ${nameFormCell(problem.place)}: ${quoteWhole(problem.text)}.`;
  }
}

const FILLS_BLANKS =
  'Lần này phiếu chỉ được điền vào ô còn trống trong sổ; ô nào ghi khác thì chờ chọn.';
const FILLS_NOTHING =
  'Phiếu sửa không có trong lần gộp này, nên ô nào phiếu ghi khác sổ, kể cả ô còn trống, đều chờ chọn; gộp cùng phiếu sửa thì phần không phải sửa được điền vào ô trống.';

/** "Văn phòng (thẩm định)". */
function nameScorer({
  scoredBy,
  reviewer,
}: Extract<MergeProblem, { code: 'criterion-reassigned' }>): string {
  if (scoredBy === 'selfScored') return 'đơn vị, cá nhân được xét tự';
  const word = wordOf(scoredBy).toLowerCase();
  return reviewer === '' ? `bộ phận ${word}` : `${quote(reviewer)} (${word})`;
}

const MOST_CELLS = 5;

/** "36 ô: G6, H6, I6, J6, K6, … (trang “Tập thể”)". */
function listCells(cells: readonly FormPlace[]): string {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  const shown = cells.slice(0, MOST_CELLS).map(({ cell }) => cell);
  const more = cells.length > MOST_CELLS ? ', …' : '';
  return `${groupDigits(cells.length)} ô: ${shown.join(', ')}${more} (trang ${quoteAll(sheets)})`;
}

/** "2 ô đã từng trả lời: F15 (“Tốt”), F17 (3) (trang “Thôn 1” của phiếu)". */
function listAnswers(
  places: Extract<MergeProblem, { code: 'answer-taken-back' }>['places'],
): string {
  const sheets = [...new Set(places.map(({ sheet }) => sheet))];
  const shown = places
    .slice(0, MOST_CELLS)
    .map(({ cell, answered }) => `${cell} (${writeValue(answered)})`);
  const more = places.length > MOST_CELLS ? ', …' : '';
  return `${groupDigits(places.length)} ô đã từng trả lời: ${shown.join(', ')}${more} (trang ${quoteAll(sheets)} của phiếu)`;
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
  return `Trái nhau ở ${quote(nominee)}, tiêu chí ${criterion}: khi gửi ${sent.kind === 'blank' ? BLANK_TEXT : `là ${writeValue(sent)}`}; sổ (ô ${cell.cell}, trang ${quote(cell.sheet)}) ${sayHeld(held)}; ${said}.`;
}

function describeSide({ value, from }: ConflictSide): string {
  const places = from.map(
    ({ file, sheet, cell }) => `${quote(file)} (ô ${cell}, trang ${quote(sheet)})`,
  );
  return `${joinWords(places)} ${sayHeld(value)}`;
}

function sayHeld(value: Found): string {
  return value.kind === 'blank' ? BLANK_TEXT : `ghi ${writeValue(value)}`;
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
