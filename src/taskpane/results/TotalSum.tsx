import { makeStyles, tokens } from '@fluentui/react-components';
import { traceTotal } from '../../domain/comparison/trace-total';
import type { TracedLine } from '../../domain/comparison/trace-total';
import type { ScopeContest } from '../../domain/contest';
import type { Reason } from '../../domain/reasons/reason';
import type { ScoredNominee } from '../../domain/scoring/score-scope';
import { writePoints } from '../../text/numbers';
import {
  describeRescaling,
  NOMINEE_TEXT,
  writeChange,
  writeGroupSum,
} from '../../text/pane/nominee';
import { describeReason } from '../../text/reasons';
import { nameCriterion } from '../../text/results';
import type { Reading } from '../../workbook/reading/read-workbook';
import type { Desk } from '../work/desk';
import { CriterionLine } from './CriterionLine';
import { SumLine } from './SumLine';
import type { HeadingLevel } from './SumLine';

const useStyles = makeStyles({
  lines: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  group: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalS})`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  total: {
    paddingTop: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
  },
});

type Props = {
  readonly scored: ScoredNominee;
  readonly reasons: readonly Reason[];
  readonly contest: ScopeContest;
  readonly reading: Reading;
  readonly desk: Desk;
};

/** Cách cộng điểm: every line of the total, from the first criterion to the sum. */
export function TotalSum({ scored, reasons, contest, reading, desk }: Props) {
  const styles = useStyles();
  const { settings } = contest;
  const { step } = settings;
  const drawLine = (line: TracedLine) => {
    const level = LEVELS[Math.min(line.depth, LEVELS.length - 1)] ?? 6;
    switch (line.kind) {
      case 'group':
        return (
          <div className={styles.group}>
            <SumLine
              level={level}
              isStrong
              words={nameCriterion(line.group)}
              points={writeGroupSum(line.group, line.points, step)}
            />
          </div>
        );
      case 'leaf':
        return (
          <CriterionLine
            level={level}
            reason={findPointsReason(reasons, line.leaf.index)}
            points={line.points}
            row={scored.nominee.row}
            contest={contest}
            reading={reading}
            desk={desk}
          />
        );
      case 'adjustment': {
        const at = scored.adjustments.indexOf(line.adjustment);
        const reason = reasons.filter(isAdjustment)[at];
        if (reason === undefined) throw new Error('an adjustment without its reason');
        return (
          <>
            <SumLine
              words={describeReason(reason, settings)}
              points={writeChange(line.adjustment.points, step)}
            />
            {line.adjustment.kind === 'rescale' && (
              <p className={styles.quiet}>{describeRescaling(scored, contest)}</p>
            )}
          </>
        );
      }
    }
  };
  return (
    <ol role="list" className={styles.lines}>
      {traceTotal(contest.criteria, scored).map((line, index) => (
        <li key={index}>{drawLine(line)}</li>
      ))}
      <li className={styles.total}>
        <SumLine isStrong words={NOMINEE_TEXT.total} points={writePoints(scored.total, step)} />
      </li>
    </ol>
  );
}

const LEVELS: readonly HeadingLevel[] = [4, 5, 6];

function findPointsReason(reasons: readonly Reason[], index: number) {
  for (const { detail } of reasons) {
    if (detail.code === 'points' && detail.leaf.index === index) return detail;
  }
  throw new Error('a criterion without its reason');
}

/** In the order of the adjustments themselves. */
function isAdjustment({ detail: { code } }: Reason): boolean {
  return code === 'cap' || code === 'rescale' || code === 'floor';
}
