import { groupDigits } from '../counts';
import { quoteWhole } from '../quotes';
import type { CopyKind } from '../travel/copies';

/** What is done with files that leave the workbook and come back to it. */
export type TravelJob = 'copy' | 'forms' | 'merge' | 'next';

export const TRAVEL_TEXT = {
  jobs: {
    copy: {
      name: 'Gửi bản sao',
      what: 'Lập một tệp để gửi đi, mở được trên mọi máy, không cần Bình Xét.',
    },
    forms: {
      name: 'Gửi phiếu',
      what: 'Lập phiếu tự chấm, phiếu thẩm định cho từng nơi; theo dõi nơi nào đã gửi lại.',
    },
    merge: {
      name: 'Gộp phiếu gửi về',
      what: 'Đọc các phiếu đã điền, xem từng thay đổi rồi mới ghi vào sổ.',
    },
    next: {
      name: 'Lập sổ năm sau',
      what: 'Mang tiêu chí, quy định, danh sách sang sổ mới; kết quả để trống.',
    },
  },
  back: 'Các việc khác',
  preparing: 'Đang chuẩn bị…',
  stopped: 'Đã dừng chuẩn bị.',
  prepareAgain: 'Chuẩn bị lại',
  making: 'Đang lập tệp…',
} as const;

export const COPY_TEXT = {
  kind: 'Loại bản gửi',
  kinds: {
    live: {
      name: 'Bản tự tính',
      what: 'Sửa số liệu thì điểm, thứ hạng, xếp loại tự tính lại bằng công thức thường.',
    },
    frozen: {
      name: 'Bản số liệu cố định',
      what: 'Mọi ô là số liệu, không tính lại; để xem, in, lưu hồ sơ.',
    },
    public: {
      name: 'Bản công khai',
      what: 'Để niêm yết, lấy ý kiến: không có năm sinh, số định danh, minh chứng, ghi chú.',
    },
  } satisfies Readonly<Record<CopyKind, { readonly name: string; readonly what: string }>>,
  unit: 'Gửi cho',
  wholeBook: 'Mọi nơi: cả sổ',
  travels: 'Người nhận sẽ thấy',
  leaveOut: 'Bỏ bớt trước khi gửi',
  staysBehind: (count: number) => `Không gửi theo (${groupDigits(count)} loại)`,
  fileName: 'Tên tệp',
  make: 'Tạo bản gửi',
  done: {
    'in-window': (name: string) =>
      `Bản gửi đã mở trong một cửa sổ Excel khác. Ở đó hãy lưu với tên ${quoteWhole(name)} rồi gửi đi; sổ này giữ nguyên.`,
    'in-place': (name: string) =>
      `Bản gửi ${quoteWhole(name)} đã được tải xuống (thường vào thư mục Tải xuống hoặc Downloads); sổ này giữ nguyên.`,
  },
} as const;

export const NEXT_TEXT = {
  year: 'Năm của sổ mới',
  carries: (criteria: number, nominees: number) =>
    `Sẽ mang sang ${groupDigits(criteria)} dòng tiêu chí và ${groupDigits(nominees)} tập thể, cá nhân; kết quả, minh chứng, tóm tắt thành tích để trống.`,
  ranks: (count: number) =>
    `${groupDigits(count)} “Thứ hạng năm nay” sẽ thành “Thứ hạng năm trước” của sổ mới.`,
  comparison: 'Sổ mới có thêm trang đối chiếu, cho thấy những gì thay đổi so với sổ này.',
  mentions: (count: number) => `Ô còn ghi năm cũ, cần xem lại (${groupDigits(count)})`,
  make: (year: number) => `Lập sổ năm ${year}`,
  done: {
    'in-window': (name: string) =>
      `Sổ mới đã mở trong một cửa sổ Excel khác. Ở đó hãy lưu với tên ${quoteWhole(name)} rồi nhập số liệu; sổ này giữ nguyên.`,
    'in-place': (name: string) =>
      `Sổ mới ${quoteWhole(name)} đã được tải xuống (thường vào thư mục Tải xuống hoặc Downloads); sổ này giữ nguyên.`,
  },
} as const;

/** Why what is to be made cannot be made yet; null where it can. */
export function explainWait(state: 'preparing' | 'ready' | 'stopped' | 'failed'): string | null {
  switch (state) {
    case 'ready':
      return null;
    case 'preparing':
      return 'Đang chuẩn bị; xong rồi mới lập được.';
    case 'stopped':
      return 'Đã dừng chuẩn bị; bấm “Chuẩn bị lại” trước.';
    case 'failed':
      return 'Chưa chuẩn bị được; xem lý do ở trên.';
  }
}
