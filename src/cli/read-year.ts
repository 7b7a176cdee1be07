/** The year after --year; null for what is none of this century. */
export function readYear(text: string): number | null {
  return /^20\d\d$/.test(text) ? Number(text) : null;
}
