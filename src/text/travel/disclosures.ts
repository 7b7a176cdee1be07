import { groupDigits } from '../counts';

/** What a person may take out of a copy before it is sent. */
export const LEAVABLE = [
  'birth-years',
  'identity-numbers',
  'evidence',
  'notes',
  /** Remarks that name nominees of other units than the one that the copy is for. */
  'mentions',
] as const;

export type Leavable = (typeof LEAVABLE)[number];

/** What a file may give away of people and of the office. */
export type DisclosureCode =
  | Leavable
  /** Names, codes and results of who is considered; `other-nominees` are not of the unit it is for. */
  | 'nominees'
  | 'other-nominees'
  | 'author'
  | 'last-editor'
  | 'company'
  | 'hidden-sheets'
  | 'hidden-rows'
  | 'hidden-columns'
  | 'other-sheets'
  | 'other-columns'
  | 'comments'
  | 'defined-names'
  | 'broken-names'
  | 'external-links'
  | 'addin-formulas'
  | 'addin-parts'
  | 'macros'
  | 'pivot-caches'
  | 'pictures'
  | 'custom-properties';

/** One kind of thing that the workbook holds, and what becomes of it in the copy. */
export type Disclosure = {
  readonly code: DisclosureCode;
  readonly count: number;
  /** Where, or what: cells, sheets, names, as people read them. All of them. */
  readonly places: readonly string[];
  readonly travels: boolean;
  /** Whether it can be left out where it travels. */
  readonly canBeLeftOut: boolean;
};

const WORDS: Readonly<Record<DisclosureCode, string>> = {
  nominees: 'tập thể, cá nhân có tên và kết quả',
  'other-nominees': 'tập thể, cá nhân của đơn vị khác',
  'birth-years': 'năm sinh',
  'identity-numbers': 'số định danh, điện thoại, tài khoản, địa chỉ thư điện tử',
  evidence: 'ô minh chứng',
  notes: 'ghi chú về căn cứ chấm, khen thưởng',
  mentions: 'ô có nhắc tên tập thể, cá nhân của đơn vị khác',
  author: 'tên tác giả',
  'last-editor': 'tên người sửa lần cuối',
  company: 'tên cơ quan trong thuộc tính tệp',
  'hidden-sheets': 'trang ẩn',
  'hidden-rows': 'dòng ẩn có dữ liệu',
  'hidden-columns': 'cột ẩn có dữ liệu',
  'other-sheets': 'trang ngoài các bảng nhập',
  'other-columns': 'cột thêm ngoài mẫu',
  comments: 'ghi chú, bình luận trên ô',
  'defined-names': 'tên vùng tự đặt',
  'broken-names': 'tên vùng bị hỏng',
  'external-links': 'liên kết đến tệp khác',
  'addin-formulas': 'ô dùng hàm của phần bổ trợ',
  'addin-parts': 'phần bổ trợ gắn trong tệp',
  macros: 'phần macro',
  'pivot-caches': 'dữ liệu đệm của bảng tổng hợp (PivotTable)',
  pictures: 'hình, biểu đồ, tệp đính kèm',
  'custom-properties': 'thuộc tính riêng của tệp',
};

/** "năm sinh (26)". */
export function nameDisclosure({ code, count }: Pick<Disclosure, 'code' | 'count'>): string {
  return `${WORDS[code]} (${groupDigits(count)})`;
}

const MOST_PLACES = 5;

const NOT_HIDDEN =
  'hiện ra trong bản gửi; nếu không muốn gửi thì bỏ trong sổ trước khi lập bản gửi';

/** Behind what travels otherwise than a reader of the workbook would expect. */
const WARNINGS: Readonly<Partial<Record<DisclosureCode, string>>> = {
  'hidden-rows': `; các dòng này ${NOT_HIDDEN}`,
  'hidden-columns': `; các cột này ${NOT_HIDDEN}`,
};

/** "năm sinh (26): 'Cá nhân'!D5, 'Cá nhân'!D6, …; bỏ được". One line for a person about to send. */
export function describeDisclosure(disclosure: Disclosure, howToLeaveOut = ''): string {
  const { places, travels, canBeLeftOut } = disclosure;
  const shown = places.slice(0, MOST_PLACES).join(', ');
  const more = places.length > MOST_PLACES ? ', …' : '';
  const where = shown === '' ? '' : `: ${shown}${more}`;
  const advice = travels && canBeLeftOut && howToLeaveOut !== '' ? `; ${howToLeaveOut}` : '';
  const warning = travels ? (WARNINGS[disclosure.code] ?? '') : '';
  return `${nameDisclosure(disclosure)}${where}${advice}${warning}`;
}
