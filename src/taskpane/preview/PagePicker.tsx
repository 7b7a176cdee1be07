import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { groupDigits } from '../../text/counts';
import { PREVIEW_TEXT } from '../../text/pane/preview';

const useStyles = makeStyles({
  picker: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  page: { fontSize: tokens.fontSizeBase300 },
});

type Props = {
  /** From 0. */
  readonly index: number;
  readonly count: number;
  readonly onPick: (index: number) => void;
};

/** Turns the pages of what will be printed. */
export function PagePicker({ index, count, onPick }: Props) {
  const styles = useStyles();
  const isFirst = index === 0;
  const isLast = index === count - 1;
  return (
    <div className={styles.picker}>
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronLeftRegular />}
        aria-label={PREVIEW_TEXT.before}
        title={isFirst ? PREVIEW_TEXT.isFirst : PREVIEW_TEXT.before}
        disabledFocusable={isFirst}
        onClick={() => onPick(index - 1)}
      />
      <span role="status" className={styles.page}>
        {PREVIEW_TEXT.page(groupDigits(index + 1), groupDigits(count))}
      </span>
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronRightRegular />}
        aria-label={PREVIEW_TEXT.after}
        title={isLast ? PREVIEW_TEXT.isLast : PREVIEW_TEXT.after}
        disabledFocusable={isLast}
        onClick={() => onPick(index + 1)}
      />
    </div>
  );
}
