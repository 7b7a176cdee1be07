import { dayOf } from '../../text/days';
import { writeReminder } from '../../text/travel/form-reminder';
import { FORM_KINDS } from '../../workbook/forms/form';
import type { BookIdentity, FormKind } from '../../workbook/forms/form';
import { askedRowsOf } from '../../workbook/forms/form-content';
import type { FormContent } from '../../workbook/forms/form-content';
import { canonicalCell } from '../../workbook/forms/form-digests';
import type { CheckedWorkbook } from '../check/check-workbook';
import { buildContents } from './build-contents';
import { findFormSources } from './check-for-forms';
import { identifyBook } from './identify-book';
import { listFormEvents } from './list-form-events';
import type { FormEvent } from './list-form-events';

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
  const events = listFormEvents(checked);
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

function tellState(
  { kind, recipient, sheets }: FormContent,
  events: readonly FormEvent[],
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
