/** "2026-11-23", by the clock of the machine. */
export function dayOf(moment: Date): string {
  const pad = (part: number, length: number): string => String(part).padStart(length, '0');
  const parts = [
    pad(moment.getFullYear(), 4),
    pad(moment.getMonth() + 1, 2),
    pad(moment.getDate(), 2),
  ];
  return parts.join('-');
}

/** "2026-12-05" as typed by people and scripts; null for no day of the calendar. */
export function readDay(text: string): string | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return null;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? text : null;
}
