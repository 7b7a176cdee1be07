/** Is this unit a percentage ("%", "Tỷ lệ (%)", the full-width sign)? Results are then percent points. */
export function isPercentUnit(unit: string): boolean {
  return unit.normalize('NFKC').includes('%');
}
