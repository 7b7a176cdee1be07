import type { Leaf } from '../../domain/criterion';
import { numberOfDecimal } from '../../domain/decimal';
import { decimalOfPoints } from '../../domain/points';
import type { Points } from '../../domain/points';
import type { NomineeResult, ScopeResults } from '../../domain/results';
import { NAME_HEADINGS, NOMINEE_HEADINGS } from '../../text/headings';
import { criterionHeading, SCORE_HEADINGS, writeProposal, writeScoreNote } from '../../text/scores';
import type { CellStyle, CellValue } from '../sheet-plan';
import { withNumberFormat } from '../styles';
import { layAdjustments } from './adjustment-columns';
import { pointsFormat, widthOfPoints } from './number-formats';
import { showResult, styleResults } from './result-cells';
import { SCORE_STYLES } from './score-styles';

/** One column of a score sheet: its cells share one style object, however many rows there are. */
export type ScoreColumn = {
  readonly width: number;
  readonly style: CellStyle;
  readonly valueOf: (one: NomineeResult) => CellValue;
};

/** Columns under one heading; without words of their own below it, it is as high as both. */
export type ScoreBlock = {
  readonly heading: string;
  readonly columns: readonly (ScoreColumn & { readonly heading: string | null })[];
};

/** Code and name stay in sight and are repeated on every page across. */
export const IDENTITY_COLUMNS = 2;

/**
 * A criterion's two columns; whatever stands before the criteria is a multiple of it, so that a page of
 * A4 lengthwise ends between two criteria.
 */
const RESULT_WIDTH = 9;
const POINTS_WIDTH = 6.5;
/** One column as wide as the two, which have an edge more between them. */
const PAIR_WIDTH = RESULT_WIDTH + POINTS_WIDTH + 0.625;

export function layScoreColumns(results: ScopeResults): readonly ScoreBlock[] {
  const { contest } = results;
  const { scope, criteria, nominees, settings } = contest;
  const { center, number, text } = SCORE_STYLES;
  const points = withNumberFormat(number, pointsFormat(settings.step));
  const total = withNumberFormat(SCORE_STYLES.total, pointsFormat(settings.step));
  const numberOf = (value: Points): number =>
    numberOfDecimal(decimalOfPoints(value, settings.step));
  const hasUnit = nominees.some(({ unit }) => unit !== null);
  const hasCluster = nominees.some(({ cluster }) => cluster !== null);
  const H = SCORE_HEADINGS;
  const where = PAIR_WIDTH;
  return [
    single(NOMINEE_HEADINGS.code, 6.5, text, ({ scored }) => scored.nominee.code),
    single(NAME_HEADINGS[scope], 21, text, ({ scored }) => scored.nominee.name),
    ...(hasUnit
      ? [single(NOMINEE_HEADINGS.unit, where, text, ({ scored }) => scored.nominee.unit)]
      : []),
    ...(hasCluster
      ? [single(NOMINEE_HEADINGS.cluster, where, text, ({ scored }) => scored.nominee.cluster)]
      : []),
    ...criteria.leaves.map((leaf) => layLeaf(leaf, results, points, numberOf)),
    ...layAdjustments(results).map(({ heading, pointsOf }) =>
      single(heading, 9, points, (one) => {
        const found = pointsOf(one);
        return found === null ? null : numberOf(found);
      }),
    ),
    single(H.total, 8.5, total, ({ scored }) => numberOf(scored.total)),
    single(H.rank, 6, center, ({ ranking }) => ranking.rank),
    ...(hasCluster
      ? [single(H.clusterRank, 7.5, center, ({ ranking }) => ranking.clusterRank)]
      : []),
    ...(contest.bands.length > 0
      ? [single(H.classification, 10, center, ({ classification }) => classification)]
      : []),
    ...(contest.awards.length > 0 ? [single(H.proposal, 10, center, showProposal)] : []),
    single(H.note, 40, text, (one) => writeScoreNote(one, settings.step) || null),
  ];
}

/** A requirement earns no points and has the result alone. */
function layLeaf(
  leaf: Leaf,
  { contest }: ScopeResults,
  points: CellStyle,
  numberOf: (value: Points) => number,
): ScoreBlock {
  const showOwn = ({ scored }: NomineeResult): CellValue =>
    showResult(leaf, scored.nominee.results[leaf.index]);
  const result = {
    heading: SCORE_HEADINGS.result,
    width: RESULT_WIDTH,
    style: styleResults(leaf, contest.nominees),
    valueOf: showOwn,
  };
  const heading = criterionHeading(leaf, contest.settings.step);
  if (leaf.rule.kind === 'requirement') {
    return { heading, columns: [{ ...result, width: PAIR_WIDTH }] };
  }
  const earned = {
    heading: SCORE_HEADINGS.points,
    width: Math.max(POINTS_WIDTH, widthOfPoints(leaf.max, contest.settings.step)),
    style: points,
    valueOf: ({ scored }: NomineeResult): CellValue => {
      const found = scored.points[leaf.index] ?? null;
      return found === null ? null : numberOf(found);
    },
  };
  return { heading, columns: [result, earned] };
}

function showProposal({ proposal }: NomineeResult): CellValue {
  const proposed = proposal.outcomes.filter(({ kind }) => kind === 'proposed');
  return writeProposal(proposed.map(({ award }) => award)) || null;
}

function single(
  heading: string,
  width: number,
  style: CellStyle,
  valueOf: ScoreColumn['valueOf'],
): ScoreBlock {
  return { heading, columns: [{ heading: null, width, style, valueOf }] };
}
