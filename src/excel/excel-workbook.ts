import type { LiveWorkbook } from '../application/workbook-port';
import { applyPlan, readContents } from './load-writing';
import { readExcelWorkbook } from './read/read-workbook';
import { runExcel } from './run-excel';
import { readSelection, showArea } from './show-area';
import { watchChanges } from './watch-changes';

/** The workbook that is open in Excel. */
export function openExcelWorkbook(): LiveWorkbook {
  return {
    read: (known) => runExcel((context) => readExcelWorkbook(context, known)),
    readContents,
    apply: applyPlan,
    show: showArea,
    readSelection,
    watch: watchChanges,
  };
}
