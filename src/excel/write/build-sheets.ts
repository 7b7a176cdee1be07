import type { Area } from '../../workbook/found-workbook';
import type { SheetPlan } from '../../workbook/sheet-plan';
import { takeStagingNames } from '../staging-name';
import type { OldSheet, Surroundings } from './ask-workbook';
import { drawFrame, drawMerges, drawNames, drawTables } from './draw-frame';
import { drawLooksInSteps } from './draw-looks';
import { drawHeights, drawWidths } from './draw-sizes';
import { drawValuesInSteps } from './draw-values';
import { countColumns } from './plan-width';
import type { Step } from './run-steps';
import { SheetMemory } from './sheet-memory';

/** A planned sheet, and the name under which it is built. */
export type StagedSheet = {
  readonly plan: SheetPlan;
  readonly staging: string;
  /** Null for a sheet that is added. */
  readonly replaced: ReplacedSheet | null;
};

export type ReplacedSheet = OldSheet & {
  /** From the first cell, over all that is planned and all that was used. */
  readonly area: Area;
  readonly memory: SheetMemory;
};

export function stageSheets(
  plans: readonly SheetPlan[],
  old: ReadonlyMap<string, OldSheet>,
): readonly StagedSheet[] {
  const names = takeStagingNames(plans.length);
  return plans.map((plan, index) => {
    const sheet = old.get(plan.name);
    const replaced = sheet === undefined ? null : describeReplaced(plan, sheet);
    return { plan, staging: names[index]!, replaced };
  });
}

function describeReplaced(plan: SheetPlan, old: OldSheet): ReplacedSheet {
  const used = { ...(old.used ?? { bottom: 0, right: 0 }), top: 0, left: 0 };
  const area = {
    ...used,
    bottom: Math.max(used.bottom, plan.rows.length - 1),
    right: Math.max(used.right, countColumns(plan.rows) - 1),
  };
  return { ...old, area, memory: new SheetMemory(plan, used, old.tables) };
}

/**
 * Removes what was left of earlier writes, builds sheets behind all others and remembers those that
 * they will replace. A sheet that replaces another hands on its rows alone. A row at a time.
 */
export function* buildSheetsInSteps(
  context: Excel.RequestContext,
  staged: readonly StagedSheet[],
  remnants: Surroundings['remnants'],
): Generator<void, readonly Step[]> {
  const { worksheets, names } = context.workbook;
  removeRemnants(context, remnants);
  const steps: Step[][] = [];
  for (const { plan, staging, replaced } of staged) {
    const sheet = worksheets.add(staging);
    steps.push([
      ...(yield* drawValuesInSteps(sheet, plan)),
      ...(yield* drawLooksInSteps(sheet, plan)),
      ...drawMerges(sheet, plan),
      ...drawWidths(sheet, plan),
      ...drawHeights(sheet, plan),
      ...(replaced === null
        ? [
            ...drawTables(sheet, plan),
            ...drawFrame(sheet, plan),
            ...drawNames(names, sheet, plan.names),
          ]
        : yield* replaced.memory.askInSteps(worksheets.getItem(plan.name))),
    ]);
  }
  return steps.flat();
}

export function removeRemnants(
  { workbook }: Excel.RequestContext,
  { sheets, names }: Surroundings['remnants'],
): void {
  for (const name of names) workbook.names.getItem(name).delete();
  for (const name of sheets) workbook.worksheets.getItem(name).delete();
}
