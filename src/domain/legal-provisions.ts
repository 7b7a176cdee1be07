/**
 * Quy định pháp luật: every number or rule that comes from a law or decree, with where it stands. What
 * has not been read in the text itself is `verified: false`: a default that the workbook may change,
 * never a rule that refuses anything. Articles are written "75.1.d": article, clause, point; "dd" is đ.
 */
export type LegalProvision<Value> = {
  readonly id: string;
  readonly value: Value;
  readonly article: string;
  readonly document: string;
  /** ISO date. */
  readonly inForceFrom: string;
  readonly source: string;
  readonly verified: boolean;
};

/** Cấp có thẩm quyền tặng. */
export type AuthorityLevel = 'district' | 'commune' | 'province';

/** Loại hình khen thưởng. */
export type AwardType =
  'congTrang' | 'dotXuat' | 'phongTrao' | 'quaTrinhCongHien' | 'theoNienHan' | 'doiNgoai';

/** Luật Thi đua, khen thưởng 2022, in force from 1/1/2024 (Điều 94). */
const EMULATION_LAW = {
  document: '06/2022/QH15',
  inForceFrom: '2024-01-01',
  source: 'Cong bao 571+572/2022; hethongphapluat.vn/luat-thi-dua-khen-thuong-2022',
  verified: true,
} as const;

/** Not several awards, nor several forms of award, for one achievement. */
export const ONE_ACHIEVEMENT_ONE_AWARD: LegalProvision<true> = {
  id: 'one-achievement-one-award',
  value: true,
  article: '5',
  ...EMULATION_LAW,
};

/** The closed list of six, in the law's order. */
export const AWARD_TYPES: LegalProvision<readonly AwardType[]> = {
  id: 'award-types',
  value: ['congTrang', 'dotXuat', 'phongTrao', 'quaTrinhCongHien', 'theoNienHan', 'doiNgoai'],
  article: '8',
  ...EMULATION_LAW,
};

/** Bằng khen của Chủ tịch UBND tỉnh. */
export const BANG_KHEN_OF_PROVINCE: LegalProvision<AuthorityLevel> = {
  id: 'bang-khen-of-province',
  value: 'province',
  article: '74; 79.4',
  ...EMULATION_LAW,
};

/** The detailed standards of bằng khen and giấy khen are the province's to set. */
export const STANDARDS_SET_BY: LegalProvision<AuthorityLevel> = {
  id: 'award-standards-set-by',
  value: 'province',
  article: '74.6; 75.2',
  ...EMULATION_LAW,
};

/** Giấy khen của Chủ tịch UBND cấp huyện: only until the district level ended. */
export const GIAY_KHEN_OF_DISTRICT: LegalProvision<AuthorityLevel> = {
  id: 'giay-khen-of-district',
  value: 'district',
  article: '75.1.d; 80',
  ...EMULATION_LAW,
};

/** Giấy khen của Chủ tịch UBND cấp xã. */
export const GIAY_KHEN_OF_COMMUNE: LegalProvision<AuthorityLevel> = {
  id: 'giay-khen-of-commune',
  value: 'commune',
  article: '75.1.dd; 80',
  ...EMULATION_LAW,
};

/** Kết thúc hoạt động của đơn vị hành chính cấp huyện: the first day without it. */
export const DISTRICT_LEVEL_ENDED: LegalProvision<string> = {
  id: 'district-level-ended',
  value: '2025-07-01',
  article: '2',
  document: '203/2025/QH15',
  inForceFrom: '2025-06-16',
  source: 'baochinhphu.vn 102250616092411276; myhoahung.angiang.gov.vn/node/665',
  verified: false,
};

/**
 * Who gives a year's giấy khen to what a commune proposes. A year is judged when it ends, so the first
 * year of the commune's own giấy khen is that in which the district level ended.
 */
export function giayKhenAuthorityLevel(year: number): 'district' | 'commune' {
  return `${year}-12-31` < DISTRICT_LEVEL_ENDED.value ? 'district' : 'commune';
}

/** From the least to the most that is allowed. */
export type AllowedRange = { readonly least: number; readonly most: number };

/** Cỡ chữ (points), kiểu chữ of one component of a document. */
export type TextStyle = {
  readonly size: AllowedRange;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly capitals: boolean;
};

export type PageNumbering = {
  readonly size: AllowedRange;
  readonly position: 'topCentre';
  readonly onFirstPage: boolean;
};

