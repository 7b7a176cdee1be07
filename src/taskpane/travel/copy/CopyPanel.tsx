import { useCallback, useEffect } from 'react';
import { COPY_TEXT, explainWait } from '../../../text/pane/travel';
import type { Leavable } from '../../../text/travel/disclosures';
import type { CopyOrder } from '../../../workbook/copies/copy-order';
import { Paragraph } from '../../parts/Paragraph';
import { HandOver } from '../HandOver';
import { Preparation } from '../Preparation';
import { Section } from '../Section';
import type { JobProps } from '../job-props';
import { usePrepared } from '../use-prepared';
import { useTask } from '../use-task';
import { Disclosures } from './Disclosures';

type Props = JobProps & {
  readonly order: CopyOrder;
  readonly onLeaveOut: (leaveOut: ReadonlySet<Leavable>) => void;
};

/** What the ordered copy would give away, what its file is called, and the copy itself. */
export function CopyPanel({ book, desk, travel, order, onLeaveOut }: Props) {
  const planned = usePrepared(
    useCallback((pace) => travel.planCopy(book, order, pace), [travel, book, order]),
  );
  const sending = useTask<string>();
  const { forget } = sending;
  const { value: copy, state } = planned;
  useEffect(forget, [forget, copy]);
  return (
    <>
      <Preparation {...planned} />
      {copy !== null && (
        <>
          <Disclosures disclosures={copy.disclosures} order={order} onLeaveOut={onLeaveOut} />
          <Section name={COPY_TEXT.fileName}>
            <Paragraph>{copy.fileName}</Paragraph>
          </Section>
        </>
      )}
      <HandOver
        label={COPY_TEXT.make}
        make={copy && state === 'ready' ? (signal) => travel.sendCopy(copy, signal) : null}
        reason={explainWait(state)}
        task={sending}
        done={sending.value && COPY_TEXT.done[desk.work.opensBooks](sending.value)}
      />
    </>
  );
}
