import type { Found } from '../draft';
import { showFound } from '../validation/cell-faults';
import { isSameValue, valueKey } from './same-value';

/** Trị trả về: what one returned file says of one cell. */
export type ReturnedValue = {
  /** Which file, as the caller counts them. */
  readonly source: number;
  /** What the cell may hold by now without anybody being asked, if anything: see {@link decideCell}. */
  readonly bases: readonly Found[];
  readonly value: Found;
};

/** One value, and the files that say so. */
export type Version = { readonly value: Found; readonly sources: readonly number[] };

/** What becomes of one cell of the workbook. */
export type CellDecision =
  /** Nobody changed it, or it holds already what they say. */
  | { readonly kind: 'settled' }
  | ({ readonly kind: 'change' } & Version)
  /** Trái nhau: edited in both places, or to different values; the cell stays as it is. */
  | { readonly kind: 'conflict'; readonly versions: readonly Version[] };

const SETTLED: CellDecision = { kind: 'settled' };

/**
 * Three-way decision: what a value was to replace, what came back, what the workbook holds now. It was
 * to replace what the cell held when the form was sent, and, on a correction, the answer that was to be
 * corrected, for that may have been merged since; of a form that has come before, or in another version,
 * a blank cell at most. A file whose value is all that says nothing. All
 * others must say the same, and a change is made only where the workbook still holds a base of one of
 * them. Nothing is chosen by date or by order: the same files give the same decision in any order. One by
 * one they may leave more to a person: a correction of a correction knows the answer that it is to
 * correct, but not the first form's, which the workbook holds where the correction between is missing.
 */
export function decideCell(current: Found, returned: readonly ReturnedValue[]): CellDecision {
  const edited = returned.filter(isEdited);
  const versions = groupVersions(edited);
  const [version] = versions;
  if (version === undefined) return SETTLED;
  if (versions.length > 1) return { kind: 'conflict', versions };
  if (isSameValue(version.value, current)) return SETTLED;
  return edited.some(({ bases }) => bases.some((base) => isSameValue(base, current)))
    ? { kind: 'change', ...version }
    : { kind: 'conflict', versions };
}

/** Whether a value is another than any that it was to replace, or is to replace none. */
export function isEdited({ bases, value }: Pick<ReturnedValue, 'bases' | 'value'>): boolean {
  return bases.length === 0 || bases.some((base) => !isSameValue(value, base));
}

/** In an order, and in a spelling, that depend on nothing but the values. */
function groupVersions(edited: readonly ReturnedValue[]): readonly Version[] {
  const groups = new Map<string, ReturnedValue[]>();
  for (const one of edited) {
    const key = valueKey(one.value);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups]
    .sort(([one], [other]) => compareTexts(one, other))
    .map(([, group]) => ({
      value: group.map(({ value }) => value).reduce(pickSpelling),
      sources: [...new Set(group.map(({ source }) => source))].sort((a, b) => a - b),
    }));
}

/** Of two spellings of one value. */
function pickSpelling(one: Found, other: Found): Found {
  return compareTexts(spell(one), spell(other)) <= 0 ? one : other;
}

function spell(found: Found): string {
  const isPercent = found.kind === 'number' && found.percentFormat;
  return `${showFound(found)}${isPercent ? '%' : ''}`;
}

/** By code units: the same on every machine. */
function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
