import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import { BROWSER_TEXT } from '../../text/pane/browser';
import { useReturnFocus } from './grid/use-return-focus';

const useStyles = makeStyles({
  question: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
  },
  words: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Props = {
  /** The file that would lose what is unsaved. */
  readonly name: string;
  readonly onSave: () => void;
  readonly onDrop: () => void;
  /** With whether the person is back where the question took them from. */
  readonly onStay: (isBack: boolean) => void;
};

/** Another file is ready, and the one that is open holds unsaved changes. */
export function UnsavedQuestion({ name, onSave, onDrop, onStay }: Props) {
  const styles = useStyles();
  const words = useId();
  const question = useRef<HTMLDivElement>(null);
  const { leave, comeBack } = useReturnFocus();
  useEffect(() => {
    leave(question.current);
    question.current?.focus();
  }, [leave]);
  return (
    <div
      ref={question}
      role="alertdialog"
      tabIndex={-1}
      aria-labelledby={words}
      className={styles.question}
    >
      <p id={words} className={styles.words}>
        {BROWSER_TEXT.askUnsaved(name)}
      </p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onSave}>
          {BROWSER_TEXT.saveFirst}
        </Button>
        <Button onClick={onDrop}>{BROWSER_TEXT.dropChanges}</Button>
        <Button onClick={() => onStay(comeBack())}>{BROWSER_TEXT.stay}</Button>
      </div>
    </div>
  );
}
