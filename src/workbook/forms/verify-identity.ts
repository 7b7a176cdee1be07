import { SCOPES } from '../../domain/scope';
import type { ScopeId } from '../../domain/scope';
import type { FormFault } from '../../text/form-faults';
import { FORM_LABELS, readFormDay, writeFormDay } from '../../text/forms';
import type { FormLabel } from '../../text/forms';
import { cellAddress } from '../address';
import type { SheetFacts } from './find-facts';
import type { FormIdentity } from './form';
import { numberForm, readNumber } from './form-digests';

/** What a form says of itself, by its labels. */
type Claims = ReadonlyMap<FormLabel, string>;

export type IdentityFinding =
  | { readonly kind: 'foreign' }
  | { readonly kind: 'damaged'; readonly lost: readonly string[] }
  | {
      readonly kind: 'found';
      readonly identity: FormIdentity;
      /** The sheets that bear its number. */
      readonly sheets: readonly SheetFacts[];
      readonly faults: readonly FormFault[];
    };

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

/** So many of our labels are no accident. */
const FEW_LABELS = 5;

/**
 * Which form it is. Where sheets contradict one another, or the number, what verifies the number
 * stands; `known` tells what the workbook at hand would say.
 */
export function verifyIdentity(
  all: readonly SheetFacts[],
  known: ReadonlyMap<FormLabel, string> = new Map(),
): IdentityFinding {
  const numbered = all.filter((one) => readNumber(textOf(one, 'number')) !== null);
  const [first] = numbered;
  if (first === undefined) {
    const most = Math.max(0, ...all.map(({ facts }) => facts.size));
    if (most < FEW_LABELS) return { kind: 'foreign' };
    return { kind: 'damaged', lost: [FORM_LABELS.number] };
  }
  const claims = numbered.map(claimsOf);
  const number = textOf(first, 'number');
  const verified = findVerified(claims, known);
  const chosen = verified ?? claims[0] ?? new Map();
  const identity = identify(chosen);
  if (identity === null) {
    const lost = NEEDED.filter((label) => (chosen.get(label) ?? '') === '');
    return { kind: 'damaged', lost: lost.map((label) => FORM_LABELS[label]) };
  }
  const own = numbered.filter((one) => textOf(one, 'number') === identity.number);
  const faults =
    verified === null
      ? [alter(first, 'number', null, number)]
      : own.flatMap((one) => compareClaims(one, verified));
  return { kind: 'found', identity, sheets: own, faults };
}

function textOf({ facts }: SheetFacts, label: FormLabel): string {
  return facts.get(label)?.text ?? '';
}

function claimsOf(one: SheetFacts): Claims {
  const labels: readonly FormLabel[] = ['number', ...VERIFIED];
  return new Map(labels.map((label) => [label, textOf(one, label)]));
}

/** As a sheet says it, or with one claim of another sheet or of the workbook at hand. */
function findVerified(claims: readonly Claims[], known: Claims): Claims | null {
  for (const one of claims) if (isVerified(one)) return one;
  for (const one of claims) {
    for (const other of [...claims, known]) {
      for (const label of VERIFIED) {
        const text = other.get(label);
        if (text === undefined || text === one.get(label)) continue;
        const mended = new Map(one).set(label, text);
        if (isVerified(mended)) return mended;
      }
    }
  }
  return null;
}

function isVerified(claims: Claims): boolean {
  const identity = identify(claims);
  return identity !== null && numberForm(identity) === identity.number;
}

/** Null where something is missing that it cannot be told without. */
function identify(claims: Claims): FormIdentity | null {
  const text = (label: FormLabel): string => claims.get(label) ?? '';
  const kind = readNumber(text('number'));
  const sentOn = readFormDay(text('sentOn'));
  if (kind === null || sentOn === null || NEEDED.some((label) => text(label) === '')) return null;
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

function compareClaims(one: SheetFacts, verified: Claims): readonly FormFault[] {
  return VERIFIED.flatMap((label) => {
    const [was, is] = [verified.get(label) ?? '', textOf(one, label)];
    return was === is ? [] : [alter(one, label, was, is)];
  });
}

function alter(
  { sheet, facts }: SheetFacts,
  label: FormLabel,
  was: string | null,
  is: string,
): FormFault {
  const fact = facts.get(label);
  const row = fact?.row ?? 0;
  const cell = fact === undefined ? '' : cellAddress(row, fact.column);
  const place = { sheet: sheet.name, row: row + 1, cell };
  return { code: 'identity-altered', label: FORM_LABELS[label], ...place, was, is };
}

/** What the forms of a workbook say of it: to find which cell of a head was altered. */
export function tellKnown(
  identity: Pick<FormIdentity, 'agency' | 'movement' | 'year' | 'book' | 'criteria'> &
    Partial<Pick<FormIdentity, 'recipient' | 'sentOn'>>,
): ReadonlyMap<FormLabel, string> {
  const { recipient, sentOn } = identity;
  return new Map<FormLabel, string>([
    ['agency', identity.agency],
    ['movement', identity.movement],
    ['year', identity.year],
    ...(recipient === undefined ? [] : [['recipient', recipient] as const]),
    ...(sentOn === undefined ? [] : [['sentOn', writeFormDay(sentOn)] as const]),
    ['book', identity.book],
    ...[...identity.criteria].map(([scope, digest]) => [`criteria:${scope}`, digest] as const),
  ]);
}
