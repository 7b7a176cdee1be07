import type { Members } from '../protocol/host-object';
import {
  applicationMembers,
  cultureMembers,
  createdMembers,
  numberCultureMembers,
  runtimeMembers,
} from './application';
import { charts, comments, pivotTables, shapes } from './attachments';
import { autoFilterMembers } from './auto-filter';
import { borderMembers } from './borders';
import { conditionalFormatsMembers, conditionalFormatMembers } from './conditional-formats';
import { dataValidationMembers } from './data-validation';
import { freezePanesMembers } from './freeze-panes';
import { namesMembers, nameMembers } from './names';
import { pageBreaksMembers, pageBreakMembers } from './page-breaks';
import { pageLayoutMembers, headersMembers, headerMembers } from './page-layout';
import { propertiesMembers } from './properties';
import { protectionMembers, workbookProtectionMembers } from './protection';
import {
  rangeFormatMembers,
  fontMembers,
  fillMembers,
  protectionMembers as cellProtectionMembers,
  bordersMembers,
} from './range-format';
import { rangeAreasMembers, rangeCollectionMembers } from './range-areas';
import { rangeViewMembers } from './range-view';
import { rangeMembers } from './range';
import { settingsMembers, settingMembers } from './settings';
import { tableColumnsMembers, tableColumnMembers } from './table-columns';
import { tableRowsMembers, tableRowMembers } from './table-rows';
import { tableMembers } from './table';
import { tablesMembers } from './tables';
import { workbookMembers } from './workbook';
import { worksheetMembers } from './worksheet';
import { worksheetsMembers } from './worksheets';

/** All that the host can do, type by type. */
export const MEMBERS: readonly Members<never>[] = [
  applicationMembers,
  cultureMembers,
  createdMembers,
  numberCultureMembers,
  runtimeMembers,
  ...[charts, comments, pivotTables, shapes].flatMap(({ collection, item }) => [collection, item]),
  autoFilterMembers,
  borderMembers,
  conditionalFormatsMembers,
  conditionalFormatMembers,
  dataValidationMembers,
  freezePanesMembers,
  namesMembers,
  nameMembers,
  pageBreaksMembers,
  pageBreakMembers,
  pageLayoutMembers,
  headersMembers,
  headerMembers,
  propertiesMembers,
  protectionMembers,
  workbookProtectionMembers,
  rangeFormatMembers,
  fontMembers,
  fillMembers,
  cellProtectionMembers,
  bordersMembers,
  rangeAreasMembers,
  rangeCollectionMembers,
  rangeViewMembers,
  rangeMembers,
  settingsMembers,
  settingMembers,
  tableColumnsMembers,
  tableColumnMembers,
  tableRowsMembers,
  tableRowMembers,
  tableMembers,
  tablesMembers,
  workbookMembers,
  worksheetMembers,
  worksheetsMembers,
];
