import type { ScopeContest } from '../../domain/contest';
import type { Leaf } from '../../domain/criterion';
import { numberOfPoints } from '../../domain/points';
import type { Points } from '../../domain/points';
import type { ScopeResults } from '../../domain/results';
import { pointsFormat } from '../scores/number-formats';
import { SCORE_STYLES } from '../scores/score-styles';
import type { CellStyle } from '../sheet-plan';
import { COLORS, withNumberFormat } from '../styles';
import type { TwinInputs } from './twin-inputs';

/** What all columns of one scope's twins are made from. */
export type TwinFrame = {
  readonly results: ScopeResults;
  readonly contest: ScopeContest;
  readonly inputs: TwinInputs;
  readonly styles: TwinStyles;
  /** A formula that says of a criterion whether it is as it was at sending. */
  readonly statusOf: (leaf: Leaf) => string;
};

export type TwinStyles = ReturnType<typeof styleTwins>;

const muted = { font: { ...SCORE_STYLES.number.font, color: COLORS.muted } };

/** Formulas never stand in cells of the format of texts: typed into, they would become texts. */
export function styleTwins({ settings }: ScopeContest) {
  const points = pointsFormat(settings.step);
  const top = { ...SCORE_STYLES.center, ...muted, fill: COLORS.groupFill };
  const general = (style: CellStyle): CellStyle => withNumberFormat(style, 'General');
  return {
    text: general(SCORE_STYLES.text),
    word: general(SCORE_STYLES.center),
    percent: withNumberFormat(SCORE_STYLES.center, '0.00%'),
    /** Wide enough for numbers; a word is broken into two lines. */
    points: { ...withNumberFormat(SCORE_STYLES.number, points), wrap: true },
    /** Where nothing is added or taken off, nothing is to be seen. */
    adjustment: withNumberFormat(SCORE_STYLES.number, `${points};-${points};;@`),
    total: withNumberFormat(SCORE_STYLES.total, points),
    working: general({ ...SCORE_STYLES.number, ...muted }),
    workingPoints: withNumberFormat({ ...SCORE_STYLES.number, ...muted }, points),
    workingPercent: withNumberFormat({ ...SCORE_STYLES.number, ...muted }, '0.00%'),
    topLabel: { ...SCORE_STYLES.text, ...muted, fill: COLORS.groupFill },
    topCell: general(top),
    topPercent: withNumberFormat(top, '0.00%'),
  };
}

/** Points as a cell holds them. */
export function pointsValue({ contest }: TwinFrame, points: Points): number {
  return numberOfPoints(points, contest.settings.step);
}
