import { Button, Caption1, Link, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import type { ScopeCompleteness } from '../../application/check/count-completeness';
import { SCOPE_HEADINGS } from '../../text/headings';
import { OVERVIEW_TEXT } from '../../text/pane/overview';
import type { Desk } from '../work/desk';
import type { Target } from '../work/target';
import { ShareBar } from './ShareBar';

const useStyles = makeStyles({
  scope: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  name: { margin: 0 },
  start: { alignSelf: 'flex-start' },
  problems: { alignSelf: 'flex-start', padding: `${tokens.spacingVerticalXXS} 0` },
});

type Props = {
  readonly completeness: ScopeCompleteness;
  /** Where somebody can be entered. */
  readonly freeRow: Target | null;
  /** The next thing to do is to enter somebody here: that has its button already. */
  readonly isNext: boolean;
  readonly desk: Desk;
};

/** How far the results of a scope have come, and what is wrong with its sheets. */
export function ScopeProgress({ completeness, freeRow, isNext, desk }: Props) {
  const styles = useStyles();
  const { scope, nominees, criteria, results, evidence, errors, warnings } = completeness;
  return (
    <div role="group" aria-label={SCOPE_HEADINGS[scope]} className={styles.scope}>
      <div className={styles.head}>
        <Subtitle2 as="h3" className={styles.name}>
          {SCOPE_HEADINGS[scope]}
        </Subtitle2>
        <Caption1>
          {nominees === 0
            ? OVERVIEW_TEXT.nobody(scope)
            : OVERVIEW_TEXT.size(scope, nominees, criteria)}
        </Caption1>
      </div>
      {nominees === 0 && freeRow !== null && !isNext && (
        <Button size="small" className={styles.start} onClick={() => desk.show(freeRow)}>
          {OVERVIEW_TEXT.toSheet(freeRow.cell.sheet ?? '')}
        </Button>
      )}
      {results.wanted > 0 && (
        <ShareBar label={OVERVIEW_TEXT.results(results.done, results.wanted)} share={results} />
      )}
      {evidence.wanted > 0 && (
        <ShareBar label={OVERVIEW_TEXT.evidence(evidence.done, evidence.wanted)} share={evidence} />
      )}
      {errors + warnings > 0 && (
        <Link className={styles.problems} onClick={() => desk.goTo('check')}>
          {OVERVIEW_TEXT.seeProblems(errors, warnings)}
        </Link>
      )}
    </div>
  );
}
