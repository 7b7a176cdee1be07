import { useMemo, useState } from 'react';
import type { PreparedForm } from '../../../application/forms/prepare-forms';
import { CORRECTION_TEXT } from '../../../text/pane/travel-correction';
import { FORMS_TEXT } from '../../../text/pane/travel-forms';
import type { ReturnedForm } from '../../../workbook/forms/read/returned-form';
import type { Answer } from '../../work/answer';
import { HandOver } from '../HandOver';
import { explainDesk } from '../explain-desk';
import { DayField } from '../forms/DayField';
import { MissingLog } from '../forms/MissingLog';
import { useSendingLog } from '../forms/use-sending-log';
import type { JobProps } from '../job-props';
import { useTask } from '../use-task';
import { RowChoice } from './RowChoice';
import { TextField } from './TextField';
import { describeAskedRows } from './describe-asked-row';

type Props = JobProps & { readonly form: ReturnedForm };

/** Which rows, why and until when; then the form that goes back, which the workbook notes. */
export function CorrectionPanel({ form, ...job }: Props) {
  const { book, desk, travel } = job;
  const rows = useMemo(() => describeAskedRows(form), [form]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [reason, setReason] = useState('');
  const [due, setDue] = useState('');
  const making = useTask<PreparedForm>();
  const log = useSendingLog(job);
  const { forget } = making;
  /** What was made before was of another wish. */
  const change =
    <Value,>(set: (value: Value) => void) =>
    (value: Value): void => {
      set(value);
      forget();
    };
  const make = (signal: AbortSignal): Promise<Answer<PreparedForm>> => {
    const wanted = rows.filter(({ key }) => chosen.has(key)).map(({ place }) => place);
    const wish = { rows: wanted, reason, due: due === '' ? null : due };
    return travel.correction.make(book, form, wish, signal);
  };
  const made = making.value;
  const done =
    made && CORRECTION_TEXT.done[desk.work.opensBooks](made.name, made.identity.recipient);
  return (
    <>
      <RowChoice rows={rows} chosen={chosen} onChoose={change(setChosen)} />
      <TextField
        label={CORRECTION_TEXT.reason}
        hint={CORRECTION_TEXT.reasonHint}
        value={reason}
        onChange={change(setReason)}
      />
      <DayField label={FORMS_TEXT.due} value={due} onChange={change(setDue)} />
      <HandOver
        label={CORRECTION_TEXT.make}
        make={make}
        reason={chosen.size === 0 ? CORRECTION_TEXT.noRow : explainDesk(desk)}
        task={making}
        onMade={(value) => log.write([value])}
        done={done && `${done} ${CORRECTION_TEXT.stillThere}`}
      />
      <MissingLog log={log} desk={desk} />
    </>
  );
}
