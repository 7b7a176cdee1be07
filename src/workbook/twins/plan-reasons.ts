import { explainNominee } from '../../domain/reasons/explain-nominee';
import type { ScopeResults } from '../../domain/results';
import { findLeaders } from '../../domain/scoring/find-leaders';
import { describeReason } from '../../text/reasons';
import {
  REASON_HEADINGS,
  REASONS_ORIGIN,
  reasonsTitle,
  TWIN_SHEET_NAMES,
} from '../../text/travel/twins';
import { wordOf } from '../../text/words';
import { fitRow } from '../layout/fit-row';
import { setUpPrint } from '../scores/score-page';
import { SCORE_STYLES } from '../scores/score-styles';
import type { PlannedRow, SheetPlan } from '../sheet-plan';
import { COLORS } from '../styles';
import { mergeListTop, planListTop } from './list-page';

const WIDTHS = [11, 8, 26, 100];
const COLUMNS = WIDTHS.map((width) => ({ width, style: SCORE_STYLES.text }));

/**
 * Lý do: why each nominee has these points, this rank, this proposal, as it was on that day. A nominee
 * at a time.
 */
export function* planReasonsInSteps(
  results: readonly ScopeResults[],
  day: string,
): Generator<void, SheetPlan> {
  const { heading } = SCORE_STYLES;
  const rows: PlannedRow[] = [];
  for (const one of results) rows.push(...(yield* planRowsInSteps(one)));
  return {
    name: TWIN_SHEET_NAMES.reasons,
    tabColor: COLORS.builtTab,
    columnWidths: WIDTHS,
    rows: [
      ...planListTop(reasonsTitle(day), REASONS_ORIGIN, WIDTHS),
      {
        height: 20,
        cells: Object.values(REASON_HEADINGS).map((value) => ({ value, style: heading })),
      },
      ...rows,
    ],
    merges: mergeListTop(WIDTHS),
    tables: [],
    names: [],
    validations: [],
    freeze: { rows: 3, columns: 0 },
    showGridLines: false,
    print: { ...setUpPrint(WIDTHS, 1), fitToWidth: 1 },
  };
}

/** A sentence a row. */
function* planRowsInSteps({
  contest,
  nominees,
}: ScopeResults): Generator<void, readonly PlannedRow[]> {
  const leaders = findLeaders(contest);
  const rows: PlannedRow[] = [];
  for (const one of nominees) {
    const { code, name } = one.scored.nominee;
    for (const reason of explainNominee(contest, leaders, one)) {
      const sentence = describeReason(reason, contest.settings);
      const values = [wordOf(contest.scope), code, name, sentence];
      const cells = values.map((value) => ({ value, style: SCORE_STYLES.text }));
      rows.push({ height: fitRow(cells, COLUMNS), cells });
    }
    yield;
  }
  return rows;
}
