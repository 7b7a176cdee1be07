import type { Leaf } from '../../domain/criterion';
import type { ScopeResults } from '../../domain/results';
import type { ScopeId } from '../../domain/scope';
import {
  CHANGED_DETAIL,
  CHANGED_WARNING,
  COMPARISON_HEADINGS,
  COMPARISON_TITLE,
  comparisonOrigin,
  TWIN_SHEET_NAMES,
  TWIN_WORDS,
} from '../../text/travel/twins';
import { wordOf } from '../../text/words';
import { fixedAddress } from '../address';
import { spellString } from '../formulas/spell-text';
import { fitRow } from '../layout/fit-row';
import { HIGHEST_ROW } from '../layout/highest-row';
import { setUpPrint } from '../scores/score-page';
import { SCORE_STYLES } from '../scores/score-styles';
import type { PlannedCell, PlannedRow, SheetPlan } from '../sheet-plan';
import { COLORS, withNumberFormat } from '../styles';
import type { Guard } from './guard';
import { listGuards } from './list-guards';
import { mergeListTop, planListTop } from './list-page';
import type { TwinInputs } from './twin-inputs';

const WIDTHS = [10, 52, 60, 60, 14];
const HEADING_ROW = 2;
const FIRST_ROW = HEADING_ROW + 1;
export const ITEM = 1;
const [SENT, NOW, STATUS] = [2, 3, 4];
const SAME = spellString(TWIN_WORDS.same);
const CHANGED = spellString(TWIN_WORDS.changed);

/** The sheet, and where it says of what whether it is as it was sent. */
export type Comparison = {
  readonly sheet: SheetPlan;
  /** The formula over a criterion's points. */
  readonly statusOf: (leaf: Leaf) => string;
  /** The formulas under the title of a scope's twins: a warning and more of it, or "". */
  readonly warningOf: (scope: ScopeId) => { readonly warning: string; readonly detail: string };
};

/** Đối chiếu: what the formulas were written by, as it was at sending, beside the cells as they are. */
export function planComparison(
  results: readonly ScopeResults[],
  inputs: TwinInputs,
  day: string,
): Comparison {
  const rows = results.flatMap((one) =>
    listGuards(one, inputs).map((guard) => ({ scope: one.contest.scope, guard })),
  );
  const statusArea = (row: number, last = row): string =>
    fixedAddress(TWIN_SHEET_NAMES.comparison, {
      top: FIRST_ROW + row,
      bottom: FIRST_ROW + last,
      left: STATUS,
      right: STATUS,
    });
  return {
    sheet: planSheet(rows, day),
    statusOf: (leaf) => {
      const status = statusArea(rows.findIndex(({ guard }) => guard.leaf === leaf));
      return `IF(COUNTIF(${status},${CHANGED})=0,"",${spellString(TWIN_WORDS.differs)})`;
    },
    warningOf: (scope) => {
      const first = rows.findIndex((row) => row.scope === scope);
      const last = first + rows.filter((row) => row.scope === scope).length - 1;
      const statuses = statusArea(first, last);
      const items = fixedAddress(TWIN_SHEET_NAMES.comparison, {
        top: FIRST_ROW + first,
        bottom: FIRST_ROW + last,
        left: ITEM,
        right: ITEM,
      });
      const count = `COUNTIF(${statuses},${CHANGED})`;
      const item = `INDEX(${items},MATCH(${CHANGED},${statuses},0))`;
      const around = (
        what: string,
        { before, after }: Readonly<Record<'before' | 'after', string>>,
      ) => `IF(${count}=0,"",${spellString(before)}&${what}&${spellString(after)})`;
      return { warning: around(count, CHANGED_WARNING), detail: around(item, CHANGED_DETAIL) };
    },
  };
}

const TEXT = SCORE_STYLES.text;
/** Formulas never stand in cells of the format of texts. */
const FOLLOWED = withNumberFormat(TEXT, 'General');
const STATUS_STYLE = withNumberFormat(SCORE_STYLES.center, 'General');

type Row = { readonly scope: ScopeId; readonly guard: Guard };

function planSheet(rows: readonly Row[], day: string): SheetPlan {
  const headings = Object.values(COMPARISON_HEADINGS);
  return {
    name: TWIN_SHEET_NAMES.comparison,
    tabColor: COLORS.builtTab,
    columnWidths: WIDTHS,
    rows: [
      ...planListTop(COMPARISON_TITLE, comparisonOrigin(day), WIDTHS),
      { height: 20, cells: headings.map((value) => ({ value, style: SCORE_STYLES.heading })) },
      ...rows.map((row, index): PlannedRow => {
        const columns = WIDTHS.map((width) => ({ width, style: TEXT }));
        const cells = planCells(row, FIRST_ROW + index);
        return { height: Math.min(fitRow(cells, columns), HIGHEST_ROW), cells };
      }),
    ],
    merges: mergeListTop(WIDTHS),
    tables: [],
    names: [],
    validations: [],
    freeze: { rows: FIRST_ROW, columns: 0 },
    showGridLines: false,
    print: { ...setUpPrint(WIDTHS, 1), fitToWidth: 1 },
  };
}

function planCells({ scope, guard }: Row, row: number): readonly PlannedCell[] {
  const [sent, now] = [`C${row + 1}`, `D${row + 1}`];
  const formula = typeof guard.now === 'string' ? guard.now : guard.now(sent);
  const isSame = `IF(${now}=${sent},${SAME},${CHANGED})`;
  const sentStyle = typeof guard.sent === 'number' ? FOLLOWED : TEXT;
  const cells: PlannedCell[] = [];
  cells[0] = { value: wordOf(scope), style: TEXT };
  cells[ITEM] = { value: guard.item, style: TEXT };
  cells[SENT] = { value: guard.sent, style: sentStyle };
  cells[NOW] = { value: guard.sent, style: FOLLOWED, formula };
  cells[STATUS] = {
    value: TWIN_WORDS.same,
    style: STATUS_STYLE,
    formula: `IF(ISERROR(${now}),${CHANGED},${isSame})`,
  };
  return cells;
}
