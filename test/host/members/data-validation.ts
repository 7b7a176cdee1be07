import { areEqual } from '../model/area';
import type { Validation } from '../model/sheet';
import type { Range } from '../model/workbook';
import { readRecord } from '../protocol/arguments';
import { invalidArgument } from '../protocol/host-error';
import type { Members } from '../protocol/host-object';
import { readFlag, readOneOf, readText, requireUnprotected } from './require';

const TYPES: Readonly<Record<string, string>> = {
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};
const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
];
const ALERTS = ['Stop', 'Warning', 'Information'];
const LONGEST_LIST = 255;
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

export const dataValidationMembers: Members<Range> = {
  type: 'DataValidation',
  get: {
    Type: (range) => {
      const found = find(range);
      if (found === undefined) return 'Inconsistent';
      return typeOf(found?.rule ?? {});
    },
    Rule: (range) => find(range)?.rule ?? {},
    Prompt: (range) => find(range)?.prompt ?? null,
    ErrorAlert: (range) => find(range)?.errorAlert ?? null,
    IgnoreBlanks: (range) => find(range)?.ignoreBlanks ?? true,
  },
  set: {
    Rule: (range, value) => put(range, { rule: readRule(value) }),
    Prompt: (range, value) => put(range, { prompt: readPrompt(value) }),
    ErrorAlert: (range, value) => put(range, { errorAlert: readAlert(value) }),
    IgnoreBlanks: (range, value) => put(range, { ignoreBlanks: readFlag(value) }),
  },
  run: {
    Clear: ({ sheet, area }) => {
      requireUnprotected(sheet);
      const exact = sheet.validations.filter((one) => !areEqual(one.area, area));
      const isHidden = exact.length === sheet.validations.length;
      sheet.validations = isHidden ? [...exact, { ...NOTHING, area }] : exact;
    },
  },
};

const NOTHING: Omit<Validation, 'area'> = {
  rule: {},
  prompt: { showPrompt: true, title: '', message: '' },
  errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
  ignoreBlanks: true,
};

function find({ sheet, area }: Range): Validation | null | undefined {
  return sheet.validationOf(area);
}

/** The newest record of the same area takes the change; other areas stay below it. */
function put(range: Range, part: Partial<Validation>): void {
  const { sheet, area } = range;
  requireUnprotected(sheet);
  const before = find(range) ?? NOTHING;
  sheet.validations = [
    ...sheet.validations.filter((one) => !areEqual(one.area, area)),
    { ...before, ...part, area },
  ];
}

export function typeOf(rule: Record<string, unknown>): string {
  const kind = Object.keys(TYPES).find((one) => rule[one] !== undefined);
  return kind === undefined ? 'None' : (TYPES[kind] ?? 'None');
}

function readRule(value: unknown): Record<string, unknown> {
  const rule = readRecord(value);
  const kinds = Object.keys(rule);
  const [kind = ''] = kinds;
  if (kinds.length !== 1 || TYPES[kind] === undefined) throw invalidArgument();
  const inner = readRecord(rule[kind]);
  if (kind === 'list') checkList(inner);
  else if (kind === 'custom') readText(inner['formula']);
  else checkBasic(inner);
  return rule;
}

function checkList({ inCellDropDown, source }: Record<string, unknown>): void {
  readFlag(inCellDropDown);
  if (typeof source === 'string' && !source.startsWith('=') && source.length > LONGEST_LIST) {
    throw invalidArgument();
  }
  if (source === '' || source === undefined) throw invalidArgument();
}

function checkBasic({ operator, formula1, formula2 }: Record<string, unknown>): void {
  const name = readOneOf(operator, OPERATORS);
  if (formula1 === undefined) throw invalidArgument();
  if (name.endsWith('etween') && formula2 === undefined) throw invalidArgument();
}

function readPrompt(value: unknown): Validation['prompt'] {
  const { showPrompt, title, message } = readRecord(value);
  return { showPrompt: readFlag(showPrompt), ...readMessage(title, message) };
}

function readAlert(value: unknown): Validation['errorAlert'] {
  const { showAlert, style, title, message } = readRecord(value);
  return {
    showAlert: readFlag(showAlert),
    style: readOneOf(style, ALERTS),
    ...readMessage(title, message),
  };
}

function readMessage(title: unknown, message: unknown): { title: string; message: string } {
  const texts = { title: readText(title), message: readText(message) };
  if (texts.title.length > LONGEST_TITLE || texts.message.length > LONGEST_MESSAGE) {
    throw invalidArgument();
  }
  return texts;
}
