import { useCallback, useMemo, useState } from 'react';
import { listSentBefore } from '../../../application/forms/list-sent-before';
import type { PreparedForm } from '../../../application/forms/prepare-forms';
import { explainWait } from '../../../text/pane/travel';
import { FORMS_TEXT } from '../../../text/pane/travel-forms';
import { writeFormDay } from '../../../text/travel/form-days';
import { NOBODY_TO_ASK } from '../../../text/travel/forms';
import { tellSentBefore } from '../../../text/travel/sent-before';
import type { FormKind } from '../../../workbook/forms/form';
import { LongList } from '../../parts/LongList';
import { Paragraph } from '../../parts/Paragraph';
import { Fold } from '../../parts/Fold';
import type { Answer } from '../../work/answer';
import type { NamedFile } from '../../work/file-carrier';
import { HandOver } from '../HandOver';
import { Preparation } from '../Preparation';
import { explainDesk } from '../explain-desk';
import type { JobProps } from '../job-props';
import { usePrepared } from '../use-prepared';
import { useTask } from '../use-task';
import { DownloadLink } from './DownloadLink';
import { MissingLog } from './MissingLog';
import { useSendingLog } from './use-sending-log';

type Props = JobProps & { readonly kind: FormKind; readonly due: string | null };
type Made = { readonly zip: NamedFile; readonly forms: readonly PreparedForm[] };

/** How many forms for whom, and one press that makes all of them and notes that they were sent. */
export function FormsPanel({ kind, due, ...job }: Props) {
  const { book, desk, travel } = job;
  const { forms } = travel;
  const [done, setDone] = useState(0);
  const prepared = usePrepared(
    useCallback((pace) => forms.prepare(book, { kind, due }, pace), [forms, book, kind, due]),
  );
  const making = useTask<Made>();
  const log = useSendingLog(job);
  const { value: ready, state } = prepared;
  const before = useMemo(() => ready && listSentBefore(book.checked, ready), [book, ready]);
  const make = async (
    wanted: readonly PreparedForm[],
    signal: AbortSignal,
  ): Promise<Answer<Made>> => {
    setDone(0);
    const answer = await forms.make(wanted, { signal, onFile: setDone });
    return answer.kind === 'done'
      ? { kind: 'done', value: { zip: answer.value, forms: wanted } }
      : answer;
  };
  if (ready?.length === 0) return <Paragraph>{NOBODY_TO_ASK[kind]}</Paragraph>;
  const made = making.value;
  return (
    <>
      <Preparation {...prepared} />
      {ready !== null && (
        <>
          <Paragraph>{FORMS_TEXT.will(ready.length, due && writeFormDay(due))}</Paragraph>
          {due !== null && ready.some(({ identity }) => due < identity.sentOn) && (
            <Paragraph>{FORMS_TEXT.overdue}</Paragraph>
          )}
          {before !== null && made === null && (
            <Paragraph>{tellSentBefore(before.recipients, before.lastDay)}</Paragraph>
          )}
          <Fold title={FORMS_TEXT.recipients(ready.length)}>
            <LongList
              name={FORMS_TEXT.recipients(ready.length)}
              items={ready}
              keyOf={({ name }) => name}
              draw={({ identity, cells }) => FORMS_TEXT.asks(identity.recipient, cells)}
            />
          </Fold>
        </>
      )}
      <HandOver
        label={FORMS_TEXT.make}
        make={ready && state === 'ready' ? (signal) => make(ready, signal) : null}
        reason={explainWait(state) ?? explainDesk(desk)}
        task={making}
        onMade={(value) => log.write(value.forms)}
        making={FORMS_TEXT.making(done, ready?.length ?? 0)}
        done={made === null ? null : sayMade(made, forms.downloads)}
      />
      <MissingLog log={log} desk={desk} />
      {made !== null && !forms.downloads && (
        <>
          <DownloadLink file={made.zip}>{FORMS_TEXT.link(made.zip.name)}</DownloadLink>
          <Paragraph>{FORMS_TEXT.linkHint}</Paragraph>
        </>
      )}
    </>
  );
}

function sayMade({ zip, forms }: Made, isDownloaded: boolean): string {
  const ready = FORMS_TEXT.ready(forms.length);
  return isDownloaded ? `${ready} ${FORMS_TEXT.downloaded(zip.name)}` : ready;
}
