import { groupDigits } from '../counts';
import { quoteSome } from '../quotes';
import { writeFormDay } from './form-days';

/** Said where forms go to those who have one already; the day as "2026-11-23". */
export function tellSentBefore(recipients: readonly string[], lastDay: string): string {
  const sent = `Đã gửi phiếu loại này cho ${groupDigits(recipients.length)} nơi, lần gần nhất ngày ${writeFormDay(lastDay)}: ${quoteSome(recipients)}.`;
  return `${sent} Các nơi đó sẽ có thêm một phiếu; phiếu nào gửi về cũng gộp được, hai phiếu ghi khác nhau thì chọn khi gộp.`;
}
