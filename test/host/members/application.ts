import { WHOLE_SHEET } from '../model/area';
import type { Workbook } from '../model/workbook';
import { invalidArgument } from '../protocol/host-error';
import { HostObject } from '../protocol/host-object';
import type { Members } from '../protocol/host-object';
import { readFlag, readOneOf } from './require';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'];

export const applicationMembers: Members<Workbook> = {
  type: 'Application',
  get: {
    CalculationMode: ({ calculationMode }) => calculationMode,
    CalculationState: ({ sheets }) => {
      const isPending = sheets.some((sheet) =>
        [...sheet.grid.within(WHOLE_SHEET)].some(({ cell }) => cell.kind === 'pending'),
      );
      return isPending ? 'Calculating' : 'Done';
    },
    DecimalSeparator: () => '.',
    ThousandsSeparator: () => ',',
    UseSystemSeparators: () => true,
  },
  set: {
    CalculationMode: (workbook, value) => {
      workbook.calculationMode = readOneOf(value, MODES);
    },
  },
  open: {
    CultureInfo: () => HostObject.of(cultureMembers, null),
    CreateWorkbook: ({ openedFiles }, args) =>
      HostObject.of(createdMembers, { openedFiles, file: readFile(args.text(0)) }),
  },
  ask: {
    // The host calculates and draws only after a batch in any case.
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
  run: {
    Calculate: (workbook, args) => {
      readOneOf(args.raw(0), ['Recalculate', 'Full', 'FullRebuild']);
      for (const sheet of workbook.sheets) workbook.noteDirty(sheet, WHOLE_SHEET);
    },
  },
};

type CreatedWorkbook = { readonly openedFiles: Uint8Array[]; readonly file: Uint8Array };

export const createdMembers: Members<CreatedWorkbook> = {
  type: 'WorkbookCreated',
  id: () => ({ Id: 'created' }),
  ask: {
    Open: ({ openedFiles, file }) => {
      openedFiles.push(file);
      return null;
    },
  },
};

/** The bytes of a package, as far as can be told without opening it. */
export function readFile(base64: string): Uint8Array {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw invalidArgument();
  return bytes;
}

export const cultureMembers: Members<null> = {
  type: 'CultureInfo',
  get: { Name: () => 'en-US' },
  open: { NumberFormat: () => HostObject.of(numberCultureMembers, null) },
};

export const numberCultureMembers: Members<null> = {
  type: 'NumberFormatInfo',
  get: { NumberDecimalSeparator: () => '.', NumberGroupSeparator: () => ',' },
};

export const runtimeMembers: Members<Workbook> = {
  type: 'Runtime',
  get: { EnableEvents: ({ eventsEnabled }) => eventsEnabled },
  set: {
    EnableEvents: (workbook, value) => {
      workbook.eventsEnabled = readFlag(value);
    },
  },
};
