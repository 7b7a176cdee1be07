import { quoteWhole } from '../quotes';
import { writeFormDay } from './form-days';

/** The reminder to paste into a message, one a unit. */
export function writeReminder(form: {
  readonly recipient: string;
  readonly agency: string;
  readonly movement: string;
  readonly year: string;
  readonly number: string;
  readonly sentOn: string;
  readonly due: string | null;
  readonly isLate: boolean;
}): string {
  const about = form.movement === '' ? '' : ` của phong trào ${quoteWhole(form.movement)}`;
  const year = form.year === '' ? '' : `, năm xét ${form.year}`;
  const sent = `Ngày ${writeFormDay(form.sentOn)}, ${form.agency === '' ? 'Hội đồng' : form.agency} đã gửi phiếu số ${form.number}${about}${year}.`;
  const waiting =
    form.due === null
      ? 'Đến nay chúng tôi chưa nhận được phiếu của quý đơn vị.'
      : form.isLate
        ? `Phiếu đã quá hạn gửi lại (ngày ${writeFormDay(form.due)}) nhưng đến nay chúng tôi chưa nhận được.`
        : `Hạn gửi lại là ngày ${writeFormDay(form.due)}; đến nay chúng tôi chưa nhận được phiếu của quý đơn vị.`;
  return `Kính gửi: ${form.recipient}\n${sent} ${waiting} Đề nghị quý đơn vị hoàn thiện và gửi lại phiếu để Hội đồng kịp tổng hợp; nếu có vướng mắc, xin liên hệ với bộ phận thường trực Hội đồng. Trân trọng cảm ơn.`;
}
