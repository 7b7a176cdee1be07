const PREFIX = 'BinhXet~';
/** When it was taken, in milliseconds; a number by chance, and that of the sheet. */
const PATTERN = /^BinhXet~(\d{13})\d{3}\d{2,}$/;

/** No write takes so long. */
const LONGEST_WRITE = 15 * 60_000;

const abandoned = new Set<string>();

/**
 * The names that sheets have while they are built. Nobody has them yet, neither another pane nor the
 * one of somebody who works on the same workbook.
 */
export function takeStagingNames(count: number): readonly string[] {
  const chance = String(Math.floor(Math.random() * 1000)).padStart(3, '0');
  const start = `${PREFIX}${Date.now()}${chance}`;
  return Array.from({ length: count }, (_, index) => start + String(index + 1).padStart(2, '0'));
}

/** Whether a sheet is being built, or was never finished. */
export function isStagingName(name: string): boolean {
  return PATTERN.test(name);
}

/** From now on sheets of these names are remnants. */
export function abandonStagingNames(names: readonly string[]): void {
  for (const name of names) abandoned.add(name);
}

/** Whether a sheet was never finished and nobody is at work on it: the next write removes it. */
export function isRemnant(name: string): boolean {
  const [, taken] = PATTERN.exec(name) ?? [];
  if (taken === undefined) return false;
  return abandoned.has(name) || Math.abs(Date.now() - Number(taken)) > LONGEST_WRITE;
}
