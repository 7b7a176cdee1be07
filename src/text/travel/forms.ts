import type { ScopeId } from '../../domain/scope';
import { SCOPE_HEADINGS } from '../headings';
import { TWIN_WORDS } from './twins';

/** Words of the forms that units and departments fill in; readers know them again by these. */
export const FORM_TITLES = { self: 'PHIẾU TỰ CHẤM ĐIỂM', review: 'PHIẾU THẨM ĐỊNH' } as const;

/** What a file of the kind is called after. */
export const FORM_FILES = { self: 'Phiếu tự chấm', review: 'Phiếu thẩm định' } as const;

/** With these a form's number begins. */
export const FORM_LETTERS = { self: 'TC', review: 'TD' } as const;

/** Why no form of a kind can be made. */
export const NOBODY_TO_ASK = {
  self: 'Chưa có nơi nào để gửi phiếu tự chấm: chưa nhập tập thể, cá nhân, hoặc không có tiêu chí tự chấm.',
  review:
    'Chưa có nơi nào để gửi phiếu thẩm định: chưa có tiêu chí nào ghi “Thẩm định”, “Khảo sát” hoặc “Lãnh đạo” ở cột “Người chấm”, hoặc chưa nhập tập thể, cá nhân.',
} as const;

export const FORM_LABELS = {
  agency: 'Cơ quan',
  movement: 'Phong trào thi đua',
  year: 'Năm xét',
  recipient: 'Nơi nhận phiếu',
  scope: 'Đối tượng',
  nominee: 'Mã đối tượng',
  name: 'Tên đối tượng',
  sentOn: 'Ngày gửi',
  due: 'Hạn gửi lại',
  number: 'Số phiếu',
  book: 'Mã sổ',
  'criteria:tapThe': 'Mã tiêu chí tập thể',
  'criteria:caNhan': 'Mã tiêu chí cá nhân',
  page: 'Trang phiếu',
  rows: 'Số dòng có mã',
  correctionOf: 'Sửa lại phiếu số',
  reason: 'Lý do trả lại',
} as const satisfies Record<string, string>;

export type FormLabel = keyof typeof FORM_LABELS;

export const SELF_HEADINGS = {
  code: 'Mã',
  name: 'Nội dung tiêu chí',
  rule: 'Cách chấm',
  max: 'Điểm tối đa',
  sent: 'Đã có khi gửi',
  answered: 'Kết quả đã nộp',
  value: 'Kết quả',
  notApplicable: 'Không áp dụng',
  sentEvidence: 'Minh chứng đã có',
  answeredEvidence: 'Minh chứng đã nộp',
  evidence: 'Minh chứng',
  note: 'Ghi chú',
  points: 'Điểm',
  rowCode: 'Mã dòng',
} as const;

export const REVIEW_HEADINGS = {
  code: SELF_HEADINGS.code,
  name: 'Tên tập thể, cá nhân',
  unit: 'Đơn vị',
  note: SELF_HEADINGS.note,
  rowCode: SELF_HEADINGS.rowCode,
} as const;

/** What a column of a criterion holds in a review form, behind the criterion's code. */
const REVIEW_PARTS = {
  result: { sent: 'Đã có khi gửi', answered: 'Kết quả đã nộp', value: 'Kết quả' },
  last: {
    sent: 'Hạng năm trước đã có',
    answered: 'Hạng năm trước đã nộp',
    value: 'Hạng năm trước',
  },
  evidence: { sent: 'Minh chứng đã có', answered: 'Minh chứng đã nộp', value: 'Minh chứng' },
} as const;

export type ReviewPart = keyof typeof REVIEW_PARTS;
export const REVIEW_ROLES = ['sent', 'answered', 'value'] as const;
export type ReviewRole = (typeof REVIEW_ROLES)[number];

const BETWEEN = ' – ';

/** "II.1 – Kết quả". */
export function reviewHeading(code: string, part: ReviewPart, role: ReviewRole): string {
  return `${code}${BETWEEN}${REVIEW_PARTS[part][role]}`;
}

