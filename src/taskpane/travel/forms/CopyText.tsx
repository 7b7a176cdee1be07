import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { FORMS_TEXT } from '../../../text/pane/travel-forms';

const useStyles = makeStyles({
  copy: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
  },
  text: { boxSizing: 'border-box', width: '100%', height: '120px' },
});

type Props = {
  readonly label: string;
  /** For who listens, where the label alone would be one of many. */
  readonly name?: string;
  readonly text: string;
};

/** Puts a text where the person can paste it from; shows it where that is forbidden. */
export function CopyText({ label, name = label, text }: Props) {
  const styles = useStyles();
  const [state, setState] = useState<'copied' | 'refused' | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      // Forbidden to a pane in a page, or absent without https: then people copy by hand.
      setState('refused');
    }
  };
  return (
    <div className={styles.copy}>
      <Button size="small" aria-label={name} onClick={() => void copy()}>
        {label}
      </Button>
      <div role="status">{state !== null && FORMS_TEXT[state]}</div>
      {state === 'refused' && (
        <textarea readOnly aria-label={FORMS_TEXT.reminder} className={styles.text} value={text} />
      )}
    </div>
  );
}
