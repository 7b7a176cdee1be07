import type { CheckedWorkbook } from '../application/check/check-workbook';
import { listFormStatesInSteps } from '../application/forms/list-form-states';
import type { FormState } from '../application/forms/list-form-states';
import type { MergePlan } from '../application/merge/plan-merge';
import { finishSteps } from '../domain/finish-steps';
import { plainText } from '../workbook/forms/form-digests';

export type WaitingForm = Pick<FormState, 'kind' | 'recipient' | 'isLate'> &
  NonNullable<FormState['sent']>;

/**
 * The forms that were sent and of which none has come back, with those of this plan; null while the
 * log of the workbook tells of no sent form.
 */
export function listWaitingForms(
  checked: CheckedWorkbook,
  { files }: MergePlan,
  now: Date,
): readonly WaitingForm[] | null {
  const states = finishSteps(listFormStatesInSteps(checked, now)) ?? [];
  const sent = states.filter((one) => one.sent !== null);
  if (sent.length === 0) return null;
  const back = new Set(
    files.flatMap(({ findings: { identity }, line }) =>
      identity === null || line === null ? [] : [keyOf(identity)],
    ),
  );
  return sent.flatMap((one) =>
    one.sent === null || one.returned !== null || back.has(keyOf(one))
      ? []
      : [{ ...one.sent, kind: one.kind, recipient: one.recipient, isLate: one.isLate }],
  );
}

function keyOf({ kind, recipient }: Pick<FormState, 'kind' | 'recipient'>): string {
  return `${kind} ${plainText(recipient)}`;
}
