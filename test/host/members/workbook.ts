import { makeArea } from '../model/area';
import type { Workbook } from '../model/workbook';
import { HostError } from '../protocol/host-error';
import { HostObject } from '../protocol/host-object';
import type { Members } from '../protocol/host-object';
import { applicationMembers, readFile, runtimeMembers } from './application';
import { openNames } from './names';
import { propertiesMembers } from './properties';
import { workbookProtectionMembers } from './protection';
import { openRange } from './range';
import { readFlag } from './require';
import { settingsMembers } from './settings';
import { openTables } from './tables';
import { openWorksheets } from './worksheets';

export const workbookMembers: Members<Workbook> = {
  type: 'Workbook',
  get: {
    Name: ({ name }) => name,
    ReadOnly: ({ isReadOnly }) => isReadOnly,
    IsDirty: ({ isDirty }) => isDirty,
  },
  set: {
    IsDirty: (workbook, value) => {
      workbook.isDirty = readFlag(value);
    },
  },
  open: {
    Worksheets: openWorksheets,
    Tables: (workbook) => openTables(workbook),
    Names: (workbook) => openNames({ workbook, sheet: null }),
    Application: (workbook) => HostObject.of(applicationMembers, workbook),
    Settings: (workbook) => HostObject.of(settingsMembers, workbook),
    Properties: (workbook) => HostObject.of(propertiesMembers, workbook),
    Protection: (workbook) => HostObject.of(workbookProtectionMembers, workbook),
    _Runtime: (workbook) => HostObject.of(runtimeMembers, workbook),
    GetSelectedRange: ({ selection }) => openRange(selection.sheet, selection.area),
    GetActiveCell: ({ selection: { sheet, area } }) =>
      openRange(sheet, makeArea(area.top, area.left, 1, 1)),
    _GetRangeForEventByReferenceId: (workbook, args) => {
      const found = findEventRange(workbook, args.text(0));
      if (found === null) throw new HostError('ItemNotFound');
      return found;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (workbook, args) =>
      findEventRange(workbook, args.text(0)),
  },
  ask: {
    // On the web the client asks the workbook itself.
    CreateAndOpenWorkbook: ({ openedFiles }, args) => {
      openedFiles.push(readFile(args.text(0)));
      return null;
    },
  },
};

export function openWorkbook(workbook: Workbook): HostObject {
  return HostObject.of(workbookMembers, workbook);
}

/** Events carry the sheet's id and the address as their reference. */
function findEventRange(workbook: Workbook, reference: string): HostObject | null {
  const [id = '', address = ''] = reference.split('!');
  const sheet = workbook.findSheet(id);
  const range = sheet === null ? null : workbook.findRange(address, sheet);
  return range === null ? null : openRange(range.sheet, range.area);
}
