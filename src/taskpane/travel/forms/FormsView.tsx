import { useId, useState } from 'react';
import { countBlocking } from '../../../application/forms/check-for-forms';
import { FORMS_TEXT } from '../../../text/pane/travel-forms';
import { FORM_KINDS } from '../../../workbook/forms/form';
import type { FormKind } from '../../../workbook/forms/form';
import { Obstacle } from '../../parts/Obstacle';
import { WayCard } from '../../parts/WayCard';
import type { JobProps } from '../job-props';
import { Section } from '../Section';
import { DayField } from './DayField';
import { FormBoard } from './FormBoard';
import { FormsPanel } from './FormsPanel';

/** Which forms, until when; then the forms themselves, and where those are that were sent. */
export function FormsView(props: JobProps) {
  const { book, desk, travel } = props;
  const group = useId();
  const [kind, setKind] = useState<FormKind | null>(null);
  const [due, setDue] = useState('');
  const errors = countBlocking(book.checked);
  if (errors > 0) {
    const goToCheck = (): void => desk.goTo('check');
    return (
      <Obstacle words={FORMS_TEXT.errors(errors)} label={FORMS_TEXT.toCheck} onGo={goToCheck} />
    );
  }
  return (
    <>
      <Section name={FORMS_TEXT.kind} isGroup>
        {FORM_KINDS.map((one) => (
          <WayCard
            key={one}
            group={group}
            {...FORMS_TEXT.kinds[one]}
            isChosen={kind === one}
            onChoose={() => setKind(one)}
          />
        ))}
      </Section>
      {kind !== null && (
        <>
          <DayField label={FORMS_TEXT.due} value={due} onChange={setDue} />
          <FormsPanel key={`${kind}${due}`} {...props} kind={kind} due={due === '' ? null : due} />
        </>
      )}
      <FormBoard book={book} forms={travel.forms} />
    </>
  );
}
