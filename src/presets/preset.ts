import type { ContestData } from '../domain/contest-data';
import type { InformationData } from '../domain/information';
import { CCHC_2023_2025 } from './cchc-2023-2025/movement';
import type { PresetIdentity } from './preset-identity';

/** Mẫu bình xét có sẵn: a movement's criteria, bands and award rules, for any agency that takes part. */
export type Preset = PresetIdentity & {
  /** One a scope, without nominees. */
  readonly contests: readonly ContestData[];
  /** The same contests with an invented year of nominees and results. */
  readonly sampleContests: readonly ContestData[];
  /** What the movement itself settles; the agency's own items are left blank. */
  readonly describeInformation: (year: number) => InformationData;
  /** The same with an invented agency. */
  readonly sampleInformation: (year: number) => InformationData;
};

/** Every movement the program knows, in the order in which they are offered. */
export const PRESETS: readonly Preset[] = [CCHC_2023_2025];

export function findPreset(id: string): Preset | null {
  return PRESETS.find((preset) => preset.id === id) ?? null;
}
