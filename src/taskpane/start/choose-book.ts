import type { PresetIdentity } from '../../presets/preset-identity';
import type { BookRequest } from '../work/pane-work';

/** A book of a preset for this year; for the movement's last year when this one is not of it. */
export function chooseBook(
  { id, firstYear, lastYear }: PresetIdentity,
  thisYear: number,
): BookRequest {
  const isInside = firstYear <= thisYear && thisYear <= lastYear;
  return { preset: id, year: isInside ? thisYear : lastYear, sample: false };
}

/** From the first to the last year of a movement. */
export function listYears({ firstYear, lastYear }: PresetIdentity): readonly number[] {
  return Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
}
