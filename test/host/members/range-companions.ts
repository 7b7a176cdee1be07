import { intersect } from '../model/area';
import type { Range } from '../model/workbook';
import { HostObject } from '../protocol/host-object';
import type { Members } from '../protocol/host-object';
import { conditionalFormatsMembers } from './conditional-formats';
import { dataValidationMembers } from './data-validation';
import { rangeFormatMembers } from './range-format';
import { rangeViewMembers } from './range-view';
import { openTables } from './tables';
import { openWorksheet } from './worksheet';

/** What hangs on a range and is no range. */
export const companions: NonNullable<Members<Range>['open']> = {
  Worksheet: ({ sheet }) => openWorksheet(sheet),
  Format: (range) => HostObject.of(rangeFormatMembers, range),
  DataValidation: (range) => HostObject.of(dataValidationMembers, range),
  ConditionalFormats: (range) => HostObject.of(conditionalFormatsMembers, range),
  GetVisibleView: (range) => HostObject.of(rangeViewMembers, range),
  GetTables: ({ sheet, area }) =>
    openTables(sheet.workbook, sheet, (table) => intersect(table.area, area) !== null),
};
