import { buildNominations } from '../application/build-nominations';
import { buildScores } from '../application/build-scores';
import type { ScoreForm } from '../application/build-scores';
import { checkOpenWorkbook } from '../application/check-workbook';
import type { CheckedWorkbook } from '../application/check-workbook';
import type { LocatedProblem } from '../application/located-problem';
import { describeFault } from '../application/report-faults';
import { countProvisional, scoreWorkbook } from '../application/score-workbook';
import type {
  LiveWorkbook,
  NotedChange,
  Result,
  Undone,
  WorkbookFault,
} from '../application/workbook-port';
import type { WrittenSheets } from '../application/write-built-sheets';
import { describeUndone } from '../text/pane';
import { describeLiveObstacle } from '../text/scores';
import { parseArea, qualifiedAddress } from '../workbook/address';
import type { Failure, Outcome } from './outcome';

export type ScoreWish = {
  readonly order: ScoreForm['order'];
  /** Chấm tạm tính. */
  readonly allowMissing: boolean;
};

/** All that the pane does to the workbook; every answer is data. */
export type PaneWork = {
  readonly check: () => Promise<Outcome | Failure>;
  readonly score: (wish: ScoreWish) => Promise<Outcome | Failure>;
  readonly nominate: () => Promise<Outcome | Failure>;
  readonly undo: (sheets: WrittenSheets) => Promise<Outcome | Failure>;
  /** Shows where a problem is. */
  readonly show: (problem: LocatedProblem) => Promise<Failure | null>;
  /** Null when Excel will not tell of changes. */
  readonly watch: (onChange: (change: NotedChange) => void) => Promise<(() => void) | null>;
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
      return result.ok ? { kind: 'checked', ...findings(result.value) } : fail(result.faults);
    },
    score: async ({ order, allowMissing }) => {
      const scoring = await scoreWorkbook(workbook, { allowMissing });
      if (!scoring.ok) return fail(scoring.faults);
      const scored = scoring.value;
      if (scored.kind === 'has-errors') return { kind: 'refused', ...findings(scored.checked) };
      const form = { order, functions: hasFunctions };
      const built = await buildScores(workbook, scored, { form, now: now() });
      if (!built.ok) return fail(built.faults);
      const scores = {
        form,
        allowMissing,
        provisional: countProvisional(scored.results),
        notices: built.value.notices.map(({ scope, obstacle }) =>
          describeLiveObstacle(scope, obstacle),
        ),
      };
      return { kind: 'written', ...findings(scored.checked), sheets: built.value, scores };
    },
    nominate: async () => {
      const scoring = await scoreWorkbook(workbook, { allowMissing: false });
      if (!scoring.ok) return fail(scoring.faults);
      const scored = scoring.value;
      if (scored.kind === 'has-errors') return { kind: 'refused', ...findings(scored.checked) };
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
    show: async (problem) => {
      const shown = await showProblem(workbook, problem);
      return shown.ok ? null : fail(shown.faults);
    },
    watch: async (onChange) => {
      const watching = await workbook.watch(onChange);
      return watching.ok ? () => void watching.value() : null;
    },
  };
}

function findings({
  report,
  reading,
}: CheckedWorkbook): Pick<Outcome & { kind: 'checked' }, 'report' | 'inputs'> {
  return {
    report,
    inputs: [...reading.blocks.values()].map(({ location }) => location.sheet.name),
  };
}

function fail(faults: readonly WorkbookFault[]): Failure {
  return { kind: 'failed', sentences: faults.map(describeFault) };
}

const FIRST_CELL = { top: 0, left: 0, bottom: 0, right: 0 };

async function showProblem(
  workbook: LiveWorkbook,
  { sheet, cell }: LocatedProblem,
): Promise<Result<null>> {
  if (sheet === null) return { ok: true, value: null };
  return workbook.show(sheet, (cell === null ? null : parseArea(cell)) ?? FIRST_CELL);
}

function tellUndone({ keptSheets, keptCells }: Undone): string {
  const cells = keptCells.map(({ sheet, row, column }) => qualifiedAddress(sheet, row, column));
  return describeUndone(keptSheets, cells);
}
