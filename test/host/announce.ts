import { spellArea } from './model/address';
import type { Change, Workbook } from './model/workbook';
import { EVERY_SHEET, SHEET_EVENTS } from './members/events';
import type { SheetEvent } from './members/events';
import { PUSH } from './office/hooks';
import type { PushEntry } from './office/hooks';

/** What the client is to be told of changes, for the handlers that were registered. */
export function announceChanges(
  workbook: Workbook,
  changes: readonly Change[],
  trigger: 'ThisLocalAddin' | 'Unknown',
): PushEntry[] {
  if (!workbook.eventsEnabled) return [];
  return changes.flatMap((change) => {
    const event = EVENT_OF_CHANGE[change.kind];
    if (event === null) return [];
    const message = JSON.stringify(describe(workbook, change, trigger));
    return [change.sheet.id, EVERY_SHEET]
      .filter((target) => workbook.listeners.has(`${SHEET_EVENTS[event]} ${target}`))
      .map((targetId) => ({
        messageCategory: PUSH.event,
        messageType: SHEET_EVENTS[event],
        targetId,
        message,
      }));
  });
}

const EVENT_OF_CHANGE: Readonly<Record<Change['kind'], SheetEvent | null>> = {
  content: 'DataChanged',
  dirty: null,
  selection: 'SelectionChanged',
  activated: 'Activated',
  deactivated: 'Deactivated',
  added: 'Added',
  deleted: 'Deleted',
  calculated: 'Calculated',
  dressed: 'FormatChanged',
  sorted: 'RowSorted',
  hidden: 'RowHiddenChanged',
  renamed: 'NameChanged',
};

function describe(workbook: Workbook, change: Change, trigger: string): object {
  const { sheet } = change;
  const base = { worksheetId: sheet.id, source: 'Local' };
  if (change.kind === 'selection') {
    return { ...base, address: spellArea(workbook.selection.area) };
  }
  if (change.kind === 'renamed') {
    return { ...base, nameBefore: change.before, nameAfter: sheet.name };
  }
  if (change.kind === 'dressed') return { ...base, address: spellArea(change.area) };
  if (change.kind !== 'content') return base;
  const address = spellArea(change.area);
  return {
    ...base,
    address,
    changeType: change.how,
    triggerSource: trigger,
    shiftDirection: 'None',
    referenceId: `${sheet.id}!${address}`,
  };
}
