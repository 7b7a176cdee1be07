import { readFormDay } from '../../text/travel/form-days';
import { FORM_ACTIONS, readFormNote } from '../../text/travel/form-log';
import { MERGE_ACTIONS } from '../../text/travel/merge-log';
import type { FormKind } from '../../workbook/forms/form';
import { plainText, readNumber } from '../../workbook/forms/form-digests';
import { readLogLines } from '../../workbook/log/read-log-lines';
import type { CheckedWorkbook } from '../check/check-workbook';

/** A form that went out or came back. */
export type FormEvent = {
  readonly what: 'sent' | 'returned';
  readonly kind: FormKind;
  /** As `plainText` tells it, and so as forms name it. */
  readonly recipient: string;
  readonly number: string;
  readonly due: string | null;
  /** "2026-11-23". */
  readonly day: string;
};

const SENT: ReadonlySet<string> = new Set(Object.values(FORM_ACTIONS));
const MERGED: ReadonlySet<string> = new Set(Object.values(MERGE_ACTIONS));

/** What the workbook's log says of forms, in the order of its lines. */
export function listFormEvents({ found }: Pick<CheckedWorkbook, 'found'>): readonly FormEvent[] {
  return readLogLines(found).flatMap(({ action, note, when }): readonly FormEvent[] => {
    const what = SENT.has(action) ? 'sent' : MERGED.has(action) ? 'returned' : null;
    const read = readFormNote(note);
    const kind = read === null ? null : readNumber(read.number);
    if (what === null || read === null || kind === null) return [];
    return [{ what, kind, ...read, recipient: plainText(read.recipient), day: readDay(when) }];
  });
}

/** The day of a line: a date of the sheet, or our own writing. */
function readDay(when: string): string {
  return readFormDay(when.slice(0, 10)) ?? when.slice(0, 10);
}
