import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { DragEvent, ReactNode } from 'react';
import { MERGE_TEXT } from '../../../text/pane/travel-merge';
import { Paragraph } from '../../parts/Paragraph';

const useStyles = makeStyles({
  drop: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  zone: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    textAlign: 'center',
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  over: {
    border: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
});

type Props = {
  readonly isFirst: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
};

/** Takes any number of files, dropped anywhere on it or chosen. */
export function FileZone({ isFirst, onFiles, children }: Props) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  /** Else the page around would open them as workbooks. */
  const take = (event: DragEvent): boolean => {
    if (!event.dataTransfer.types.includes('Files')) return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };
  return (
    <div
      className={styles.drop}
      onDragOver={(event) => setOver(take(event))}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        if (take(event)) onFiles([...event.dataTransfer.files]);
      }}
    >
      <div className={mergeClasses(styles.zone, isOver && styles.over)}>
        <Paragraph>{isOver ? MERGE_TEXT.dropNow : MERGE_TEXT.drop}</Paragraph>
        <Button
          appearance={isFirst ? 'primary' : 'secondary'}
          onClick={() => input.current?.click()}
        >
          {isFirst ? MERGE_TEXT.choose : MERGE_TEXT.chooseMore}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".xlsx"
          multiple
          hidden
          aria-label={MERGE_TEXT.choose}
          onChange={({ target }) => {
            onFiles([...(target.files ?? [])]);
            // The same file may be chosen again, once it is mended.
            target.value = '';
          }}
        />
        <Paragraph>{MERGE_TEXT.staysHere}</Paragraph>
      </div>
      {children}
    </div>
  );
}
