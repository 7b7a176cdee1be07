import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ComparedLine } from '../../domain/comparison/compare-nominees';
import type { Decimal } from '../../domain/decimal';
import type { Points } from '../../domain/points';
import type { ScoredNominee } from '../../domain/scoring/score-scope';
import { writePoints } from '../../text/numbers';
import { COMPARISON_TEXT, nameAdjustment, writeLead } from '../../text/pane/comparison';
import { NOMINEE_TEXT, writeChange } from '../../text/pane/nominee';
import { nameNominee } from '../../text/pane/results';
import { nameCriterion, showResult } from '../../text/results';
import { useHiddenStyle } from '../parts/use-hidden-style';

const useStyles = makeStyles({
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    color: tokens.colorNeutralForeground1,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  column: {
    padding: tokens.spacingVerticalXS,
    textAlign: 'end',
    verticalAlign: 'bottom',
    fontWeight: tokens.fontWeightSemibold,
  },
  /** The whole name stands above the table. */
  name: {
    display: '-webkit-box',
    overflow: 'hidden',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '3',
  },
  criterion: {
    padding: `${tokens.spacingVerticalS} 0 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
  },
  points: { padding: tokens.spacingVerticalXS, textAlign: 'end', verticalAlign: 'top' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  result: { display: 'block', color: tokens.colorNeutralForeground2 },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

type Props = {
  readonly lines: readonly ComparedLine[];
  readonly one: ScoredNominee;
  readonly other: ScoredNominee;
  readonly step: Decimal;
  /** Whether the lines are all of the difference, so that they add up to the totals. */
  readonly hasTotal: boolean;
};

/** Lines of two totals, each under the name of its criterion. */
export function ComparisonTable({ lines, one, other, step, hasTotal }: Props) {
  const styles = useStyles();
  const hidden = useHiddenStyle();
  const headings = [
    nameNominee(one.nominee),
    nameNominee(other.nominee),
    COMPARISON_TEXT.difference,
  ];
  return (
    <table className={styles.table}>
      <caption className={hidden}>{COMPARISON_TEXT.caption}</caption>
      <thead>
        <tr>
          {headings.map((words, index) => (
            <th key={index} scope="col" className={mergeClasses(styles.column, styles.small)}>
              <span className={styles.name}>{words}</span>
            </th>
          ))}
        </tr>
      </thead>
      {lines.map((line, index) => (
        <tbody key={index}>
          <tr>
            <th scope="rowgroup" colSpan={3} className={styles.criterion}>
              {nameLine(line)}
            </th>
          </tr>
          <tr>
            {(
              [
                [one, line.one],
                [other, line.other],
              ] as const
            ).map(([scored, points], at) => (
              <td key={at} className={styles.points}>
                {writeSide(line, points, step)}
                <span className={mergeClasses(styles.result, styles.small)}>
                  {showLineResult(line, scored)}
                </span>
              </td>
            ))}
            <td className={mergeClasses(styles.points, styles.strong)}>
              {writeLead(line.difference, step)}
            </td>
          </tr>
        </tbody>
      ))}
      {hasTotal && (
        <tbody className={styles.strong}>
          <tr>
            <th
              scope="rowgroup"
              colSpan={3}
              className={mergeClasses(styles.criterion, styles.strong)}
            >
              {NOMINEE_TEXT.total}
            </th>
          </tr>
          <tr>
            <td className={styles.points}>{writePoints(one.total, step)}</td>
            <td className={styles.points}>{writePoints(other.total, step)}</td>
            <td className={styles.points}>{writeLead(one.total - other.total, step)}</td>
          </tr>
        </tbody>
      )}
    </table>
  );
}

function nameLine({ subject }: ComparedLine): string {
  return subject.kind === 'leaf' ? nameCriterion(subject.leaf) : nameAdjustment(subject.adjustment);
}

function writeSide({ subject }: ComparedLine, points: Points | null, step: Decimal): string {
  if (subject.kind === 'adjustment') {
    return points === null ? COMPARISON_TEXT.none : writeChange(points, step);
  }
  if (subject.leaf.rule.kind === 'requirement') return '';
  if (points === null) return COMPARISON_TEXT.missing;
  return points < 0 ? writeChange(points, step) : writePoints(points, step);
}

/** What the points were given for; where the council gave them itself, they say it all. */
function showLineResult({ subject }: ComparedLine, { nominee }: ScoredNominee): string {
  if (subject.kind === 'adjustment' || subject.leaf.rule.kind === 'direct') return '';
  const result = nominee.results[subject.leaf.index];
  return result === undefined ? '' : showResult(subject.leaf, result);
}
