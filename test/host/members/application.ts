import { WHOLE_SHEET } from '../model/area';
import type { Workbook } from '../model/workbook';
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
  open: { CultureInfo: () => HostObject.of(cultureMembers, null) },
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
