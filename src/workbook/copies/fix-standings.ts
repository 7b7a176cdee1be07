import type { NomineeResult, ScopeResults } from '../../domain/results';
import type { Leaders } from '../../domain/scoring/find-leaders';
import { SCORE_HEADINGS } from '../../text/scores';
import { SHEET_NAMES } from '../../text/headings';
import { fixedOrigin, leaderHeadings } from '../../text/travel/twins';
import { planTop } from '../scores/score-page';
import type { CellValue, SheetPlan } from '../sheet-plan';
import { showBest } from '../twins/leader-twins';
import { FIRST_NOMINEE_ROW, HEADING_ROW } from '../twins/twin-grid';

/** Under the title. */
const ORIGIN_ROW = 1;

/**
 * A twin sheet of one unit's rows: whatever follows from everybody's rows (ranks, the best of a cluster)
 * is a value, of the whole contest that day, and said to be; the formulas that look at it go on.
 */
export function fixStandings(
  sheet: SheetPlan,
  { contest, nominees }: ScopeResults,
  leaders: Leaders,
  day: string,
): SheetPlan {
  const fixed = new Map<CellValue, (one: NomineeResult) => CellValue>([
    [SCORE_HEADINGS.rank, ({ ranking }) => ranking.rank],
    [SCORE_HEADINGS.clusterRank, ({ ranking }) => ranking.clusterRank],
  ]);
  for (const leaf of contest.criteria.leaves) {
    fixed.set(leaderHeadings(leaf.code).best, (one) => showBest(one, leaf, leaders));
  }
  const [upper, lower] = [HEADING_ROW, HEADING_ROW + 1].map((row) => sheet.rows[row]?.cells ?? []);
  const valueAt = (column: number): ((one: NomineeResult) => CellValue) | undefined =>
    fixed.get(upper?.[column]?.value ?? null) ?? fixed.get(lower?.[column]?.value ?? null);
  const hasLeaders = contest.criteria.leaves.some(({ rule }) => rule.kind === 'leader');
  const origin = fixedOrigin(SHEET_NAMES.nominees[contest.scope], day, hasLeaders);
  const [, line] = planTop('', origin, sheet.columnWidths);
  const rows = sheet.rows.map((row, index) => {
    if (index === ORIGIN_ROW && line !== undefined) return line;
    const one = nominees[index - FIRST_NOMINEE_ROW];
    if (one === undefined) return row;
    const cells = row.cells.map((cell, column) => {
      const value = valueAt(column);
      return cell === null || value === undefined ? cell : { value: value(one), style: cell.style };
    });
    return { ...row, cells };
  });
  return { ...sheet, rows };
}
