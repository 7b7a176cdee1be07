/** Runs in the browser before the page's own scripts: from then on the page believes it is in Excel. */
import type { WorkbookPlan } from '../../../src/workbook/sheet-plan';
import { readHostFacts } from '../../contract/read-host-facts';
import type { SheetFacts } from '../../contract/sheet-facts';

import { qualify, spellArea } from '../../host/model/address';
import { drawBook } from '../../host/model/draw-plan';
import type { User } from '../../host/user';
import { installExcel } from '../../host/office/external-window';
import type { OfficeOptions } from '../../host/office/external-window';

/** What the page is given before this script. */
export type ExcelSettings = Omit<OfficeOptions, 'workbook'> & {
  readonly plan: WorkbookPlan | null;
};

/** What a test can do from outside. */
export type EmulatedExcel = {
  readonly user: User;
  readonly settle: () => Promise<void>;
  readonly selection: () => string;
  readonly sheets: () => readonly SheetFacts[];
  readonly lacking: readonly string[];
  /** As a book that was sent by mail: nothing can be written. */
  readonly openForViewing: () => void;
};

declare global {
  interface Window {
    excelSettings: ExcelSettings;
    emulatedExcel: EmulatedExcel;
  }
}

const { plan, ...options } = window.excelSettings;
const host = installExcel(plan === null ? options : { ...options, workbook: drawBook(plan) });
const { workbook } = host;
window.emulatedExcel = {
  user: host.user,
  settle: () => host.settle(),
  selection: () => {
    const { sheet, area } = workbook.selection;
    return qualify(sheet.name, spellArea(area));
  },
  sheets: () => workbook.sheets.map((sheet) => readHostFacts(sheet)),
  lacking: host.lacking,
  openForViewing: () => {
    workbook.isReadOnly = true;
  },
};
