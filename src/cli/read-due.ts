import { FORMS } from '../text/command-line/forms-command';
import { dayOf, isOfCalendar } from '../text/days';
import { readFormDay } from '../text/travel/form-days';

export type Due = {
  /** "2026-12-05". */
  readonly due: string | null;
  readonly notes: readonly string[];
};

/** The day after --due, or what is wrong with it; one that is past is taken, and told of. */
export function readDue(text: string | undefined, now: Date): Due | string {
  if (text === undefined) return { due: null, notes: [] };
  const due = readFormDay(text) ?? text;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(due)) return FORMS.badDay(text);
  if (!isOfCalendar(due)) return FORMS.noSuchDay(text);
  return { due, notes: due < dayOf(now) ? [FORMS.pastDay(due)] : [] };
}
