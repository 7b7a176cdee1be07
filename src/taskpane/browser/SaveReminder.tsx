import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { BROWSER_TEXT } from '../../text/pane/browser';
import { useKeptFocus } from '../parts/use-kept-focus';
import type { Save } from './use-save';

const useStyles = makeStyles({
  reminder: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    outlineStyle: 'none',
  },
});

type Props = { readonly isUnsaved: boolean; readonly saving: Save };

/** Beside what was written: it is in no file yet, and the way to one. */
export function SaveReminder({ isUnsaved, saving: { isSaving, savedAs, save } }: Props) {
  const styles = useStyles();
  const focus = useKeptFocus(String(isUnsaved));
  return (
    <section {...focus} tabIndex={-1} className={styles.reminder}>
      {isUnsaved && (
        <>
          <span>{BROWSER_TEXT.remember}</span>
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={isSaving}
            onClick={() => void save()}
          >
            {isSaving ? BROWSER_TEXT.saving : BROWSER_TEXT.saveNow}
          </Button>
        </>
      )}
      {!isUnsaved && savedAs !== null && BROWSER_TEXT.savedNow}
    </section>
  );
}
