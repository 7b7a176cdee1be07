import { SCOPES } from '../../../domain/scope';
import type { ScopeId } from '../../../domain/scope';
import { readFormDay } from '../../../text/travel/form-days';
import type { FormLabel } from '../../../text/travel/forms';
import type { FormIdentity } from '../form';
import { numberForm, readNumber } from '../form-digests';
import type { SheetFacts } from './find-facts';

/** What a form says of itself, by its labels. */
export type Claims = ReadonlyMap<FormLabel, string>;

/** Labels that the number verifies; of the others each sheet has its own. */
const VERIFIED: readonly FormLabel[] = [
  'agency',
  'movement',
  'year',
  'recipient',
  'sentOn',
  'due',
  'book',
  'criteria:tapThe',
  'criteria:caNhan',
  'correctionOf',
  'reason',
];

/** Without these nobody knows whose form it is. */
const NEEDED: readonly FormLabel[] = ['number', 'recipient', 'book', 'sentOn'];

/** What stands beside a label; "" where nothing does, or the label is gone. */
export function textOf({ facts }: SheetFacts, label: FormLabel): string {
  return facts.get(label)?.text ?? '';
}

/** What a sheet says of the form: its number, and all that the number verifies. */
export function claimsOf(one: SheetFacts): Claims {
  const labels: readonly FormLabel[] = ['number', ...VERIFIED];
  return new Map(labels.map((label) => [label, textOf(one, label)]));
}

/** Whether the number is that of all the rest. */
export function isVerified(claims: Claims): boolean {
  const identity = identify(claims);
  return identity !== null && numberForm(identity) === identity.number;
}

/** Null where something is missing that it cannot be told without. */
export function identify(claims: Claims): FormIdentity | null {
  const text = (label: FormLabel): string => claims.get(label) ?? '';
  const kind = readNumber(text('number'));
  const sentOn = readFormDay(text('sentOn'));
  if (kind === null || sentOn === null || listLost(claims).length > 0) return null;
  const criteria = SCOPES.flatMap((scope): readonly [ScopeId, string][] => {
    const digest = text(`criteria:${scope}`);
    return digest === '' ? [] : [[scope, digest]];
  });
  return {
    kind,
    book: text('book'),
    agency: text('agency'),
    movement: text('movement'),
    year: text('year'),
    recipient: text('recipient'),
    criteria: new Map(criteria),
    sentOn,
    due: readFormDay(text('due')),
    correction:
      text('correctionOf') === '' ? null : { of: text('correctionOf'), reason: text('reason') },
    number: text('number'),
  };
}

/** The labels without which nobody knows whose form it is, as far as they are gone or unreadable. */
export function listLost(claims: Claims): readonly FormLabel[] {
  const isReadable = (label: FormLabel, text: string): boolean =>
    label === 'sentOn' ? readFormDay(text) !== null : text !== '';
  return NEEDED.filter((label) => !isReadable(label, claims.get(label) ?? ''));
}
