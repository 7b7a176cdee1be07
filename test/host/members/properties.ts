import type { Workbook } from '../model/workbook';
import type { Members } from '../protocol/host-object';
import { readText } from './require';

const NAMES = [
  'Title',
  'Subject',
  'Author',
  'Keywords',
  'Comments',
  'Category',
  'Manager',
  'Company',
] as const;

export const propertiesMembers: Members<Workbook> = {
  type: 'DocumentProperties',
  get: Object.fromEntries(
    NAMES.map((name) => [name, ({ properties }: Workbook) => properties.get(name) ?? '']),
  ),
  set: Object.fromEntries(
    NAMES.map((name) => [
      name,
      ({ properties }: Workbook, value: unknown) => {
        properties.set(name, readText(value));
      },
    ]),
  ),
};
