import { makeStyles, tokens } from '@fluentui/react-components';
import type { FormState } from '../../../application/forms/list-form-states';
import { FORMS_TEXT, nameKind } from '../../../text/pane/travel-forms';
import { writeFormDay } from '../../../text/travel/form-days';
import { Chip } from '../../parts/Chip';
import { CopyText } from './CopyText';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  name: { fontWeight: tokens.fontWeightSemibold },
  facts: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Where one form is. */
export function FormLine({ state }: { readonly state: FormState }) {
  const styles = useStyles();
  const { kind, recipient, sent, returned, filled, asked, reminder } = state;
  const { mood, words } = nameState(state);
  const facts = [
    nameKind(kind),
    ...(sent === null
      ? []
      : [FORMS_TEXT.sent(writeFormDay(sent.on), sent.due && writeFormDay(sent.due))]),
    ...(returned === null ? [] : [FORMS_TEXT.returned(writeFormDay(returned))]),
    FORMS_TEXT.filled(filled, asked),
  ];
  return (
    <div className={styles.line}>
      <div className={styles.head}>
        <span className={styles.name}>{recipient}</span>
        <Chip mood={mood}>{words}</Chip>
      </div>
      <span className={styles.facts}>{facts.join(' · ')}</span>
      {reminder !== null && (
        <CopyText label={FORMS_TEXT.remind} name={FORMS_TEXT.remindOf(recipient)} text={reminder} />
      )}
    </div>
  );
}

function nameState({ sent, returned, isLate }: FormState) {
  const { states } = FORMS_TEXT;
  if (returned !== null) return { mood: 'good', words: states.returned } as const;
  if (isLate) return { mood: 'bad', words: states.late } as const;
  if (sent !== null) return { mood: 'warning', words: states.waiting } as const;
  return { mood: 'plain', words: states.notSent } as const;
}
