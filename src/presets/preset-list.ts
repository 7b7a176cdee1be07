import { IDENTITY as CCHC_2023_2025 } from './cchc-2023-2025/identity';
import type { PresetIdentity } from './preset-identity';

/** The presets by their names and years alone, in the order in which they are offered. */
export const PRESET_LIST: readonly PresetIdentity[] = [CCHC_2023_2025];
