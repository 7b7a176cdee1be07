import { Copy, helpOf } from './returned-forms';
import { BOOK, formOf, sendForms } from './sent-forms';

const SELF = formOf(sendForms(BOOK, 'self'), 'TT01 – Thôn 1');
const REVIEW = formOf(sendForms(BOOK, 'review'), 'Văn phòng UBND xã');

/** What the workbook at hand adds to the reading of its own forms. */
export const HELP = helpOf(BOOK);

/** The form of Thôn 1, as it was sent: its own sheet and that of its one person. */
export const copySelf = (): Copy => new Copy(SELF);

/** The form of the office, as it was sent: both villages, and II.1 of each. */
export const copyReview = (): Copy => new Copy(REVIEW);
