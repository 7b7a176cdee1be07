/** In milliseconds: a machine that is busy with other tests is slow, and only what hangs is to end. */
export const LONGEST_WAIT = 120_000;
