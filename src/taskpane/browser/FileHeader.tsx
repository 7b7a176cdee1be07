import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { RefObject } from 'react';
import { BROWSER_TEXT } from '../../text/pane/browser';
import { FailureMessage } from '../parts/FailureMessage';
import { Paragraph } from '../parts/Paragraph';
import { useSlow } from '../parts/use-slow';
import { Waiting } from '../parts/Waiting';
import { FileButton } from './FileButton';
import type { LiveFile } from './live-file';
import type { Save } from './use-save';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalS,
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: 'anywhere',
    outlineStyle: 'none',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Props = {
  readonly name: RefObject<HTMLHeadingElement>;
  readonly file: LiveFile;
  readonly isUnsaved: boolean;
  readonly saving: Save;
  readonly onFiles: (files: readonly File[]) => void;
};

/** Which file is open, whether it holds anything unsaved, and what can be done with it. */
export function FileHeader({ name, file, isUnsaved, saving, onFiles }: Props) {
  const styles = useStyles();
  const { isSaving, savedAs, failure, save } = saving;
  const isSlow = useSlow(isSaving);
  const isFresh = file.isNew && savedAs === null;
  useEffect(() => name.current?.focus(), [name, file]);
  return (
    <header className={styles.header}>
      <h2 ref={name} tabIndex={-1} className={styles.name}>
        {file.name}
      </h2>
      <div role="status">
        {isSlow && <Waiting label={BROWSER_TEXT.saving} />}
        {(isFresh || isUnsaved) && (
          <Text weight="semibold">{isFresh ? BROWSER_TEXT.fresh : BROWSER_TEXT.unsaved}</Text>
        )}
        {isFresh && <Paragraph>{BROWSER_TEXT.howToFill}</Paragraph>}
        {!isUnsaved && savedAs !== null && (
          <Paragraph>
            {BROWSER_TEXT.saved(savedAs)}{' '}
            {file.isNew ? BROWSER_TEXT.comeBack : BROWSER_TEXT.originalStays(file.name)}
          </Paragraph>
        )}
      </div>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance={isFresh || isUnsaved ? 'primary' : 'secondary'}
          disabledFocusable={isSaving}
          onClick={() => void save()}
        >
          {isSaving ? BROWSER_TEXT.saving : BROWSER_TEXT.save}
        </Button>
        <FileButton size="small" label={BROWSER_TEXT.openOther} onFiles={onFiles} />
      </div>
      {failure !== null && <FailureMessage failure={failure} onRetry={() => void save()} />}
    </header>
  );
}
