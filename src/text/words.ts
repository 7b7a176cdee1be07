import type { Term } from '../domain/draft';
import { foldText } from '../domain/matching/fold-text';

/**
 * The one vocabulary of our workbooks: what is written into cells and what is read back. The first
 * word of a term is written; the others are understood as well.
 */
const WORDS: Readonly<Record<Term, readonly [string, ...string[]]>> = {
  yes: ['Có'],
  no: ['Không'],
  passed: ['Đạt'],
  failed: ['Không đạt', 'Chưa đạt'],
  notApplicable: ['Không áp dụng'],
  newcomer: ['Mới', 'Đơn vị mới'],
  lowerIsBetter: ['Càng thấp càng tốt'],
  higherIsBetter: ['Càng cao càng tốt'],
  eligible: ['Chỉ người được xét'],
  all: ['Tất cả'],
  rescale: ['Quy đổi về tổng điểm'],
  omit: ['Bỏ phần điểm đó'],
  half: ['Nhiều nhất nửa số điểm'],
  full: ['Được điểm tối đa'],
  statedPoints: ['Điểm ghi ở tiêu chí'],
  collectivesFirst: ['Tập thể trước'],
  individualsFirst: ['Cá nhân trước'],
  selfScored: ['Tự chấm'],
  appraised: ['Thẩm định'],
  surveyed: ['Khảo sát'],
  scoredByLeaders: ['Lãnh đạo'],

  tapThe: ['Tập thể'],
  caNhan: ['Cá nhân'],
  bangKhen: ['Bằng khen'],
  giayKhen: ['Giấy khen'],

  direct: ['Chấm trực tiếp'],
  passFail: ['Đạt / Không đạt'],
  proportional: ['Theo tỷ lệ'],
  tiers: ['Theo bậc'],
  count: ['Đếm số lần'],
  levels: ['Theo mức'],
  rankChange: ['Thay đổi thứ hạng'],
  leader: ['So với đơn vị dẫn đầu'],
  bonus: ['Điểm thưởng'],
  deduction: ['Điểm trừ'],
  requirement: ['Điều kiện bắt buộc'],

  declaredTotal: ['Tổng điểm công bố'],
  step: ['Bước làm tròn điểm'],
  floor: ['Điểm sàn của tổng điểm'],
  notApplicableTreatment: ['Khi có tiêu chí không áp dụng'],
  leaderPool: ['Đơn vị dẫn đầu được chọn trong'],
  leaderAtTarget: ['Khi đơn vị dẫn đầu không vượt chỉ tiêu'],
  newcomerTreatment: ['Khi chưa có thứ hạng năm trước'],

  parentAgency: ['Cơ quan chủ quản'],
  agency: ['Tên cơ quan'],
  council: ['Tên Hội đồng'],
  locality: ['Địa danh'],
  movement: ['Phong trào thi đua'],
  year: ['Năm xét'],
  scopes: ['Đối tượng xét'],
  giayKhenAuthority: ['Người quyết định giấy khen'],
  giayKhenIsOwnDecision: ['Giấy khen do cơ quan này quyết định'],
  bangKhenAuthority: ['Người quyết định bằng khen'],
  bangKhenIsOwnDecision: ['Bằng khen do cơ quan này quyết định'],
  listOrder: ['Thứ tự trong danh sách'],
  showPoints: ['Hiện điểm và xếp hạng trong danh sách'],
  secretary: ['Thư ký Hội đồng'],
  signatoryTitle: ['Chức vụ người ký'],
  signatory: ['Người ký'],
};

const LONGEST_WORD = 60;

const termsByWord: ReadonlyMap<string, Term> = new Map(
  Object.entries(WORDS).flatMap(([term, words]) =>
    words.map((word): [string, Term] => [foldText(word), term as Term]),
  ),
);

/** The word that is written for a term. */
export function wordOf(term: Term): string {
  return WORDS[term][0];
}

/** Every word that is understood as a term, the written one first. */
export function wordsOf(term: Term): readonly string[] {
  return WORDS[term];
}

/** The term of a cell's text, whatever its case, marks' form and spaces; null when it is none. */
export function readWord(text: string): Term | null {
  if (text.length > LONGEST_WORD) return null;
  return termsByWord.get(foldText(text)) ?? null;
}

/** Rows that add up and are nobody: "Cộng", "Tổng cộng: 12", "Cộng cụm 1"; not "Cộng đồng dân cư". */
export function isSubtotalLabel(text: string): boolean {
  return SUBTOTAL.test(text.normalize('NFC').trim().toLowerCase());
}

const SUBTOTAL =
  /^(?:(?:grand )?total$|(?:cộng|tổng(?:\s+(?:cộng|số|điểm))?)(?:\s+chung)?\s*(?:$|[\p{P}\d]|(?:cụm|khối|mục)(?=$|[\s\p{P}\d])|phần\s+[a-z\d]{1,4}$))/u;
