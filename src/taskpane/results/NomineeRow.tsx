import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { sharesRank } from '../../application/score/list-nominees';
import type { ScopeContest } from '../../domain/contest';
import type { NomineeResult } from '../../domain/results';
import { groupDigits } from '../../text/counts';
import { writePoints } from '../../text/numbers';
import { describeIdentity, nameNominee, RESULTS_TEXT } from '../../text/pane/results';
import { useHiddenStyle } from '../parts/use-hidden-style';
import { Standing } from './Standing';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '48px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXS}`,
    border: 'none',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  rank: { display: 'flex', flexDirection: 'column', alignItems: 'center' },
  number: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  small: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'center',
  },
  who: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    overflowWrap: 'anywhere',
  },
  /** Who is opened is shown in full. */
  cut: { display: '-webkit-box', overflow: 'hidden', WebkitBoxOrient: 'vertical' },
  name: { fontWeight: tokens.fontWeightSemibold, WebkitLineClamp: '3' },
  identity: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    WebkitLineClamp: '2',
  },
  total: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
});

type Props = {
  readonly result: NomineeResult;
  readonly contest: ScopeContest;
  readonly clusterKey: string | null;
  readonly onOpen: () => void;
};

/** One nominee of the list: rank, who, points, and where that leads to. */
export function NomineeRow({ result, contest, clusterKey, onOpen }: Props) {
  const styles = useStyles();
  const hidden = useHiddenStyle();
  const { ranking, scored } = result;
  const { nominee } = scored;
  const rank = clusterKey === null ? ranking.rank : ranking.clusterRank;
  const identity = describeIdentity(nominee);
  return (
    <button type="button" className={styles.row} onClick={onOpen}>
      <span className={styles.rank}>
        {rank !== null && (
          <>
            <span className={hidden}>{RESULTS_TEXT.rank} </span>
            <span className={styles.number}>{groupDigits(rank)}</span>
          </>
        )}
        {sharesRank(result, clusterKey) && (
          <span className={styles.small}>{RESULTS_TEXT.tied}</span>
        )}
      </span>
      <span className={styles.who}>
        <span className={mergeClasses(styles.cut, styles.name)}>{nameNominee(nominee)}</span>
        {identity !== '' && (
          <span className={mergeClasses(styles.cut, styles.identity)}>{identity}</span>
        )}
        <Standing result={result} />
      </span>
      <span className={styles.total}>
        <span className={styles.number}>{writePoints(scored.total, contest.settings.step)}</span>
        <span className={hidden}> {RESULTS_TEXT.points}</span>
      </span>
    </button>
  );
}