/** Nghị định 30/2020/NĐ-CP về công tác văn thư; known from several pages that quote it. */
const DOCUMENT_DECREE = {
  document: '30/2020/ND-CP',
  inForceFrom: '2020-03-05',
  source: 'luatvietnam.vn 186-24146; vietjack 5246; giaoan.link; lacviet.vn',
  verified: false,
} as const;

const LAYOUT = { article: 'annex I', ...DOCUMENT_DECREE } as const;

const PLAIN = { bold: false, italic: false, capitals: false };

export const PAPER: LegalProvision<'A4'> = { id: 'paper', value: 'A4', ...LAYOUT };

/** Lề trang, in millimetres. */
export const PAGE_MARGINS: LegalProvision<
  Readonly<Record<'top' | 'bottom' | 'left' | 'right', AllowedRange>>
> = {
  id: 'page-margins',
  value: {
    top: { least: 20, most: 25 },
    bottom: { least: 20, most: 25 },
    left: { least: 30, most: 35 },
    right: { least: 15, most: 20 },
  },
  ...LAYOUT,
};

export const FONT: LegalProvision<'Times New Roman'> = {
  id: 'font',
  value: 'Times New Roman',
  ...LAYOUT,
};

/** Số trang: centred in the top margin, not on the first page. */
export const PAGE_NUMBER: LegalProvision<PageNumbering> = {
  id: 'page-number',
  value: { size: { least: 13, most: 14 }, position: 'topCentre', onFirstPage: false },
  ...LAYOUT,
};

/** The components of a document whose letters the decree lays down. */
export type DocumentPart =
  /** Quốc hiệu, tiêu ngữ. */
  | 'nationalName'
  | 'motto'
  /** Cơ quan chủ quản, cơ quan ban hành. */
  | 'parentAgency'
  | 'agency'
  /** Số, ký hiệu; địa danh và thời gian. */
  | 'number'
  | 'placeAndDate'
  /** Tên loại, trích yếu, nội dung. */
  | 'title'
  | 'subject'
  | 'body'
  /** Quyền hạn, chức vụ; họ tên người ký. */
  | 'signatoryTitle'
  | 'signatory'
  /** Tên phụ lục; "(Kèm theo ...)". */
  | 'annexTitle'
  | 'annexReference';

export const TEXT_STYLES: LegalProvision<Readonly<Record<DocumentPart, TextStyle>>> = {
  id: 'text-styles',
  value: {
    nationalName: { ...PLAIN, size: { least: 12, most: 13 }, bold: true, capitals: true },
    motto: { ...PLAIN, size: { least: 13, most: 14 }, bold: true },
    parentAgency: { ...PLAIN, size: { least: 12, most: 13 }, capitals: true },
    agency: { ...PLAIN, size: { least: 12, most: 13 }, bold: true, capitals: true },
    number: { ...PLAIN, size: { least: 13, most: 13 } },
    placeAndDate: { ...PLAIN, size: { least: 13, most: 14 }, italic: true },
    title: { ...PLAIN, size: { least: 13, most: 14 }, bold: true, capitals: true },
    subject: { ...PLAIN, size: { least: 13, most: 14 }, bold: true },
    body: { ...PLAIN, size: { least: 13, most: 14 } },
    signatoryTitle: { ...PLAIN, size: { least: 13, most: 14 }, bold: true, capitals: true },
    signatory: { ...PLAIN, size: { least: 13, most: 14 }, bold: true },
    annexTitle: { ...PLAIN, size: { least: 13, most: 14 }, bold: true, capitals: true },
    annexReference: { ...PLAIN, size: { least: 12, most: 13 }, italic: true },
  },
  ...LAYOUT,
};

/** "Danh sách" is no kind of document: it is an annex to a tờ trình or quyết định, without a number. */
export const LIST_IS_DOCUMENT_TYPE: LegalProvision<false> = {
  id: 'list-is-document-type',
  value: false,
  article: '7; annex III',
  ...DOCUMENT_DECREE,
};

export const LEGAL_PROVISIONS: readonly LegalProvision<unknown>[] = [
  ONE_ACHIEVEMENT_ONE_AWARD,
  AWARD_TYPES,
  BANG_KHEN_OF_PROVINCE,
  STANDARDS_SET_BY,
  GIAY_KHEN_OF_DISTRICT,
  GIAY_KHEN_OF_COMMUNE,
  DISTRICT_LEVEL_ENDED,
  PAPER,
  PAGE_MARGINS,
  FONT,
  PAGE_NUMBER,
  TEXT_STYLES,
  LIST_IS_DOCUMENT_TYPE,
];
