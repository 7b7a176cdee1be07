import type { AwardRule } from '../../domain/awards/award-rule';
import type { Outcome } from '../../domain/awards/decide-awards';
import type { Leaf } from '../../domain/criterion';
import type { NomineeResult } from '../../domain/results';
import type { AwardId } from '../../domain/scope';
import { candidateHeading, TWIN_HEADINGS, TWIN_WORDS } from '../../text/travel/twins';
import { wordOf } from '../../text/words';
import { spellString } from '../formulas/spell-text';
import {
  AWARD_LABELS,
  candidateKey,
  isCandidate,
  outcomeKey,
  outcomeOf,
  planAwardTop,
  topCell,
} from './award-top';
import { pointsKey, resultKey } from './criterion-twins';
import { REVIEW } from './follow-input';
import { NOT_APPLICABLE } from './points-formula';
import { pointsValue } from './twin-frame';
import type { TwinFrame } from './twin-frame';
import type { TwinCell, TwinColumn, TwinGrid } from './twin-grid';

const PROPOSED = spellString(TWIN_WORDS.proposed);
const PENDING = spellString(TWIN_WORDS.pending);

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
      top: () => AWARD_LABELS,
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
      top: (grid) => planAwardTop(rule, grid, frame),
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

const WORDS: Partial<Record<Outcome['kind'], string>> = {
  proposed: TWIN_WORDS.proposed,
  pending: TWIN_WORDS.pending,
};
