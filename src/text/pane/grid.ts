import { formatDecimal, percentPointsOf } from '../../domain/decimal';
import type { Found } from '../../domain/draft';

/** What stands around the cells of a file that is looked at in a browser. */
export const GRID_TEXT = {
  panel: 'Bảng tính, chỉ xem',
  grid: (sheet: string) => `Trang ${sheet}, chỉ xem`,
  sheets: 'Các trang của sổ',
  howToMend:
    'Ở đây chỉ xem. Để sửa: mở tệp bằng Excel, LibreOffice hoặc WPS, sửa, lưu, rồi thả lại vào trang này.',
  open: 'Xem bảng tính',
  close: 'Đóng bảng tính',
} as const;

/** A cell as a spreadsheet program shows it here: "98%", "9,5", "05/09/2025". */
export function showCell(cell: Exclude<Found, { kind: 'term' | 'scale' }>): string {
  switch (cell.kind) {
    case 'blank':
      return '';
    case 'number':
      return cell.percentFormat
        ? `${withComma(formatDecimal(percentPointsOf(cell.value)))}%`
        : withComma(formatDecimal(cell.value));
    case 'boolean':
      return cell.value ? 'TRUE' : 'FALSE';
    case 'date':
      return showDate(cell.value);
    case 'uncalculated':
      return '(chưa tính)';
    default:
      return cell.value;
  }
}

/** Not grouped: the format is not known, and a year is no amount. */
function withComma(number: string): string {
  return number.replace('.', ',');
}

/** "2025-09-05T08:30:00" is "05/09/2025 08:30:00"; a time alone stays. */
function showDate(date: string): string {
  return date.replace(/^(\d{4})-(\d{2})-(\d{2})T?/, '$3/$2/$1 ').trim();
}
