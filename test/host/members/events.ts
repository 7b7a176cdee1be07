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
} as const;

export type SheetEvent = keyof typeof SHEET_EVENTS;

/** What one sheet tells, and what only the collection of all can. */
export const EVENTS_OF_SHEET = [
  'DataChanged',
  'Activated',
  'Deactivated',
  'SelectionChanged',
] as const;
export const EVENTS_OF_SHEETS = [...EVENTS_OF_SHEET, 'Added', 'Deleted'] as const;

/** `_RegisterDataChangedEvent` and the like: from then on the host tells the target what happens. */
export function eventRegistrations<Target>(
  events: readonly SheetEvent[],
  nameTarget: (target: Target) => string,
  findWorkbook: (target: Target) => Workbook,
): NonNullable<Members<Target>['ask']> {
  const table: Record<string, (target: Target) => null> = {};
  for (const event of events) {
    const key = (target: Target): string => `${SHEET_EVENTS[event]} ${nameTarget(target)}`;
    table[`_Register${event}Event`] = (target) => {
      findWorkbook(target).listeners.add(key(target));
      return null;
    };
    table[`_Unregister${event}Event`] = (target) => {
      findWorkbook(target).listeners.delete(key(target));
      return null;
    };
  }
  return table;
}
