import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { listResultCells, readTyped } from '../../application/check/read-typed';
import type { ScopeContest } from '../../domain/contest';
import { evidenceColumn, nomineesBlock } from '../../domain/place';
import type { Points } from '../../domain/points';
import { showFound } from '../../domain/validation/cell-faults';
import { explainEarned, NOMINEE_TEXT, writeEarned } from '../../text/pane/nominee';
import { describeRule } from '../../text/pane/rules';
import type { PointsReason } from '../../text/points-reasons';
import { nameCriterion } from '../../text/results';
import type { Reading } from '../../workbook/reading/read-workbook';
import type { Desk } from '../work/desk';
import { JumpButton } from './JumpButton';
import { SumLine } from './SumLine';
import type { HeadingLevel } from './SumLine';

const useStyles = makeStyles({
  criterion: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  marked: {
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorStatusWarningBorderActive}`,
  },
  failed: { borderLeftColor: tokens.colorStatusDangerBorderActive },
  words: { margin: 0, lineHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' },
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Props = {
  readonly level: HeadingLevel;
  readonly reason: PointsReason;
  readonly points: Points | null;
  readonly row: number;
  readonly contest: ScopeContest;
  readonly reading: Reading;
  readonly desk: Desk;
};

/** One criterion: the result and what it earned, the rule, the evidence, and the cell of each. */
export function CriterionLine({ level, reason, points, row, contest, reading, desk }: Props) {
  const styles = useStyles();
  const { leaf, result } = reason;
  const { scope, settings } = contest;
  const { draft } = reading;
  const isMissing = result.kind === 'missing';
  const isFailed = leaf.rule.kind === 'requirement' && result.kind === 'judged' && !result.passed;
  const evidence = { block: nomineesBlock(scope), row, column: evidenceColumn(leaf.code) };
  const shownEvidence = showFound(readTyped(draft, evidence));
  // Who earned nothing has nothing to show.
  const hasEvidence = leaf.needsEvidence && (shownEvidence !== '' || (points ?? 0) > 0);
  return (
    <div
      className={mergeClasses(
        styles.criterion,
        (isMissing || isFailed) && styles.marked,
        isFailed && styles.failed,
      )}
    >
      <SumLine
        level={level}
        words={nameCriterion(leaf)}
        points={writeEarned(reason, points, settings.step)}
      />
      <p className={styles.words}>{explainEarned(reason, settings.step)}</p>
      <p className={mergeClasses(styles.words, styles.quiet)}>
        {describeRule(leaf, settings.step)}
      </p>
      {hasEvidence && (
        <p className={mergeClasses(styles.words, styles.quiet)}>
          {NOMINEE_TEXT.evidence}: {shownEvidence || NOMINEE_TEXT.noEvidence}
        </p>
      )}
      <div className={styles.buttons}>
        {listResultCells(scope, row, leaf).map(({ part, place }) => {
          const isBlank = isMissing && readTyped(draft, place).kind === 'blank';
          const words = NOMINEE_TEXT.cells[part];
          return (
            <JumpButton
              key={part}
              words={isBlank ? NOMINEE_TEXT.fillIn(words) : words}
              isUrgent={isBlank}
              place={place}
              reading={reading}
              desk={desk}
            />
          );
        })}
        {hasEvidence && (
          <JumpButton
            words={NOMINEE_TEXT.evidence}
            place={evidence}
            reading={reading}
            desk={desk}
          />
        )}
      </div>
    </div>
  );
}
