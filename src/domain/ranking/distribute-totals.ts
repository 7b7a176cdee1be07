import type { Points } from '../points';
import type { NomineeResult } from '../results';
import type { Band } from './band';

/** Phân bố kết quả: how many fall into each bin; together with those outside, all of them. */
export type Distribution = {
  /** The highest first. */
  readonly bins: readonly Bin[];
  /** Below every band. */
  readonly below: number;
  /** Not classified while results are missing; with intervals they are counted in the bins. */
  readonly provisional: number;
  readonly excluded: number;
};

/** Khoảng điểm. */
export type Bin = {
  /** Null for an interval of points. */
  readonly label: string | null;
  readonly from: Points;
  /** Less than this; null for the highest band. */
  readonly to: Points | null;
  readonly count: number;
};

const MOST_INTERVALS = 8;

/** By bands where the contest has some, else by equal intervals of points. */
export function distributeTotals(
  nominees: readonly NomineeResult[],
  bands: readonly Band[],
): Distribution {
  const considered = nominees.filter(({ scored }) => scored.excludedBy.length === 0);
  const excluded = nominees.length - considered.length;
  if (bands.length === 0) {
    const totals = considered.map(({ scored }) => scored.total);
    return { bins: countByInterval(totals), below: 0, provisional: 0, excluded };
  }
  const complete = considered.filter(({ scored }) => scored.missing === 0);
  const totals = complete.map(({ scored }) => scored.total);
  const bins = countByBand(totals, bands);
  const classified = bins.reduce((sum, { count }) => sum + count, 0);
  return {
    bins,
    below: complete.length - classified,
    provisional: considered.length - complete.length,
    excluded,
  };
}

function countByBand(totals: readonly Points[], bands: readonly Band[]): readonly Bin[] {
  const highestFirst = [...bands].sort((a, b) => b.from - a.from);
  return highestFirst.map(({ label, from }, index) => {
    const to = highestFirst[index - 1]?.from ?? null;
    return { label, from, to, count: countBetween(totals, from, to) };
  });
}

function countByInterval(totals: readonly Points[]): readonly Bin[] {
  if (totals.length === 0) return [];
  const least = totals.reduce((a, b) => Math.min(a, b));
  const most = totals.reduce((a, b) => Math.max(a, b));
  const width = findWidth(least, most);
  const bins: Bin[] = [];
  for (let from = Math.floor(most / width) * width; from > least - width; from -= width) {
    const to = from + width;
    bins.push({ label: null, from, to, count: countBetween(totals, from, to) });
  }
  return bins;
}

/** The least of 1, 2, 5, 10, 20… steps that needs no more intervals than are seen at a glance. */
function findWidth(least: Points, most: Points): Points {
  for (let power = 1; ; power *= 10) {
    for (const times of [1, 2, 5]) {
      const width = times * power;
      const intervals = Math.floor(most / width) - Math.floor(least / width) + 1;
      if (intervals <= MOST_INTERVALS) return width;
    }
  }
}

function countBetween(totals: readonly Points[], from: Points, to: Points | null): number {
  return totals.filter((total) => total >= from && (to === null || total < to)).length;
}
