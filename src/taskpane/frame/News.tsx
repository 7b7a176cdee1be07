import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import { JumpBar } from './JumpBar';
import type { Jump } from './use-jump';
import { useScrollPadding } from '../parts/use-scroll-padding';
import type { Writes } from './use-writes';
import { WriteBar } from './WriteBar';

const useStyles = makeStyles({
  news: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    // Nothing of the screen shows beside or between them.
    backgroundColor: tokens.colorNeutralBackground1,
    // What has nothing to say yet takes no room, but is listened to.
    '& > :empty': { position: 'absolute' },
  },
});

type Props = {
  readonly jump: Jump;
  readonly writes: Writes;
  /** What is still to be done with what was written. */
  readonly reminder: ReactNode;
};

/** What came of the last click stays in sight, wherever the person had scrolled to. */
export function News({ jump, writes, reminder }: Props) {
  const styles = useStyles();
  const strip = useRef<HTMLDivElement>(null);
  useScrollPadding(strip, 'scrollPaddingBottom');
  return (
    <div ref={strip} className={styles.news}>
      <JumpBar jump={jump} />
      <WriteBar writes={writes} reminder={reminder} onShow={jump.show} />
    </div>
  );
}
