import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { HostError, invalidArgument } from '../protocol/host-error';

const LONGEST_NAME = 31;
const FORBIDDEN = /[:\\/?*[\]]/;

/** The name, if a sheet may bear it. */
export function checkSheetName(workbook: Workbook, value: unknown, own: Sheet | null): string {
  if (typeof value !== 'string' || value === '' || value.length > LONGEST_NAME) {
    throw invalidArgument();
  }
  const isQuoted = value.startsWith("'") || value.endsWith("'");
  if (isQuoted || FORBIDDEN.test(value) || value.toLowerCase() === 'history') {
    throw invalidArgument();
  }
  const bearer = workbook.sheets.find(({ name }) => name.toLowerCase() === value.toLowerCase());
  if (bearer !== undefined && bearer !== own) throw new HostError('ItemAlreadyExists');
  return value;
}
