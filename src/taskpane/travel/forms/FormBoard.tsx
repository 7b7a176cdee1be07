import { useCallback } from 'react';
import type { ExaminedBook } from '../../../application/check/examine-workbook';
import { FORMS_TEXT } from '../../../text/pane/travel-forms';
import { LongList } from '../../parts/LongList';
import { Paragraph } from '../../parts/Paragraph';
import { Preparation } from '../Preparation';
import { Section } from '../Section';
import { usePrepared } from '../use-prepared';
import { CopyText } from './CopyText';
import { FormLine } from './FormLine';
import type { FormsWork } from './forms-work';

type Props = { readonly book: ExaminedBook; readonly forms: FormsWork };

/** Who has been sent a form, who has returned it, how complete, who is late; and words to remind them. */
export function FormBoard({ book, forms }: Props) {
  const listed = usePrepared(useCallback((pace) => forms.listStates(book, pace), [forms, book]));
  const states = listed.value ?? [];
  const sent = states.filter((one) => one.sent !== null);
  const late = sent.filter(({ isLate }) => isLate);
  const waited = sent.filter(({ reminder }) => reminder !== null);
  const returned = sent.filter((one) => one.returned !== null);
  return (
    <Section name={FORMS_TEXT.board}>
      <Preparation {...listed} />
      {listed.value !== null && sent.length === 0 && <Paragraph>{FORMS_TEXT.boardEmpty}</Paragraph>}
      {sent.length > 0 && (
        <>
          <Paragraph>
            {FORMS_TEXT.counts({
              sent: sent.length,
              returned: returned.length,
              late: late.length,
            })}
          </Paragraph>
          {late.length > 0 && (
            <CopyText
              label={FORMS_TEXT.remindLate(late.length)}
              text={late.map(({ reminder }) => reminder).join('\n\n')}
            />
          )}
          {waited.length > late.length && (
            <CopyText
              label={FORMS_TEXT.remindAll(waited.length)}
              text={waited.map(({ reminder }) => reminder).join('\n\n')}
            />
          )}
          <LongList
            name={FORMS_TEXT.board}
            items={states}
            keyOf={({ kind, recipient }) => `${kind} ${recipient}`}
            draw={(state) => <FormLine state={state} />}
          />
        </>
      )}
    </Section>
  );
}
