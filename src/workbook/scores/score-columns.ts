import type { NomineeResult } from '../../domain/results';
import { NAME_HEADINGS, NOMINEE_HEADINGS } from '../../text/headings';
import {
  adjustmentHeading,
  SCORE_HEADINGS,
  writeProposal,
  writeScoreNote,
} from '../../text/scores';
import type { CellValue } from '../sheet-plan';
import { withNumberFormat } from '../styles';
import { pointsOfAdjustment } from './adjustment-columns';
import { layCriterion, PAIR_WIDTH } from './criterion-columns';
import { pointsFormat } from './number-formats';
import { showPoints } from './result-cells';
import type { ScoreBlock, ScoreColumn, ScoreFrame } from './score-block';
import { SCORE_STYLES } from './score-styles';

/** Code and name stay in sight and are repeated on every page across. */
export const IDENTITY_COLUMNS = 2;

/** All columns of a score sheet, whether it holds values or one formula. */
export function layScoreColumns(frame: ScoreFrame): readonly ScoreBlock[] {
  const { contest, hasUnit, hasCluster } = frame;
  const { scope, settings, criteria, bands, awards } = contest;
  const { step } = settings;
  const { center, text } = SCORE_STYLES;
  const total = withNumberFormat(SCORE_STYLES.total, pointsFormat(step));
  const H = SCORE_HEADINGS;
  const where = { width: PAIR_WIDTH, style: text, follows: 'row' } as const;
  return [
    single(NOMINEE_HEADINGS.code, { ...where, width: 6.5 }, ({ scored }) => scored.nominee.code),
    single(NAME_HEADINGS[scope], { ...where, width: 21 }, ({ scored }) => scored.nominee.name),
    ...optional(hasUnit, NOMINEE_HEADINGS.unit, where, ({ scored }) => scored.nominee.unit),
    ...optional(
      hasCluster,
      NOMINEE_HEADINGS.cluster,
      where,
      ({ scored }) => scored.nominee.cluster,
    ),
    ...criteria.leaves.map((leaf) => layCriterion(leaf, frame)),
    ...layAdjustments(frame),
    single(H.total, { width: 8.5, style: total, follows: 'points' }, ({ scored }) =>
      showPoints(scored.total, step),
    ),
    single(H.rank, { width: 6, style: center, follows: 'ranks' }, ({ ranking }) => ranking.rank),
    ...optional(
      hasCluster,
      H.clusterRank,
      { width: 7.5, style: center, follows: 'ranks' },
      ({ ranking }) => ranking.clusterRank,
    ),
    ...optional(
      bands.length > 0,
      H.classification,
      { width: 10, style: center, follows: 'points' },
      ({ classification }) => classification,
    ),
    ...optional(
      awards.length > 0,
      H.proposal,
      { width: 10, style: center, follows: 'seats' },
      showProposal,
    ),
    single(
      H.note,
      { width: frame.noteWidth, style: text, follows: 'seats' },
      (one) => writeScoreNote(one, step) || null,
    ),
  ];
}

/** Caps, the rescaling, the floor: with them the points of a row add up to its total. */
export function layAdjustments({
  contest,
  adjustments,
  pointsStyle,
}: ScoreFrame): readonly ScoreBlock[] {
  const { step } = contest.settings;
  return adjustments.map((kind) =>
    single(
      adjustmentHeading(kind.kind, kind.group, step),
      { width: 9, style: pointsStyle, follows: 'points' },
      (one) => showPoints(pointsOfAdjustment(one, kind), step),
    ),
  );
}

function showProposal({ proposal }: NomineeResult): CellValue {
  const proposed = proposal.outcomes.filter(({ kind }) => kind === 'proposed');
  return writeProposal(proposed.map(({ award }) => award)) || null;
}

function optional(isThere: boolean, ...column: Parameters<typeof single>): readonly ScoreBlock[] {
  return isThere ? [single(...column)] : [];
}

function single(
  heading: string,
  look: Pick<ScoreColumn, 'width' | 'style' | 'follows'>,
  valueOf: ScoreColumn['valueOf'],
): ScoreBlock {
  return { heading, columns: [{ heading: null, title: heading, ...look, valueOf }] };
}
