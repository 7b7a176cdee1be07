import { COPY_KINDS } from '../travel/copies';
import { LEAVABLE } from '../travel/disclosures';
import type { DisclosureCode } from '../travel/disclosures';

/** What `tdkt send` says besides the words of its copies. */
export const SEND = {
  badKind: (what: string) =>
    `Không có loại bản gửi “${what}”. Các loại: ${COPY_KINDS.join(', ')} (tự tính, số liệu cố định, công khai).`,
  badLeaveOut: (what: string) =>
    `Không bỏ được “${what}”. Các mục bỏ được: ${LEAVABLE.join(', ')}.`,
  travels: 'Có trong bản gửi:',
  staysBehind: 'Có trong sổ gốc, không gửi theo:',
  suggestName: (name: string) => `Tên tệp nên dùng khi gửi: ${name}`,
  /** Behind what travels and need not. */
  howToLeaveOut: (code: DisclosureCode) =>
    code === 'nominees' ? 'gửi riêng một đơn vị bằng --unit' : `bỏ bằng --leave-out ${code}`,
  notSent: 'Sổ còn lỗi nên chưa lập bản gửi. Sửa các lỗi sau rồi thử lại.',
} as const;
