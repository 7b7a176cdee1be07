import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    border: 0,
    minWidth: 0,
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
});

type Props = {
  readonly name: string;
  /** Its controls belong to one question. */
  readonly isGroup?: boolean;
  readonly children: ReactNode;
};

/** One decision or one answer, under its name. */
export function Section({ name, isGroup = false, children }: Props) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.section} {...(isGroup ? { role: 'group', 'aria-labelledby': id } : {})}>
      <h3 id={id} className={styles.name}>
        {name}
      </h3>
      {children}
    </div>
  );
}
