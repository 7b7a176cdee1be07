import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { HostError } from '../protocol/host-error';
import { HostObject } from '../protocol/host-object';
import type { Members } from '../protocol/host-object';
import { eventRegistrations, EVENTS_OF_SHEETS, EVERY_SHEET } from './events';
import { checkSheetName } from './sheet-name';
import { openWorksheet } from './worksheet';

export const worksheetsMembers: Members<Workbook> = {
  type: 'WorksheetCollection',
  items: ({ sheets }) => sheets.map(openWorksheet),
  item: (workbook, key) => find(workbook, key),
  open: {
    GetItemOrNullObject: (workbook, args) => find(workbook, args.key(0)),
    GetActiveWorksheet: ({ activeSheet }) => openWorksheet(activeSheet),
    GetFirst: (workbook, args) => end(listSheets(workbook, args.flag(0)).at(0)),
    GetLast: (workbook, args) => end(listSheets(workbook, args.flag(0)).at(-1)),
  },
  ask: {
    GetCount: (workbook, args) => listSheets(workbook, args.flag(0)).length,
    ...eventRegistrations<Workbook>(
      EVENTS_OF_SHEETS,
      () => EVERY_SHEET,
      (workbook) => workbook,
    ),
  },
  make: {
    Add: (workbook, args) => {
      if (workbook.isStructureProtected) throw new HostError('AccessDenied');
      const name = args.isMissing(0)
        ? freeName(workbook)
        : checkSheetName(workbook, args.raw(0), null);
      return openWorksheet(workbook.addSheet(name));
    },
  },
};

export function openWorksheets(workbook: Workbook): HostObject {
  return HostObject.of(worksheetsMembers, workbook);
}

function find(workbook: Workbook, key: string | number): HostObject | null {
  const sheet = workbook.findSheet(String(key));
  return sheet === null ? null : openWorksheet(sheet);
}

function end(sheet: Sheet | undefined): HostObject {
  if (sheet === undefined) throw new HostError('ItemNotFound');
  return openWorksheet(sheet);
}

function listSheets({ sheets }: Workbook, visibleOnly: boolean): readonly Sheet[] {
  return visibleOnly ? sheets.filter(({ visibility }) => visibility === 'Visible') : sheets;
}

function freeName(workbook: Workbook): string {
  let number = workbook.sheets.length + 1;
  while (workbook.findSheet(`Sheet${number}`) !== null) number += 1;
  return `Sheet${number}`;
}
