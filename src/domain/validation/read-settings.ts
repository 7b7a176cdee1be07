import type { Decimal } from '../decimal';
import type { Draft } from '../draft';
import { isPositive, pointsOfDecimal } from '../points';
import type { Points } from '../points';
import type { Problem } from '../problem';
import type { ScopeId } from '../scope';
import { SETTING_ITEMS } from '../settings';
import type { SettingItem, Settings } from '../settings';
import { readDeclaredTotal } from './read-declared-total';
import type { DeclaredTotal } from './read-declared-total';
import { readRows } from './row-reader';
import type { RowReader } from './row-reader';

const DEFAULT_STEP: Decimal = { units: 1, scale: 2 };

/** The column of the settings sheet that holds a scope's values. */
export function settingColumn(scope: ScopeId): string {
  return `value:${scope}`;
}

/** The rows of the settings sheet by their item. */
export type SettingRows = ReadonlyMap<SettingItem, RowReader>;

export type SettingsReading = {
  readonly settings: Settings;
  readonly declared: DeclaredTotal;
};

/**
 * Cài đặt of a scope. A blank choice takes its default; only the declared total must be there. Every
 * fault is reported, and the rest is read as if it were not there.
 */
export function readSettings(draft: Draft, scope: ScopeId, problems: Problem[]): SettingsReading {
  const rows = readSettingRows(draft, problems);
  const column = settingColumn(scope);
  const step = readStep(rows, column);
  const settings: Settings = {
    step,
    floor: readFloor(rows, column, step),
    leaderPool: rows.get('leaderPool')?.term(column, ['eligible', 'all']) ?? 'eligible',
    leaderAtTarget: rows.get('leaderAtTarget')?.term(column, ['half', 'full']) ?? 'half',
    notApplicable:
      rows.get('notApplicableTreatment')?.term(column, ['rescale', 'omit']) ?? 'rescale',
    newcomer:
      rows.get('newcomerTreatment')?.term(column, ['statedPoints', 'notApplicable']) ??
      'statedPoints',
  };
  return { settings, declared: readDeclaredTotal(draft, rows, column, step, problems) };
}

function readStep(rows: SettingRows, column: string): Decimal {
  const row = rows.get('step');
  const step = row?.number(column) ?? DEFAULT_STEP;
  if (isPositive(step)) return step;
  row?.report({ code: 'setting-invalid', setting: 'step' }, column);
  return DEFAULT_STEP;
}

function readFloor(rows: SettingRows, column: string, step: Decimal): Points {
  const row = rows.get('floor');
  const value = row?.number(column) ?? null;
  const floor = value === null ? 0 : pointsOfDecimal(value, step);
  if (floor === null) row?.report({ code: 'setting-invalid', setting: 'floor' }, column);
  return floor ?? 0;
}

function readSettingRows(draft: Draft, problems: Problem[]): SettingRows {
  const rows = new Map<SettingItem, RowReader>();
  for (const row of readRows(draft, 'settings', problems)) {
    const item = row.term('item', SETTING_ITEMS);
    if (item === null) continue;
    if (rows.has(item)) row.report({ code: 'row-duplicate' }, 'item');
    else rows.set(item, row);
  }
  return rows;
}
