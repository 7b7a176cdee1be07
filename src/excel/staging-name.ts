const PREFIX = 'BinhXet~';
const PATTERN = /^BinhXet~\d+$/;

/** The name that a sheet has while it is being built. */
export function stagingName(number: number): string {
  return `${PREFIX}${number}`;
}

/** Whether a sheet is one that was never finished: it is nobody's, and the next write removes it. */
export function isStagingName(name: string): boolean {
  return PATTERN.test(name);
}
