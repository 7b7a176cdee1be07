import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useEffect, useRef } from 'react';
import type { Severity } from '../../domain/problem';

const useStyles = makeStyles({
  row: {
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: tokens.strokeWidthThickest,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'left',
    overflowWrap: 'anywhere',
  },
  error: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  warning: { borderLeftColor: tokens.colorStatusWarningBorder2 },
  button: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    },
  },
  current: { backgroundColor: tokens.colorNeutralBackground1Selected },
  cell: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

type Props = {
  readonly id: string;
  readonly severity: Severity;
  /** "F7". */
  readonly cell: string | null;
  readonly message: string;
  /** The one that was shown last. */
  readonly isCurrent: boolean;
  /** Brings it to the screen; null where there is nothing to be shown. */
  readonly onShow: ((id: string) => void) | null;
};

/** One problem; one that has a place is a button that leads there. */
export const ProblemRow = memo(function ProblemRow(props: Props) {
  const { id, severity, cell, message, isCurrent, onShow } = props;
  const styles = useStyles();
  const look = mergeClasses(styles.row, styles[severity], isCurrent && styles.current);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Shown from elsewhere: who presses the row itself has it in sight, and it must not slip away.
    if (!isCurrent || document.activeElement === button.current) return;
    button.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  if (onShow === null) return <p className={look}>{message}</p>;
  return (
    <button
      ref={button}
      type="button"
      aria-current={isCurrent ? true : undefined}
      className={mergeClasses(look, styles.button)}
      onClick={() => onShow(id)}
    >
      {cell !== null && <span className={styles.cell}>{`${cell}  `}</span>}
      {message}
    </button>
  );
});
