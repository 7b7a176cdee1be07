import { parseDecimal } from '../decimal';
import type { Decimal } from '../decimal';
import type { Draft } from '../draft';
import { pointsOfDecimal, isNegative, isPositive } from '../points';
import { reportProblem } from '../problem';
import type { Problem } from '../problem';
import type { ScopeId } from '../scope';
import { SETTING_ITEMS } from '../settings';
import type { SettingItem, Settings } from '../settings';
import { readRows } from './row-reader';
import type { RowReader } from './row-reader';

const DEFAULT_STEP: Decimal = { units: 1, scale: 2 };

/** The column of the settings sheet that holds a scope's values. */
export function settingColumn(scope: ScopeId): string {
  return `value:${scope}`;
}

/**
 * Cài đặt of a scope. A blank choice takes its default; only the declared total must be there.
 * Null while it is missing or not a number; every fault is reported.
 */
export function readSettings(draft: Draft, scope: ScopeId, problems: Problem[]): Settings | null {
  if (!draft.has('settings')) return null;
  const rows = settingRows(draft, problems);
  const column = settingColumn(scope);
  const number = (item: SettingItem): Decimal | null => rows.get(item)?.number(column) ?? null;
  const faultsBefore = problems.length;
  const stepFound = number('step');
  const step = stepFound !== null && isPositive(stepFound) ? stepFound : DEFAULT_STEP;
  if (stepFound !== null && step !== stepFound) {
    rows.get('step')?.report({ code: 'setting-invalid', setting: 'step' }, column);
  }
  const declared = number('declaredTotal');
  const total = declared === null || isNegative(declared) ? null : pointsOfDecimal(declared, step);
  const floorFound = number('floor') ?? parseDecimal('0');
  const floor = floorFound === null ? null : pointsOfDecimal(floorFound, step);
  if (floor === null)
    rows.get('floor')?.report({ code: 'setting-invalid', setting: 'floor' }, column);
  const choices = {
    leaderPool: rows.get('leaderPool')?.term(column, ['eligible', 'all'] as const),
    leaderAtTarget: rows.get('leaderAtTarget')?.term(column, ['half', 'full'] as const),
    notApplicable: rows.get('notApplicableTreatment')?.term(column, ['rescale', 'omit'] as const),
    newcomer: rows
      .get('newcomerTreatment')
      ?.term(column, ['statedPoints', 'notApplicable'] as const),
  };
  if (total === null) {
    if (problems.length === faultsBefore) reportTotal(rows, declared, column, problems);
    return null;
  }
  return {
    declaredTotal: total,
    declaredTotalRow: rows.get('declaredTotal')?.row ?? null,
    step,
    floor: floor ?? 0,
    leaderPool: choices.leaderPool ?? 'eligible',
    leaderAtTarget: choices.leaderAtTarget ?? 'half',
    notApplicable: choices.notApplicable ?? 'rescale',
    newcomer: choices.newcomer ?? 'statedPoints',
  };
}

function reportTotal(
  rows: ReadonlyMap<SettingItem, RowReader>,
  declared: Decimal | null,
  column: string,
  problems: Problem[],
): void {
  const row = rows.get('declaredTotal');
  const setting = 'declaredTotal';
  const detail =
    declared === null
      ? ({ code: 'setting-missing', setting } as const)
      : ({ code: 'setting-invalid', setting } as const);
  problems.push(
    reportProblem(detail, row?.place(column) ?? { block: 'settings', row: null, column: null }),
  );
}

/** Rows by item; the first of two rows with one item counts, the second is reported once. */
function settingRows(draft: Draft, problems: Problem[]): ReadonlyMap<SettingItem, RowReader> {
  const rows = new Map<SettingItem, RowReader>();
  for (const row of readRows(draft, 'settings', problems)) {
    const found = row.find('item');
    if (found.kind !== 'term') continue;
    const item = SETTING_ITEMS.find((one) => one === found.term);
    if (item !== undefined && !rows.has(item)) rows.set(item, row);
  }
  return rows;
}
