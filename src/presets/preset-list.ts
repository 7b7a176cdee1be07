import { IDENTITY as CCHC_2023_2025 } from './cchc-2023-2025/identity';

/** As much of a preset as is needed to offer it. */
export type PresetIdentity = {
  readonly id: string;
  readonly title: string;
  /** The movement runs from the first to the last year, both included. */
  readonly firstYear: number;
  readonly lastYear: number;
};

/** The presets by their names and years alone, in the order in which they are offered. */
export const PRESET_LIST: readonly PresetIdentity[] = [CCHC_2023_2025];
