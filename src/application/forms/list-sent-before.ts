import type { CheckedWorkbook } from '../check/check-workbook';
import { listFormEvents } from './list-form-events';
import type { PreparedForm } from './prepare-forms';

/** Those who have been sent such a form already, and the last day on which one was. */
export type SentBefore = { readonly recipients: readonly string[]; readonly lastDay: string };

/** Who would get a form of this kind once more, by the workbook's log; null where nobody would. */
export function listSentBefore(
  book: Pick<CheckedWorkbook, 'found'>,
  forms: readonly PreparedForm[],
): SentBefore | null {
  const keyOf = (kind: string, recipient: string): string => JSON.stringify([kind, recipient]);
  const asked = new Set(forms.map(({ identity }) => keyOf(identity.kind, identity.recipient)));
  const sent = listFormEvents(book).filter(
    ({ what, kind, recipient }) => what === 'sent' && asked.has(keyOf(kind, recipient)),
  );
  const [lastDay] = sent
    .map(({ day }) => day)
    .sort()
    .reverse();
  if (lastDay === undefined) return null;
  return { recipients: [...new Set(sent.map(({ recipient }) => recipient))], lastDay };
}
