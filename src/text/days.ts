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

/** Whether the calendar has this "2026-12-05". */
export function isOfCalendar(day: string): boolean {
  const moment = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day);
}
