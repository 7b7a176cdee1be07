import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  button: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    minHeight: '32px',
    padding: `${tokens.spacingVerticalXS} 0`,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    },
  },
  words: { minWidth: 0 },
});

type Props = {
  readonly isOpen: boolean;
  readonly onFold: (isOpen: boolean) => void;
  readonly children: ReactNode;
};

/** Opens and closes what stands below it. */
export function FoldButton({ isOpen, onFold, children }: Props) {
  const styles = useStyles();
  return (
    <button
      type="button"
      aria-expanded={isOpen}
      className={styles.button}
      onClick={() => onFold(!isOpen)}
    >
      <span aria-hidden>{isOpen ? '▾' : '▸'}</span>
      <span className={styles.words}>{children}</span>
    </button>
  );
}
