import { makeStyles, tokens } from '@fluentui/react-components';
import type { Reason } from '../../domain/reasons/reason';
import type { NomineeResult, ScopeResults } from '../../domain/results';
import { writePoints } from '../../text/numbers';
import { describeClassification, describeRank, NOMINEE_TEXT } from '../../text/pane/nominee';
import { describeIdentity, nameNominee, RESULTS_TEXT } from '../../text/pane/results';
import { describeReason } from '../../text/reasons';
import { Heading } from '../parts/Heading';
import { Standing } from './Standing';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  identity: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  standing: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalM,
  },
  total: { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  why: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
});

/** Reasons that lie in single criteria stand beside those, and adjustments among the sum. */
const OF_WHOLE: readonly Reason['detail']['code'][] = ['excluded', 'provisional', 'tied', 'award'];

type Props = {
  readonly result: NomineeResult;
  readonly results: ScopeResults;
  readonly reasons: readonly Reason[];
  readonly takesFocus: boolean;
};

/** Who it is, where they stand, and why there. */
export function NomineeHead({ result, results, reasons, takesFocus }: Props) {
  const styles = useStyles();
  const { contest } = results;
  const { nominee, total } = result.scored;
  const { settings } = contest;
  const sentences = [
    describeRank(result, countConsidered(results, nominee.clusterKey), contest),
    describeClassification(result, contest),
    ...reasons
      .filter(({ detail }) => OF_WHOLE.includes(detail.code))
      .map((reason) => describeReason(reason, settings)),
  ].filter((sentence) => sentence !== null);
  const identity = describeIdentity(nominee);
  return (
    <div className={styles.head}>
      <Heading takesFocus={takesFocus}>{nameNominee(nominee)}</Heading>
      {identity !== '' && <div className={styles.identity}>{identity}</div>}
      <div className={styles.standing}>
        <span className={styles.total}>
          {writePoints(total, settings.step)} {RESULTS_TEXT.points}
        </span>
        <Standing result={result} />
      </div>
      <ul aria-label={NOMINEE_TEXT.why} className={styles.why}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}

/** Among whom a rank counts. */
function countConsidered(
  { nominees }: ScopeResults,
  clusterKey: string | null,
): { readonly ofScope: number; readonly ofCluster: number } {
  const considered = nominees.filter(({ scored }) => scored.excludedBy.length === 0);
  const ofCluster = considered.filter(({ scored }) => scored.nominee.clusterKey === clusterKey);
  return { ofScope: considered.length, ofCluster: ofCluster.length };
}
