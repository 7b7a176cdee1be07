import { COPY_FILE_WORDS } from '../travel/copies';
import type { CopyKind } from '../travel/copies';
import { FORM_FILES } from '../travel/forms';

/** What is said of a file that is one of ours, but not the book it was taken for. */
export const OTHER_WORKBOOKS = {
  form: (file: string, kind: keyof typeof FORM_FILES, number: string) =>
    `Tệp “${file}” là ${FORM_FILES[kind].toLowerCase()} số ${number}, không phải sổ bình xét. Để đưa phiếu vào sổ, dùng lệnh: merge SỔ.xlsx "${file}" --out SỔ-MỚI.xlsx.`,
  copy: (file: string, kind: CopyKind) =>
    `Cảnh báo: tệp “${file}” là ${COPY_FILE_WORDS[kind].toLowerCase()} lập để gửi đi, không phải sổ gốc. Nên làm lại lệnh này với sổ gốc; trang đầu của tệp ghi bản này lập từ tệp nào.`,
} as const;
