/**
 * The latest year of this century that a text names: 2025 of "2024 (2025)", "2023-2025" and "năm 2025".
 * Null where it names none.
 */
export function readLatestYear(text: string): number | null {
  const years = text.match(/(?<!\d)20\d\d(?!\d)/g) ?? [];
  return years.length === 0 ? null : Math.max(...years.map(Number));
}
