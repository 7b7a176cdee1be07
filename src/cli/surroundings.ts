import { REAL_DISK } from './disk';
import type { Disk } from './disk';

/** What a run meets outside itself: files, and the time. */
export type Surroundings = { readonly disk: Disk; readonly now: () => Date };

export const REAL_SURROUNDINGS: Surroundings = { disk: REAL_DISK, now: () => new Date() };
