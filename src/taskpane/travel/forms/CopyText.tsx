import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { FORMS_TEXT } from '../../../text/pane/travel-forms';
import { useClipboard } from '../../parts/use-clipboard';

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
  const [copying, copy] = useClipboard(text);
  return (
    <div className={styles.copy}>
      <Button size="small" aria-label={name} onClick={copy}>
        {label}
      </Button>
      <div role="status">{copying !== null && FORMS_TEXT[copying]}</div>
      {copying === 'refused' && (
        <textarea readOnly aria-label={FORMS_TEXT.reminder} className={styles.text} value={text} />
      )}
    </div>
  );
}
