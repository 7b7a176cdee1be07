/** What is wrong with a contest file, by the path of the key ("criteria.2.max"). */
export type ContestFault =
  | { readonly kind: 'not-json' }
  | { readonly kind: 'unknown-key'; readonly path: string; readonly keys: readonly string[] }
  | { readonly kind: 'missing'; readonly path: string }
  | { readonly kind: 'not-a-decimal'; readonly path: string }
  | { readonly kind: 'not-allowed'; readonly path: string; readonly allowed: readonly string[] }
  | { readonly kind: 'wrong-kind'; readonly path: string };

export function describeContestFault(fault: ContestFault): string {
  switch (fault.kind) {
    case 'not-json':
      return 'Nội dung không phải là JSON. Kiểm tra dấu ngoặc, dấu phẩy và dấu nháy.';
    case 'unknown-key':
      return `${at(fault.path)}không có khóa ${fault.keys.map((key) => `“${key}”`).join(', ')}.`;
    case 'missing':
      return `Thiếu khóa “${fault.path}”.`;
    case 'not-a-decimal':
      return `“${fault.path}” phải là số thập phân viết trong chuỗi, ví dụ: "95.5".`;
    case 'not-allowed':
      return `“${fault.path}” chỉ nhận: ${fault.allowed.map((word) => `“${word}”`).join(', ')}.`;
    case 'wrong-kind':
      return `“${fault.path}” không đúng kiểu dữ liệu.`;
  }
}

function at(path: string): string {
  return path === '' ? 'Định dạng ' : `Tại “${path}”: `;
}
