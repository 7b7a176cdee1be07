// Ranks 1-2-2-4, ties and bands.

import type { Band, Nominee } from './contest';
import { compare, equal, parse } from './rational';
import type { Rational } from './rational';

export type Standing = {
  readonly nominee: Nominee;
  readonly excluded: boolean;
  readonly total: Rational;
};

const takesPart = (standing: Standing): boolean => !standing.excluded;

/** One more than the number of those with a higher total. */
export function rankOf(standing: Standing, all: readonly Standing[]): number | null {
  if (standing.excluded) return null;
  return (
    1 + all.filter((other) => takesPart(other) && compare(other.total, standing.total) > 0).length
  );
}

export function clusterRankOf(standing: Standing, all: readonly Standing[]): number | null {
  const cluster = standing.nominee.cluster;
  if (cluster === null) return null;
  return rankOf(
    standing,
    all.filter((other) => other.nominee.cluster === cluster),
  );
}

export function tiedWith(standing: Standing, all: readonly Standing[]): string[] {
  if (standing.excluded) return [];
  return all
    .filter((other) => other !== standing && takesPart(other) && equal(other.total, standing.total))
    .map((other) => other.nominee.code)
    .sort();
}

export function bandOf(standing: Standing, bands: readonly Band[]): string | null {
  if (standing.excluded) return null;
  for (const band of bands) if (compare(standing.total, parse(band.from)) >= 0) return band.label;
  return null;
}
