import type { AwardRule } from '../../domain/awards/award-rule';
import { countSeats } from '../../domain/awards/award-rule';
import type { Outcome } from '../../domain/awards/decide-awards';
import type { Leaf } from '../../domain/criterion';
import type { NomineeResult } from '../../domain/results';
import type { Points } from '../../domain/points';
import type { AwardId } from '../../domain/scope';
import { AWARD_ROWS, candidateHeading, TWIN_HEADINGS, TWIN_WORDS } from '../../text/twins';
import { wordOf } from '../../text/words';
import type { CellValue } from '../sheet-plan';
import { pointsKey, resultKey } from './criterion-twins';
import { NOT_APPLICABLE } from './points-formula';
import { spellString } from './round-formula';
import { pointsValue } from './twin-frame';
import type { TwinFrame } from './twin-frame';
import { followParameter, REVIEW } from './twin-inputs';
import type { TopCells, TwinCell, TwinColumn, TwinGrid } from './twin-grid';

const PROPOSED = spellString(TWIN_WORDS.proposed);
const PENDING = spellString(TWIN_WORDS.pending);

const candidateKey = (award: AwardId): string => `candidate:${award}`;
export const outcomeKey = (award: AwardId): string => `outcome:${award}`;

/** An award's candidates with their totals, over them its seats and edge; then what becomes of each. */
export function layAwardTwins(frame: TwinFrame): readonly TwinColumn[] {
  const { contest, styles } = frame;
  return contest.awards.flatMap((rule, index): readonly TwinColumn[] => {
    const { award } = rule;
    const earlier = contest.awards.slice(0, index);
    const look = { group: TWIN_HEADINGS.working, width: 11 } as const;
    const candidate: TwinColumn = {
      ...look,
      key: candidateKey(award),
      heading: candidateHeading(award),
      style: styles.workingPoints,
      top: () => LABELS,
      cell: (one, row, grid) => {
        const own = grid.at('basis', row);
        const tests = listTests(rule, earlier, row, grid);
        const value = isCandidate(one, award) ? pointsValue(frame, one.scored.total) : '';
        return { formula: `IF(AND(${tests.join(',')}),${own},"")`, value };
      },
    };
    const outcome: TwinColumn = {
      ...look,
      key: outcomeKey(award),
      heading: wordOf(award),
      style: styles.working,
      top: (grid) => planTop(rule, grid, frame),
      cell: (one, row, grid) => decide(award, one, row, grid),
    };
    return [candidate, outcome];
  });
}

/** What a candidate for an award must be, in cells of the row. */
function listTests(
  { award, required }: AwardRule,
  earlier: readonly AwardRule[],
  row: number,
  grid: TwinGrid,
): readonly string[] {
  const own = grid.at('basis', row);
  const minimum = topCell('minimum', award, grid);
  return [
    `${own}<>""`,
    `${grid.at('missing', row)}=0`,
    ...earlier.flatMap(({ award: other, excludes }) => {
      const outcome = grid.at(outcomeKey(other), row);
      const shut = excludes.includes(award) ? [`${outcome}<>${PROPOSED}`] : [];
      return [`${outcome}<>${PENDING}`, `${outcome}<>${REVIEW}`, ...shut];
    }),
    `OR(${minimum}="",${own}>=${minimum})`,
    ...required.map((leaf) => meetRequired(leaf, row, grid)),
  ];
}

/** A criterion that does not apply is not demanded; a requirement's cell is 1 where it is failed. */
function meetRequired(leaf: Leaf, row: number, grid: TwinGrid): string {
  const points = grid.at(pointsKey(leaf), row);
  const { kind } = leaf.rule;
  if (kind === 'requirement' || kind === 'deduction') return `${points}=0`;
  return `OR(${grid.at(resultKey(leaf), row)}=${NOT_APPLICABLE},${points}>0)`;
}

function decide(award: AwardId, one: NomineeResult, row: number, grid: TwinGrid): TwinCell {
  const own = grid.at(candidateKey(award), row);
  const [minimum, seats, edge] = [
    topCell('minimum', award, grid),
    topCell('seats', award, grid),
    topCell('edge', award, grid),
  ];
  const next = `LARGE(${grid.all(candidateKey(award))},${seats}+1)`;
  const atEdge = `IF(${next}=${edge},${PENDING},${PROPOSED})`;
  const against = `IF(${own}>${edge},${PROPOSED},IF(${own}<${edge},"",${atEdge}))`;
  const decided = `IF(${own}="","",IF(${edge}="",${PROPOSED},${against}))`;
  const isUnclear = `OR(${minimum}=${REVIEW},${edge}=${REVIEW})`;
  const unclear = `IF(${grid.at('basis', row)}="","",${REVIEW})`;
  const formula = `IF(${isUnclear},${unclear},${decided})`;
  return { formula, value: WORDS[outcomeOf(one, award)?.kind ?? 'excluded'] ?? '' };
}

/** Over the outcomes, in rows that say something else over criteria. */
const ROWS = {
  minimum: 'max',
  seats: 'parameter',
  candidates: 'weight',
  edge: 'compared',
} as const;

const LABELS: TopCells = Object.fromEntries(
  Object.entries(ROWS).map(([what, row]) => [
    row,
    { value: AWARD_ROWS[what as keyof typeof ROWS] },
  ]),
);

function topCell(what: keyof typeof ROWS, award: AwardId, grid: TwinGrid): string {
  return grid.top(outcomeKey(award), ROWS[what]);
}

const WORDS: Partial<Record<Outcome['kind'], string>> = {
  proposed: TWIN_WORDS.proposed,
  pending: TWIN_WORDS.pending,
};

function outcomeOf({ proposal }: NomineeResult, award: AwardId): Outcome | undefined {
  return proposal.outcomes.find((outcome) => outcome.award === award);
}

function isCandidate(one: NomineeResult, award: AwardId): boolean {
  const kind = outcomeOf(one, award)?.kind;
  return kind === 'proposed' || kind === 'pending' || kind === 'quotaFull';
}

/** Beside the words for them: the minimum, the seats, the candidates, the total at the last seat. */
function planTop({ award, row, quota }: AwardRule, grid: TwinGrid, frame: TwinFrame): TopCells {
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
    [ROWS.minimum]: followParameter(inputs.cell('awards', row, 'minimumTotal'), '>=0', ''),
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
