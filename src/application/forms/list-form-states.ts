import { dayOf } from '../../text/days';
import { readFormDay } from '../../text/travel/form-days';
import { FORM_ACTIONS, readFormNote } from '../../text/travel/form-log';
import { writeReminder } from '../../text/travel/form-reminder';
import { MERGE_ACTIONS } from '../../text/travel/merge-log';
import { FORM_KINDS } from '../../workbook/forms/form';
import type { FormKind } from '../../workbook/forms/form';
import { askedRowsOf } from '../../workbook/forms/form-content';
import type { FormContent } from '../../workbook/forms/form-content';
import { canonicalCell, readNumber } from '../../workbook/forms/form-digests';
import { readLogLines } from '../../workbook/log/read-log-lines';
import type { CheckedWorkbook } from '../check/check-workbook';
import { findFormSources } from './check-for-forms';
import { buildContents, identifyBook } from './prepare-forms';
import type { BookIdentity } from './prepare-forms';

/** Where a unit's or a department's form is. */
export type FormState = {
  readonly kind: FormKind;
  readonly recipient: string;
  /** The last form that was sent; null while none was. */
  readonly sent: {
    readonly number: string;
    readonly on: string;
    readonly due: string | null;
  } | null;
  /** The day on which a form of this recipient was last merged; null while none was since the last was sent. */
  readonly returned: string | null;
  readonly isLate: boolean;
  /** How many of the results asked for stand in the workbook by now. */
  readonly filled: number;
  readonly asked: number;
  /** A text to paste into a message; null where nobody is waited for. */
  readonly reminder: string | null;
};

/**
 * Bảng theo dõi phiếu: who has been sent a form, who has returned it, how complete, who is late, by the
 * log of the workbook and what stands in it. Null while forms cannot be made. A row at a time.
 */
export function* listFormStatesInSteps(
  checked: CheckedWorkbook,
  now: Date,
): Generator<void, readonly FormState[] | null> {
  const sources = yield* findFormSources(checked);
  if (sources === null) return null;
  const events = listEvents(checked);
  const book = identifyBook(checked);
  const states: FormState[] = [];
  for (const kind of FORM_KINDS) {
    for (const content of yield* buildContents(kind, sources)) {
      states.push(tellState(content, events, book, now));
      yield;
    }
  }
  return states;
}

type Event = {
  readonly what: 'sent' | 'returned';
  readonly kind: FormKind;
  readonly recipient: string;
  readonly number: string;
  readonly due: string | null;
  /** "2026-11-23". */
  readonly day: string;
};

const SENT: ReadonlySet<string> = new Set(Object.values(FORM_ACTIONS));
const MERGED: ReadonlySet<string> = new Set(Object.values(MERGE_ACTIONS));

/** In the order of the log's lines. */
function listEvents({ found }: CheckedWorkbook): readonly Event[] {
  return readLogLines(found).flatMap(({ action, note, when }): readonly Event[] => {
    const what = SENT.has(action) ? 'sent' : MERGED.has(action) ? 'returned' : null;
    const read = readFormNote(note);
    const kind = read === null ? null : readNumber(read.number);
    if (what === null || read === null || kind === null) return [];
    return [{ what, kind, ...read, day: readDay(when) }];
  });
}

function tellState(
  { kind, recipient, sheets }: FormContent,
  events: readonly Event[],
  { agency, movement, year }: BookIdentity,
  now: Date,
): FormState {
  const own = events.filter((one) => one.kind === kind && one.recipient === recipient);
  const last = own.map(({ what }) => what).lastIndexOf('sent');
  const sentEvent = own[last];
  const sent =
    sentEvent === undefined
      ? null
      : { number: sentEvent.number, on: sentEvent.day, due: sentEvent.due };
  const returned = own.slice(last + 1).at(-1)?.day ?? null;
  const isWaited = sent !== null && returned === null;
  const due = sent?.due ?? null;
  const isLate = isWaited && due !== null && due < dayOf(now);
  const results = sheets
    .flatMap(askedRowsOf)
    .filter(({ isOpen }) => isOpen)
    .flatMap(({ cells }) => cells)
    .filter(({ column }) => !column.startsWith('evidence:'));
  const facts = { recipient, agency, movement, year, due, isLate };
  return {
    kind,
    recipient,
    sent,
    returned,
    isLate,
    filled: results.filter((cell) => canonicalCell(cell.sent) !== '').length,
    asked: results.length,
    reminder: isWaited ? writeReminder({ ...facts, number: sent.number, sentOn: sent.on }) : null,
  };
}

/** The day of a line: a date of the sheet, or our own writing. */
function readDay(when: string): string {
  return readFormDay(when.slice(0, 10)) ?? when.slice(0, 10);
}
