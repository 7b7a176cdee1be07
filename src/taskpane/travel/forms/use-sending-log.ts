import { useState } from 'react';
import type { PreparedForm } from '../../../application/forms/prepare-forms';
import { useIsThere } from '../../parts/use-is-there';
import { useSteadyCallback } from '../../parts/use-steady-callback';
import type { Failure } from '../../work/answer';
import type { JobProps } from '../job-props';

type Forms = readonly PreparedForm[];

export type SendingLog = {
  /** The forms that were made last and are not in the log, and why, where that is known. */
  readonly missing: { readonly forms: Forms; readonly failure: Failure | null } | null;
  /** Notes in the workbook that they were sent. */
  readonly write: (forms: Forms) => void;
};

/** Forms that are made are not lost where they cannot be noted: that can be done again. */
export function useSendingLog({ book, desk, travel }: JobProps): SendingLog {
  const [missing, setMissing] = useState<SendingLog['missing']>(null);
  const isThere = useIsThere();
  const perform = async (forms: Forms): Promise<void> => {
    setMissing(null);
    const answer = await desk.write(travel.forms.log(book, forms), isThere);
    if (answer.kind === 'done') return;
    setMissing({ forms, failure: answer.kind === 'failed' ? answer : null });
  };
  // The workbook may have been read again since the forms were begun.
  const write = useSteadyCallback((forms: Forms) => void perform(forms));
  return { missing, write };
}
