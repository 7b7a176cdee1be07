import type { FormFault } from '../../../text/problems/form-faults';
import { readFormDay } from '../../../text/travel/form-days';
import { FORM_LABELS } from '../../../text/travel/forms';
import type { FormLabel } from '../../../text/travel/forms';
import type { BookIdentity, FormIdentity, FormKind } from '../form';
import { claimsOf, identify, isVerified, listLost, textOf } from './form-claims';
import type { Claims } from './form-claims';
import { readNumber } from '../form-digests';
import { placeOfFact } from './find-facts';
import type { SheetFacts } from './find-facts';

export type IdentityFinding =
  | { readonly kind: 'foreign' }
  | { readonly kind: 'damaged'; readonly lost: readonly FormLabel[] }
  | {
      readonly kind: 'found';
      readonly identity: FormIdentity;
      readonly sheets: readonly SheetFacts[];
      /** Sheets of other forms: whoever gathers forms may put several into one file. */
      readonly others: readonly SheetFacts[];
      readonly faults: readonly FormFault[];
    };

/** So many of our labels are no accident. */
const FEW_LABELS = 5;

/** A label and what may have stood there. */
export type Known = readonly [label: FormLabel, text: string];

/**
 * Which form it is. Where sheets contradict one another, or the number, what verifies the number
 * stands; `tellKnown` says what the workbook at hand would say.
 */
export function verifyIdentity(
  all: readonly SheetFacts[],
  tellKnown: (kind: FormKind) => readonly Known[],
): IdentityFinding {
  const alike = all.filter((one) => kindOf(one) !== null || one.facts.size >= FEW_LABELS);
  if (alike.length === 0) return { kind: 'foreign' };
  const [first] = alike.filter((one) => kindOf(one) !== null);
  if (first === undefined) return { kind: 'damaged', lost: ['number'] };
  const verified = findVerified(alike.map(claimsOf), tellKnown);
  const chosen = verified ?? claimsOf(first);
  const identity = identify(chosen);
  if (identity === null) return { kind: 'damaged', lost: listLost(chosen) };
  const isOwn = (one: SheetFacts): boolean =>
    textOf(one, 'number') === identity.number || !isVerified(claimsOf(one));
  const sheets = alike.filter(isOwn);
  const faults =
    verified === null
      ? [
          {
            code: 'head-altered',
            number: identity.number,
            ...placeOfFact(first, 'number'),
          } as const,
        ]
      : sheets.flatMap((one) => compareClaims(one, verified));
  return { kind: 'found', identity, sheets, others: alike.filter((one) => !isOwn(one)), faults };
}

function kindOf(one: SheetFacts): FormKind | null {
  return readNumber(textOf(one, 'number'));
}

/** As a sheet says it, or with one claim of another sheet or of the workbook at hand. */
function findVerified(
  all: readonly Claims[],
  tellKnown: (kind: FormKind) => readonly Known[],
): Claims | null {
  const claims = [...new Map(all.map((one) => [JSON.stringify([...one]), one])).values()];
  for (const one of claims) if (isVerified(one)) return one;
  for (const one of claims) {
    const kind = readNumber(one.get('number') ?? '');
    if (kind === null) continue;
    for (const [label, text] of [...claims.flatMap((other) => [...other]), ...tellKnown(kind)]) {
      const mended = new Map(one).set(label, text);
      if (text !== one.get(label) && isVerified(mended)) return mended;
    }
  }
  return null;
}

function compareClaims(one: SheetFacts, verified: Claims): readonly FormFault[] {
  return [...verified].flatMap(([label, was]): readonly FormFault[] => {
    const is = textOf(one, label);
    if (was === is || (isDay(label) && readFormDay(was) === readFormDay(is))) return [];
    const place = placeOfFact(one, label);
    return [{ code: 'identity-altered', label: FORM_LABELS[label], ...place, was, is }];
  });
}

function isDay(label: FormLabel): boolean {
  return label === 'sentOn' || label === 'due';
}

/** What the forms of a workbook say of it: to find which cell of a head was altered. */
export function listKnown(
  { agency, movement, year, book, criteria }: BookIdentity,
  recipients: Iterable<string>,
): readonly Known[] {
  return [
    ['agency', agency],
    ['movement', movement],
    ['year', year],
    ['book', book],
    ...[...criteria].map(([scope, digest]): Known => [`criteria:${scope}`, digest]),
    ...[...recipients].map((one): Known => ['recipient', one]),
  ];
}
