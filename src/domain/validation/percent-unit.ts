/** Is this unit a percentage ("%", "Tỷ lệ (%)", the full-width sign)? Results are then percent points. */
export function isPercentUnit(unit: string | undefined): boolean {
  return unit?.normalize('NFKC').includes('%') ?? false;
}