/** The words behind a criterion's code with what they mean. */
export const REVIEW_SUFFIXES: readonly {
  readonly part: ReviewPart;
  readonly role: ReviewRole;
  readonly words: string;
}[] = (['result', 'last', 'evidence'] as const).flatMap((part) =>
  REVIEW_ROLES.map((role) => ({ part, role, words: REVIEW_PARTS[part][role] })),
);

export const RANK_ROWS = { last: 'thứ hạng năm trước', result: 'thứ hạng năm nay' } as const;

export const FORM_TEXT = {
  selfInstruction:
    'Nhập vào ô nền vàng: cột “Kết quả”, hoặc chọn “Không áp dụng”; ghi số, ký hiệu văn bản ở cột “Minh chứng”. Ô nền xám không phải điền: dòng do đơn vị khác chấm hoặc ô mà tiêu chí không yêu cầu. Không xóa, sửa “Mã dòng” và phần đầu phiếu; có thể thêm cột, thêm dòng trống, đổi tên tệp. Điền xong lưu lại dạng .xlsx và gửi về nơi phát phiếu.',
  reviewInstruction:
    'Nhập vào ô nền vàng kết quả của từng tập thể, cá nhân; tiêu chí không áp dụng thì ghi “Không áp dụng”. Không xóa, sửa “Mã dòng” và phần đầu phiếu; có thể sắp xếp, thêm cột, thêm dòng trống, đổi tên tệp. Điền xong lưu lại dạng .xlsx và gửi về nơi phát phiếu.',
  correctionInstruction: (hasDue: boolean) =>
    `Phiếu được trả lại để sửa: chỉ sửa những dòng nền vàng, các dòng khác giữ nguyên. Sửa xong lưu lại dạng .xlsx và gửi về nơi phát phiếu${hasDue ? ' trước hạn' : ''}.`,
  total: 'Tổng điểm tự chấm',
  direct: 'Chấm trực tiếp, nhập số điểm.',
  byCouncil: 'Hội đồng tính',
  councilNote:
    '“Hội đồng tính”: điểm so với đơn vị dẫn đầu, Hội đồng tính sau khi có đủ phiếu; không kể trong tổng điểm tự chấm.',
  totalNote:
    'Điểm trên phiếu để tham khảo, theo kết quả đã nhập. Tổng điểm chưa kể quy đổi phần không áp dụng, giới hạn điểm nhóm và điểm sàn.',
  recheckNote: `“${TWIN_WORDS.review}”: kết quả không đúng cách ghi của tiêu chí, xem gợi ý khi chọn ô.`,
  defaultReason: 'Các dòng nền vàng cần sửa lại.',
  scoredBy: (word: string, reviewer: string) =>
    reviewer === '' ? `${word} chấm` : `${word}: ${reviewer}`,
  signLeft: 'NGƯỜI LẬP PHIẾU',
  signRight: { self: 'THỦ TRƯỞNG ĐƠN VỊ', review: 'THỦ TRƯỞNG ĐƠN VỊ THẨM ĐỊNH' },
  signHintLeft: '(Ký, ghi rõ họ tên)',
  signHintRight: '(Ký, đóng dấu, ghi rõ họ tên)',
  signDate: '…………, ngày …… tháng …… năm ……',
  page: (number: number, count: number) => `${number}/${count}`,
} as const;

export const FORM_PROMPTS = {
  notApplicable: {
    title: 'Không áp dụng',
    text: 'Chọn “Không áp dụng” nếu tiêu chí không liên quan đến đơn vị, cá nhân; khi đó để trống ô “Kết quả”.',
  },
  note: { title: 'Ghi chú', text: 'Điều cần giải thích thêm; không tính vào điểm.' },
} as const;

/** "tập thể", "cá nhân": of whom a sheet speaks. */
export function nameFormScope(scope: ScopeId): string {
  return SCOPE_HEADINGS[scope];
}

/** "TT01 – Thôn 1": whom a form is sent to, so that two of one name differ. */
export function nameUnit(code: string, name: string): string {
  return `${code}${BETWEEN}${name}`;
}
