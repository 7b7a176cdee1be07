import type { Workbook } from '../model/workbook';
import type { Members } from '../protocol/host-object';

/** The target that handlers of the whole workbook are registered for. */
export const EVERY_SHEET = 'Workbook';

/** The client's numbers for what happens on sheets, and the words of its register methods. */
export const SHEET_EVENTS = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  FormatChanged: 18,
  RowSorted: 19,
  ColumnSorted: 20,
  RowHiddenChanged: 22,
  NameChanged: 25,
} as const;

export type SheetEvent = keyof typeof SHEET_EVENTS;

/** What one sheet tells, and what only the collection of all can. */
export const EVENTS_OF_SHEET = [
  'DataChanged',
  'Activated',
  'Deactivated',
  'SelectionChanged',
] as const;
export const EVENTS_OF_SHEETS = [
  ...EVENTS_OF_SHEET,
  'Added',
  'Deleted',
  'Calculated',
  'FormatChanged',
  'RowSorted',
  'ColumnSorted',
  'RowHiddenChanged',
  'NameChanged',
] as const;

/** `_RegisterDataChangedEvent` and the like: from then on the host tells the target what happens. */
export function eventRegistrations<Target>(
  events: readonly SheetEvent[],
  nameTarget: (target: Target) => string,
  findWorkbook: (target: Target) => Workbook,
): NonNullable<Members<Target>['ask']> {
  const table: Record<string, (target: Target) => null> = {};
  for (const event of events) {
    const key = (target: Target): string => `${SHEET_EVENTS[event]} ${nameTarget(target)}`;
    const name = nameMethod(event);
    table[`_Register${name}`] = (target) => {
      findWorkbook(target).listeners.add(key(target));
      return null;
    };
    table[`_Unregister${name}`] = (target) => {
      findWorkbook(target).listeners.delete(key(target));
      return null;
    };
  }
  return table;
}

/** The client is of two minds about the order of the words. */
function nameMethod(event: SheetEvent): string {
  return event === 'NameChanged' ? 'EventNameChanged' : `${event}Event`;
}
