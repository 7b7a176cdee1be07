import type { MergeTarget } from '../../../src/application/merge/open-target';
import { BLANK } from '../../../src/domain/draft';
import { showFound } from '../../../src/domain/validation/cell-faults';
import type { FormEntry, ReturnedForm } from '../../../src/workbook/forms/read/returned-form';
import type { FoundCell } from '../../../src/workbook/found-workbook';
import { makeForm, number, text, VILLAGES } from '../../application/merge/hand-made-form';
import type { Random } from '../random';
import type { Submitted, Version } from './merge-model';

export const NOMINEES = VILLAGES.nominees.map(({ code }) => code);
/** What people type, a blank cell among it; the same few, so that they agree now and then. */
export const TYPED: Readonly<Record<string, readonly string[]>> = {
  'result:I.1': ['', '5', '6', '7.5', '12'],
  'last:I.3': ['', '2', '3', 'Mới'],
  'result:I.3': ['', '1', '2'],
  'result:I.4': ['', 'Đạt', 'Không đạt', 'Không áp dụng'],
  'evidence:I.4': ['', 'Kế hoạch số 1', 'Báo cáo số 2'],
};
/** Of these, what check calls an error: more than the criterion's maximum. */
export const WRONG: ReadonlySet<string> = new Set(['12']);
export const COLUMNS = Object.keys(TYPED);

/** A form in somebody's hands, for the program and for the model. */
export type Sent = {
  readonly form: ReturnedForm;
  readonly version: Version;
  /** All that the first form asked for. */
  readonly asked: readonly FormEntry[];
};

/** One that is handed in to be merged. */
export type HandedIn = Sent & Submitted;

type Sending = {
  readonly nominees: readonly string[];
  readonly columns: readonly string[];
  readonly due: string | null;
  readonly number: string;
};

export function sendForm(target: MergeTarget, { nominees, columns, due, number }: Sending): Sent {
  const parts = nominees.map((nominee) => makeForm(target, nominee));
  const entries = parts.flatMap((form) =>
    form.entries.filter(({ column }) => columns.includes(column)),
  );
  const first = parts[0]!;
  const identity = { ...first.identity, number, due };
  const said = tellEntries(entries, ({ sent }) => sent);
  return {
    form: { ...first, identity, entries, written: entries, rows: countRows(entries) },
    version: { number, sent: said, said, correction: null },
    asked: entries,
  };
}

/** The form goes back for correction of these rows. */
export function sendBackForm(
  { master }: MergeTarget,
  { form, version, asked }: Sent,
  rows: readonly FormEntry[],
  number: string,
): Sent {
  const entries = rows.map((entry) => {
    return { ...entry, sent: master.findCell(entry)!.held, answered: entry.value };
  });
  const of = version.number;
  const open = new Set(rows.map(keyOf));
  const closed = asked.filter((entry) => !open.has(keyOf(entry)));
  const identity = { ...form.identity, number, correction: { of, reason: '' } };
  const answered = tellEntries(rows, ({ value }) => value);
  const correction = { of, answered, left: new Set(closed.map(keyOf)) };
  return {
    form: { ...form, identity, entries, written: entries, closed, rows: countRows(entries) },
    version: { number, sent: tellEntries(entries, ({ sent }) => sent), said: answered, correction },
    asked,
  };
}

/** Some cells are typed into; of a correction rows may be torn off. */
export function fillIn({ form, version, asked }: Sent, random: Random): Sent {
  const isTorn = version.correction !== null && random.chance(0.3);
  const kept = form.entries.filter(() => !isTorn || random.chance(0.5));
  const entries = kept.map((entry) => {
    if (random.chance(0.6)) return entry;
    return { ...entry, value: cellOf(random.pick(TYPED[entry.column]!)) };
  });
  return {
    form: { ...form, entries, written: entries, rows: countRows(entries) },
    version: { ...version, said: tellEntries(entries, ({ value }) => value) },
    asked,
  };
}

function tellEntries(
  entries: readonly FormEntry[],
  pick: (entry: FormEntry) => FoundCell,
): ReadonlyMap<string, string> {
  return new Map(entries.map((entry) => [keyOf(entry), showFound(pick(entry))]));
}

function countRows({ length }: readonly FormEntry[]): ReturnedForm['rows'] {
  return { read: length + 12, used: length, skipped: 12, refused: 0 };
}

export function keyOf({
  nominee,
  column,
}: {
  readonly nominee: string;
  readonly column: string;
}): string {
  return `${nominee} ${column}`;
}

export function cellOf(typed: string): FoundCell {
  if (typed === '') return BLANK;
  return /^\d/.test(typed) ? number(typed) : text(typed);
}
