import type { Points } from '../points';

/** Mức xếp loại, written by its lower edge only, so that two bands can leave no gap. */
export type Band = { readonly label: string; readonly from: Points; readonly row: number };

/** The label of the highest band whose lower edge the total reaches; null below all of them. */
export function classifyTotal(total: Points, bands: readonly Band[]): string | null {
  let best: Band | null = null;
  for (const band of bands) {
    if (total >= band.from && (best === null || band.from > best.from)) best = band;
  }
  return best?.label ?? null;
}
