/** A way in which a number of a person is written; `pattern` is for flags "giu" and composed letters. */
type Shape = { readonly example: string; readonly pattern: string };

/** Words before a number that make it a person's. */
const LABELS = [
  'CMND|CMT|CCCD|căn cước|định danh|ĐDCN|chứng minh nhân dân|chứng minh thư|hộ chiếu',
  'ĐT|ĐTDĐ|DĐ|SĐT|điện thoại|di động|Zalo|Fax',
  'STK|TK|tài khoản|BHYT|BHXH|bảo hiểm y tế|bảo hiểm xã hội',
].join('|');

/** Words that may stand between: "căn cước công dân số", "tài khoản ngân hàng:". */
const BETWEEN =
  'công dân|cá nhân|nhân dân|thư|phổ thông|ngân hàng|thẻ|mã|bàn|riêng|cơ quan|liên hệ|là|số';

const DOCUMENTS = [
  'quyết định|QĐ|công văn|CV|tờ trình|TTr|kế hoạch|KH|báo cáo|BC|thông báo|TB|văn bản|biên bản|BB',
  'nghị quyết|NQ|nghị định|NĐ|chỉ thị|CT|thông tư|TT|hướng dẫn|HD|giấy mời|hợp đồng|HĐ|hóa đơn|hoá đơn',
].join('|');

/** What is counted or measured; "đ/c", "đồng chí" begin a person's name. */
const UNITS =
  'đồng(?!\\p{Zs}+(?:chí|nghiệp))|đ(?!/c)|VNĐ|VND|USD|nghìn|ngàn|triệu|tỷ|tỉ|lượt|m[23²³]|ha|km|kg|tấn|kWh';

const WORD_BEGINS = '(?<![\\p{L}\\p{M}\\p{Nd}])';
const WORD_ENDS = '(?![\\p{L}\\p{M}\\p{Nd}])';

/** What groups digits: "0905.12-34 56". */
const GAP = '[\\p{Zs}.\\p{Pd}]{0,2}';

/** That many more digits, grouped in whatever way. */
function moreDigits(least: number, most: number): string {
  return `(?:${GAP}\\p{Nd}){${least},${most}}`;
}

const AFTER_LABEL = `(?<=${WORD_BEGINS}(?:${LABELS})${WORD_ENDS}(?:[\\s:.,/()\\p{Pd}]|${WORD_BEGINS}(?:${BETWEEN})${WORD_ENDS})*)`;
const NOT_OF_DOCUMENT = `(?<!${WORD_BEGINS}(?:${DOCUMENTS})\\p{Zs}+số\\s*:?\\s*)`;
const YEAR = '(?:19|20)\\p{Nd}{2}';
const NOT_CUT = `(?!${GAP}\\p{Nd})`;
const NOT_A_DATE = `(?!(?:(?:\\p{Nd}{1,2}[.\\p{Pd}]){1,2}|${YEAR}\\p{Pd})${YEAR}${NOT_CUT})`;
const NOT_A_QUANTITY = `(?!\\p{Nd})(?!(?:,\\p{Nd}+)?\\p{Zs}*(?:${UNITS})${WORD_ENDS})`;
const UNGROUPED_BEFORE = '(?<!\\p{Nd}[.,]?)';

/** Identity, telephone, insurance and bank account numbers, and e-mail addresses; in this order of preference. */
export const SHAPES_OF_PERSONAL_NUMBERS: readonly Shape[] = [
  {
    example: 'hòm thư a.nguyen@xaa.gov.vn',
    pattern: '[\\p{L}\\p{Nd}._%+-]{1,64}@[\\p{L}\\p{Nd}-]+(?:\\.[\\p{L}\\p{Nd}-]+)+',
  },
  {
    example: 'CMND 221.234.567',
    pattern: `(?=[A-Z]{0,2}\\p{Zs}?\\p{Nd})${AFTER_LABEL}${NOT_A_DATE}(?:[A-Z]{1,2}\\p{Zs}?)?\\p{Nd}${moreDigits(5, 18)}${NOT_CUT}${NOT_A_QUANTITY}`,
  },
  {
    example: '(0257)3.851.234',
    pattern: `${UNGROUPED_BEFORE}${NOT_OF_DOCUMENT}(?!000)(?:\\(0\\p{Nd}{1,3}\\)|0\\p{Nd}{2})${moreDigits(6, 9)}(?!\\p{Nd})`,
  },
  {
    example: '+84 905 123 456',
    pattern: `(?:\\+|${UNGROUPED_BEFORE}00)84\\)?${moreDigits(8, 10)}(?!\\p{Nd})`,
  },
  {
    example: '221234567',
    pattern: `${UNGROUPED_BEFORE}${NOT_OF_DOCUMENT}\\p{Nd}{9,12}${NOT_A_QUANTITY}`,
  },
  {
    example: '221 234 567',
    pattern: `(?<!\\p{Nd}${GAP})${NOT_OF_DOCUMENT}(?!0)\\p{Nd}{3}(?:[\\p{Zs}\\p{Pd}]\\p{Nd}{3}){2,3}(?<!000)${NOT_CUT}${NOT_A_QUANTITY}`,
  },
];
