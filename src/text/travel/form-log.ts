import { quoteWhole } from '../quotes';
import { readFormDay, writeFormDay } from './form-days';

/** What was done, as the log names it. */
export const FORM_ACTIONS = {
  self: 'Gửi phiếu tự chấm',
  review: 'Gửi phiếu thẩm định',
  correction: 'Trả lại phiếu để sửa',
} as const;

/** "Phiếu TC-KTRW-QAHB gửi “Thôn 1”, hạn 05/12/2026; sửa phiếu TC-AHKT-BRWQ, dòng TT01 II.1." */
export function describeSentForm(form: {
  readonly number: string;
  readonly recipient: string;
  readonly due: string | null;
  readonly corrects: string | null;
  readonly rows: readonly string[];
}): string {
  const isShort = form.corrects !== null && form.rows.length <= MOST_ROWS;
  const rows = isShort ? `, dòng ${form.rows.join(', ')}` : '';
  const until = form.due === null ? '' : `, hạn ${writeFormDay(form.due)}`;
  return `Phiếu ${form.number} gửi ${quoteWhole(form.recipient)}${until}${nameCorrected(form.corrects)}${rows}.`;
}

/** More rows are not named in a line of the log. */
const MOST_ROWS = 6;

/** The end of a line about a correction. */
export function nameCorrected(corrects: string | null): string {
  return corrects === null ? '' : `; sửa phiếu ${corrects}`;
}

/** What a line of the log says of a form, as it was written when the form was sent or merged. */
export function readFormNote(note: string): {
  readonly number: string;
  readonly recipient: string;
  readonly due: string | null;
  /** The number of the form that it corrects. */
  readonly corrects: string | null;
} | null {
  const [, number = '', recipient = '', due = ''] = NOTE.exec(note) ?? [];
  const [, corrects = null] = CORRECTED.exec(note) ?? [];
  return number === '' ? null : { number, recipient, due: readFormDay(due), corrects };
}

const NOTE =
  /^Phiếu (T[CD]-[A-Z]{4}-[A-Z]{4}) (?:gửi|của) “([\s\S]*?)”(?:, hạn (\d{2}\/\d{2}\/\d{4})[.;]|, tệp “|[.;])/;
const CORRECTED = /; sửa phiếu (T[CD]-[A-Z]{4}-[A-Z]{4})(?:, dòng [^“”]*)?\.$/;
