import { countSeats } from '../../domain/awards/award-rule';
import type { AwardRule } from '../../domain/awards/award-rule';
import type { Outcome } from '../../domain/awards/decide-awards';
import type { Points } from '../../domain/points';
import type { NomineeResult } from '../../domain/results';
import type { AwardId } from '../../domain/scope';
import { AWARD_ROWS, TWIN_WORDS } from '../../text/travel/twins';
import { spellString } from '../formulas/spell-text';
import type { CellValue } from '../sheet-plan';
import { followParameter, REVIEW } from './follow-input';
import { NOT_NEGATIVE, ofKind } from './parameter-demands';
import { pointsValue } from './twin-frame';
import type { TwinFrame } from './twin-frame';
import type { TopCells, TwinGrid } from './twin-grid';

export const candidateKey = (award: AwardId): string => `candidate:${award}`;
export const outcomeKey = (award: AwardId): string => `outcome:${award}`;

/** Over the outcomes, in rows that say something else over criteria. */
const ROWS = {
  minimum: 'max',
  seats: 'parameter',
  candidates: 'weight',
  edge: 'compared',
} as const;

/** The words for them, over the candidates. */
export const AWARD_LABELS: TopCells = {
  [ROWS.minimum]: { value: AWARD_ROWS.minimum },
  [ROWS.seats]: { value: AWARD_ROWS.seats },
  [ROWS.candidates]: { value: AWARD_ROWS.candidates },
  [ROWS.edge]: { value: AWARD_ROWS.edge },
};

/** The cell over an award's outcomes that holds one of them. */
export function topCell(what: keyof typeof ROWS, award: AwardId, grid: TwinGrid): string {
  return grid.top(outcomeKey(award), ROWS[what]);
}

/** Beside the words for them: the minimum, the seats, the candidates, the total at the last seat. */
export function planAwardTop(
  { award, row, quota }: AwardRule,
  grid: TwinGrid,
  frame: TwinFrame,
): TopCells {
  const { inputs, results } = frame;
  const all = grid.all(candidateKey(award));
  const [seats, count] = [topCell('seats', award, grid), topCell('candidates', award, grid)];
  const participants = results.nominees.filter(({ scored }) => scored.excludedBy.length === 0);
  const totals = results.nominees
    .filter((one) => isCandidate(one, award))
    .map(({ scored }) => scored.total)
    .sort((a, b) => b - a);
  const seatCount = countSeats(quota, participants.length);
  const last = `IF(${seats}=0,${spellString(TWIN_WORDS.noSeats)},LARGE(${all},${seats}))`;
  const reached = `IF(OR(${seats}="",${count}<=${seats}),"",${last})`;
  return {
    [ROWS.minimum]: followParameter(
      inputs.cell('awards', row, 'minimumTotal'),
      [NOT_NEGATIVE, ofKind(null)],
      '',
    ),
    [ROWS.seats]: { formula: followSeats(row, grid, frame), value: seatCount ?? '' },
    [ROWS.candidates]: { formula: `COUNT(${all})`, value: totals.length },
    [ROWS.edge]: {
      formula: `IF(${seats}=${REVIEW},${REVIEW},${reached})`,
      value: findEdge(totals, seatCount, frame),
    },
  };
}

function findEdge(totals: readonly Points[], seats: number | null, frame: TwinFrame): CellValue {
  if (seats === null || totals.length <= seats) return '';
  const edge = totals[seats - 1];
  return edge === undefined ? TWIN_WORDS.noSeats : pointsValue(frame, edge);
}

/** A number of seats, or a share of those taking part in whole seats; both at once are unclear. */
function followSeats(row: number, grid: TwinGrid, { inputs }: TwinFrame): string {
  const { reference: count } = inputs.cell('awards', row, 'quotaCount');
  const { reference: share } = inputs.cell('awards', row, 'quotaShare');
  const both = `${count},${share}`;
  const counted = `IF(AND(${count}>=0,INT(${count})=${count}),${count},${REVIEW})`;
  const seats = `INT(ROUND(COUNT(${grid.all('basis')})*${share},9))`;
  const shared = `IF(AND(${share}>=0,${share}<=1),${seats},${REVIEW})`;
  const stated = `IF(ISNUMBER(${count}),${counted},${shared})`;
  return `IF(COUNTA(${both})=0,"",IF(OR(COUNTA(${both})>1,COUNT(${both})<1),${REVIEW},${stated}))`;
}

/** What became of an award for a nominee. */
export function outcomeOf({ proposal }: NomineeResult, award: AwardId): Outcome | undefined {
  return proposal.outcomes.find((outcome) => outcome.award === award);
}

/** Whose total competes for the seats. */
export function isCandidate(one: NomineeResult, award: AwardId): boolean {
  const kind = outcomeOf(one, award)?.kind;
  return kind === 'proposed' || kind === 'pending' || kind === 'quotaFull';
}
