import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { HostError } from '../protocol/host-error';
import type { Members } from '../protocol/host-object';

const DEFAULT_OPTIONS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

export const protectionMembers: Members<Sheet> = {
  type: 'WorksheetProtection',
  get: {
    Protected: ({ protection }) => protection !== null,
    Options: ({ protection }) => protection?.options ?? DEFAULT_OPTIONS,
  },
  run: {
    Protect: (sheet, args) => {
      if (sheet.protection !== null) throw new HostError('InvalidOperation');
      const options = args.isMissing(0) ? {} : args.record(0);
      sheet.protection = {
        options: { ...DEFAULT_OPTIONS, ...options },
        password: args.optionalText(1),
      };
    },
    Unprotect: (sheet, args) => {
      const password = sheet.protection?.password ?? null;
      if (password !== null && password !== args.optionalText(0)) {
        throw new HostError('AccessDenied');
      }
      sheet.protection = null;
    },
  },
};

/** Of the workbook's structure. Its password is not looked at. */
export const workbookProtectionMembers: Members<Workbook> = {
  type: 'WorkbookProtection',
  get: { Protected: ({ isStructureProtected }) => isStructureProtected },
  run: {
    Protect: (workbook) => {
      workbook.isStructureProtected = true;
    },
    Unprotect: (workbook) => {
      workbook.isStructureProtected = false;
    },
  },
};
