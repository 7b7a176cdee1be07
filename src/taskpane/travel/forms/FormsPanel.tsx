import { useCallback, useState } from 'react';
import type { PreparedForm } from '../../../application/forms/prepare-forms';
import { explainWait } from '../../../text/pane/travel';
import { FORMS_TEXT } from '../../../text/pane/travel-forms';
import { writeFormDay } from '../../../text/travel/form-days';
import { NOBODY_TO_ASK } from '../../../text/travel/forms';
import type { FormKind } from '../../../workbook/forms/form';
import { LongList } from '../../frame/LongList';
import { Paragraph } from '../../frame/Paragraph';
import { Fold } from '../../results/Fold';
import type { Answer } from '../../work/answer';
import type { NamedFile } from '../../work/file-carrier';
import { HandOver } from '../HandOver';
import { Preparation } from '../Preparation';
import { explainDesk } from '../explain-desk';
import type { JobProps } from '../job-props';
import { usePrepared } from '../use-prepared';
import { useTask } from '../use-task';
import { DownloadLink } from './DownloadLink';

type Props = JobProps & { readonly kind: FormKind; readonly due: string | null };
type Made = { readonly zip: NamedFile; readonly forms: number };

/** How many forms for whom, and one press that makes all of them and notes that they were sent. */
export function FormsPanel({ book, desk, travel: { forms }, kind, due }: Props) {
  const [done, setDone] = useState(0);
  const prepared = usePrepared(
    useCallback((pace) => forms.prepare(book, { kind, due }, pace), [forms, book, kind, due]),
  );
  const making = useTask<Made>();
  const { value: ready, state } = prepared;
  const make = async (
    wanted: readonly PreparedForm[],
    signal: AbortSignal,
  ): Promise<Answer<Made>> => {
    setDone(0);
    const answer = await forms.make(wanted, { signal, onFile: setDone });
    if (answer.kind !== 'done') return answer;
    // Why it is not in the log the frame says; the files are made all the same.
    await desk.write(forms.log(book, wanted), () => false);
    return { kind: 'done', value: { zip: answer.value, forms: wanted.length } };
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
        making={FORMS_TEXT.making(done, ready?.length ?? 0)}
        done={made === null ? null : sayMade(made, forms.downloads)}
      />
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
  const ready = FORMS_TEXT.ready(forms);
  return isDownloaded ? `${ready} ${FORMS_TEXT.downloaded(zip.name)}` : ready;
}
