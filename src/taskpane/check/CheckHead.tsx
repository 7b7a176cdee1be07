import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useRef } from 'react';
import type { CheckReport } from '../../application/check/located-problem';
import { CHECK_TEXT, describeTotal } from '../../text/pane/check';
import { Reason } from '../parts/Reason';
import type { Held } from '../parts/use-held-row';
import { useScrollPadding } from '../parts/use-scroll-padding';
import type { ListRow } from './list-rows';
import { findNext, findPrevious } from './neighbours';

const useStyles = makeStyles({
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  total: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});

type Props = {
  readonly report: CheckReport;
  readonly rows: readonly ListRow[];
  readonly held: Held;
  readonly onShow: (index: number) => void;
};

/** How much is wrong, and the way from one place to the next; both stay in sight. */
export function CheckHead({ report, rows, held, onShow }: Props) {
  const styles = useStyles();
  const head = useRef<HTMLDivElement>(null);
  useScrollPadding(head, 'scrollPaddingTop');
  const { problems, errors, warnings } = report;
  const previous = findPrevious(rows, held);
  const next = findNext(rows, held);
  const reason = useId();
  const explain = (index: number | null) =>
    index === null ? { disabledFocusable: true, 'aria-describedby': reason } : {};
  return (
    <div ref={head} className={styles.head}>
      <p role="status" className={styles.total}>
        {describeTotal(errors, warnings)}
      </p>
      {problems.length > 1 && rows.length > 0 && (
        <>
          <div className={styles.buttons}>
            <Button
              size="small"
              aria-label={CHECK_TEXT.toPrevious}
              {...explain(previous)}
              onClick={() => previous !== null && onShow(previous)}
            >
              {CHECK_TEXT.previous}
            </Button>
            <Button
              size="small"
              aria-label={CHECK_TEXT.toNext}
              {...explain(next)}
              onClick={() => next !== null && onShow(next)}
            >
              {CHECK_TEXT.next}
            </Button>
          </div>
          <Reason id={reason}>{findReason(previous, next)}</Reason>
        </>
      )}
    </div>
  );
}

/** Why there is no way to one of the neighbours, if there is none. */
function findReason(previous: number | null, next: number | null): string | null {
  if (previous !== null && next !== null) return null;
  if (previous === null && next === null) return CHECK_TEXT.noneOpen;
  return previous === null ? CHECK_TEXT.noPrevious : CHECK_TEXT.noNext;
}
