import { layAwardTwins } from './award-twins';
import { layCriterionTwins } from './criterion-twins';
import { layIdentityTwins } from './identity-twins';
import { layStandingTwins } from './standing-twins';
import { layTotalTwins } from './total-twins';
import type { TwinFrame } from './twin-frame';
import type { TwinColumn } from './twin-grid';
import { layWorkingTwins } from './working-twins';

export type TwinLayout = {
  /** What a score sheet shows. */
  readonly shown: readonly TwinColumn[];
  /** What only leads to it, to the right. */
  readonly working: readonly TwinColumn[];
};

/** All columns of a scope's twins, in their order. */
export function layTwins(frame: TwinFrame): TwinLayout {
  return {
    shown: [
      ...layIdentityTwins(frame),
      ...frame.contest.criteria.leaves.flatMap((leaf) => layCriterionTwins(leaf, frame)),
      ...layTotalTwins(frame),
      ...layStandingTwins(frame),
    ],
    working: [...layWorkingTwins(frame), ...layAwardTwins(frame)],
  };
}
