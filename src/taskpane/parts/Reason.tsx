import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  reason: {
    flexBasis: '100%',
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

type Props = {
  /** What the control that waits is described by. */
  readonly id: string;
  /** Null where nothing waits. */
  readonly children: string | null;
  readonly className?: string;
};

/** Beside a control that cannot be used now: why. */
export function Reason({ id, children, className }: Props) {
  const styles = useStyles();
  if (children === null) return null;
  return (
    <p id={id} className={mergeClasses(styles.reason, className)}>
      {children}
    </p>
  );
}
