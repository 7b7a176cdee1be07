import type { LiveWorkbook } from '../application/workbook-port';
import { readExcelContents } from './read/read-contents';
import { readExcelWorkbook } from './read/read-workbook';
import { runExcel } from './run-excel';
import { applyPlan } from './write/apply-plan';
import { readSelection, showArea } from './show-area';
import { watchChanges } from './watch-changes';

/** The workbook that is open in Excel. */
export function openExcelWorkbook(): LiveWorkbook {
  return {
    read: () => runExcel(readExcelWorkbook),
    readContents: (question) => runExcel((context) => readExcelContents(context, question)),
    apply: applyPlan,
    show: showArea,
    readSelection,
    watch: watchChanges,
  };
}
