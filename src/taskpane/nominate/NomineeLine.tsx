import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Decimal } from '../../domain/decimal';
import type { NomineeResult } from '../../domain/results';
import { writePoints } from '../../text/numbers';
import { NOMINATE_TEXT } from '../../text/pane/nominate';
import { describeIdentity, nameNominee } from '../../text/pane/results';
import type { NomineeLinks } from './use-nominee-links';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    padding: `${tokens.spacingVerticalXXS} 0`,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    minHeight: '24px',
    textAlign: 'start',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    },
  },
  facts: {
    gridColumn: '1 / -1',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  words: {
    gridColumn: '1 / -1',
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

type Props = {
  readonly result: NomineeResult;
  readonly words: string | null;
  readonly step: Decimal;
  readonly links: NomineeLinks;
};

/** One nominee: who, with what points and rank, and the ways to their row and to their reasons. */
export function NomineeLine({ result, words, step, links }: Props) {
  const styles = useStyles();
  const { scored, ranking } = result;
  const { nominee } = scored;
  const name = nameNominee(nominee);
  const facts = [
    ...(ranking.rank === null
      ? []
      : [NOMINATE_TEXT.rank(ranking.rank, ranking.sharing.length > 1)]),
    NOMINATE_TEXT.points(writePoints(scored.total, step)),
    describeIdentity(nominee),
  ];
  return (
    <div className={styles.line}>
      <button
        type="button"
        className={styles.name}
        title={NOMINATE_TEXT.toRow(name)}
        onClick={() => links.toRow(nominee)}
      >
        {name}
      </button>
      <Button
        size="small"
        appearance="subtle"
        aria-label={NOMINATE_TEXT.whyOf(name)}
        onClick={() => links.toReasons(nominee)}
      >
        {NOMINATE_TEXT.why}
      </Button>
      <div className={styles.facts}>{facts.filter((fact) => fact !== '').join(' · ')}</div>
      {words !== null && <div className={styles.words}>{words}</div>}
    </div>
  );
}
