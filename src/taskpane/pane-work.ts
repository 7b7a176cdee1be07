import { buildNominations } from '../application/build-nominations';
import { buildScores } from '../application/build-scores';
import { checkOpenWorkbook } from '../application/check-workbook';
import type { CheckedWorkbook } from '../application/check-workbook';
import { locateAgain } from '../application/locate-again';
import type { LocatedProblem } from '../application/located-problem';
import { describeFault } from '../application/report-faults';
import { countProvisional, scoreWorkbook } from '../application/score-workbook';
import type { LiveWorkbook, Result, Undone, WorkbookFault } from '../application/workbook-port';
import type { WrittenSheets } from '../application/write-built-sheets';
import { describeUndone, paneText } from '../text/pane';
import { describeLiveObstacle } from '../text/scores';
import { parseArea, qualifiedAddress } from '../workbook/address';
import type { CellPlace } from '../workbook/reading/read-workbook';
import type { CheckedOutcome, Failure, Outcome, ScoreWish } from './outcome';

/** All that the pane does to the workbook; every answer is data. */
export type PaneWork = {
  readonly check: () => Promise<Outcome | Failure>;
  readonly score: (wish: ScoreWish) => Promise<Outcome | Failure>;
  readonly nominate: () => Promise<Outcome | Failure>;
  readonly undo: (sheets: WrittenSheets) => Promise<Outcome | Failure>;
  /** Shows where a problem is; `moved`: the check that found it, where rows may have moved since. */
  readonly show: (
    problem: LocatedProblem,
    moved: CheckedWorkbook | null,
  ) => Promise<Failure | null>;
  /** Tells which sheets people change. Null when Excel will not. */
  readonly watch: (onChange: (sheet: string) => void) => Promise<(() => void) | null>;
};

/** What the program around the workbook can do, and its clock. */
export type PaneSurroundings = { readonly hasFunctions: boolean; readonly now: () => Date };

/** The use cases over the workbook that is open before the person. */
export function preparePaneWork(
  workbook: LiveWorkbook,
  { hasFunctions, now }: PaneSurroundings,
): PaneWork {
  return {
    check: async () => {
      const result = await checkOpenWorkbook(workbook, { allowMissing: false });
      return result.ok ? listProblems('checked', result.value) : fail(result.faults);
    },
    score: async (wish) => {
      const scoring = await scoreWorkbook(workbook, wish);
      if (!scoring.ok) return fail(scoring.faults);
      const scored = scoring.value;
      if (scored.kind === 'has-errors') return listProblems('refused', scored.checked);
      const form = { order: wish.order, functions: hasFunctions && !wish.asValues };
      const built = await buildScores(workbook, scored, { form, now: now() });
      if (!built.ok) return fail(built.faults);
      const { notices, written } = built.value;
      const scores = {
        wish,
        hasFunctions,
        live: form.functions ? written.length - notices.length : 0,
        provisional: countProvisional(scored.results),
        notices: notices.map(({ scope, obstacle }) => describeLiveObstacle(scope, obstacle)),
      };
      return { kind: 'written', ...findings(scored.checked), sheets: built.value, scores };
    },
    nominate: async () => {
      const scoring = await scoreWorkbook(workbook, { allowMissing: false });
      if (!scoring.ok) return fail(scoring.faults);
      const scored = scoring.value;
      if (scored.kind === 'has-errors') return listProblems('refused', scored.checked);
      const built = await buildNominations(workbook, scored, {
        functions: hasFunctions,
        now: now(),
      });
      if (!built.ok) return fail(built.faults);
      const { lists } = built.value;
      return { kind: 'written', ...findings(scored.checked), sheets: built.value, lists };
    },
    undo: async ({ undo }) => {
      const result = await undo();
      return result.ok
        ? { kind: 'undone', sentence: tellUndone(result.value) }
        : fail(result.faults);
    },
    show: async (problem, moved) => {
      const located = moved === null ? ok(problem) : await locateAgain(workbook, moved, problem);
      if (!located.ok) return fail(located.faults);
      if (located.value === null) return { kind: 'failed', sentences: [paneText.placeGone] };
      const shown = await showPlace(workbook, located.value);
      return shown.ok ? null : fail(shown.faults);
    },
    watch: async (onChange) => {
      // Without a name: a sheet that has gone since, as ours do in which we build.
      const watching = await workbook.watch(({ sheet }) => {
        if (sheet !== null) onChange(sheet);
      });
      return watching.ok ? () => void watching.value() : null;
    },
  };
}

function findings({ report, reading }: CheckedWorkbook): Pick<CheckedOutcome, 'report' | 'inputs'> {
  return {
    report,
    inputs: [...reading.blocks.values()].map(({ location }) => location.sheet.name),
  };
}

function listProblems(kind: CheckedOutcome['kind'], checked: CheckedWorkbook): CheckedOutcome {
  return { kind, ...findings(checked), checked };
}

/** Faults of several sheets may have one and the same sentence. */
function fail(faults: readonly WorkbookFault[]): Failure {
  return { kind: 'failed', sentences: [...new Set(faults.map(describeFault))] };
}

function ok<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

const FIRST_CELL = { top: 0, left: 0, bottom: 0, right: 0 };

async function showPlace(
  workbook: LiveWorkbook,
  { sheet, cell }: CellPlace,
): Promise<Result<null>> {
  if (sheet === null) return ok(null);
  return workbook.show(sheet, (cell === null ? null : parseArea(cell)) ?? FIRST_CELL);
}

function tellUndone({ keptSheets, keptCells }: Undone): string {
  const cells = keptCells.map(({ sheet, row, column }) => qualifiedAddress(sheet, row, column));
  return describeUndone(keptSheets, cells);
}
