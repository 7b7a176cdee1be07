import type { LiveWorkbook } from '../application/workbook-port';
import { applyPlan, readContents } from './load-writing';
import { readExcelWorkbook } from './read/read-workbook';
import { runExcel } from './run-excel';
import { readSelection, showArea } from './show-area';
import { watchChanges } from './watch-changes';

/** The workbook that is open in Excel. */
export function openExcelWorkbook(): LiveWorkbook {
  const ours = new Set<string>();
  return {
    read: (known) => runExcel((context) => readExcelWorkbook(context, known)),
    readContents,
    apply: (plan, pace) => {
      for (const { name } of plan.add) ours.add(name);
      return applyPlan(plan, pace);
    },
    show: showArea,
    readSelection,
    watch: (onChange) => watchChanges(onChange, ours),
  };
}
