import type { Draft } from '../../domain/draft';
import type { BlockId, Place } from '../../domain/place';
import { validateInSteps } from '../../domain/validation/validate-contest';
import { reportProblemsInSteps } from '../located-problem';
import type { LocatedProblem } from '../located-problem';
import type { Master } from './master';
import type { PlannedChange } from './plan-merge';

/** What check finds wrong at a change, once it is made. */
export type WrongValue = { readonly change: PlannedChange; readonly problem: LocatedProblem };

/** Checks the workbook as it would be, and tells what is wrong in the cells that have changed. */
export function* checkMergedInSteps(
  { reading }: Master,
  changes: readonly PlannedChange[],
): Generator<void, readonly WrongValue[]> {
  if (changes.length === 0) return [];
  const draft = applyChanges(reading.draft, changes);
  const byPlace = new Map(changes.map((change) => [placeKey(change.cell.place), change]));
  const { problems } = yield* validateInSteps(draft, { allowMissing: true });
  const found = problems.flatMap((problem) => {
    const change = problem.place === null ? undefined : byPlace.get(placeKey(problem.place));
    return change === undefined ? [] : [{ change, problem }];
  });
  const wrong: WrongValue[] = [];
  for (const { change, problem } of found) {
    const report = yield* reportProblemsInSteps([problem], { ...reading, draft });
    wrong.push(...report.problems.map((one) => ({ change, problem: one })));
  }
  return wrong;
}

function applyChanges(draft: Draft, changes: readonly PlannedChange[]): Draft {
  const changed = new Map(draft);
  const rows = new Map<BlockId, Map<number, PlannedChange[]>>();
  for (const change of changes) {
    const { block, row } = change.cell.place;
    if (row === null) throw new Error('a change of a heading');
    const ofBlock = rows.get(block) ?? new Map<number, PlannedChange[]>();
    rows.set(block, ofBlock.set(row, [...(ofBlock.get(row) ?? []), change]));
  }
  for (const [block, byRow] of rows) {
    const found = draft.get(block);
    if (found === undefined) throw new Error(`a change of ${block}, which is not there`);
    const positions = new Map(found.columns.map((column, position) => [column, position]));
    changed.set(block, {
      ...found,
      rows: found.rows.map(({ cells }, row) => {
        const next = [...cells];
        for (const { cell, value } of byRow.get(row) ?? []) {
          next[positions.get(cell.place.column ?? '') ?? -1] = value;
        }
        return { cells: next };
      }),
    });
  }
  return changed;
}

function placeKey({ block, row, column }: Place): string {
  return JSON.stringify([block, row, column]);
}
