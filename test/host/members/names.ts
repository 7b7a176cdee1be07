import { readAddress } from '../model/address';
import type { Name, Sheet } from '../model/sheet';
import { Range } from '../model/workbook';
import type { Workbook } from '../model/workbook';
import type { Arguments } from '../protocol/arguments';
import { HostError, invalidArgument } from '../protocol/host-error';
import { HostObject } from '../protocol/host-object';
import type { Members } from '../protocol/host-object';
import { qualify, spellArea } from '../model/address';
import { openRange } from './range';
import { readFlag, readText } from './require';

/** Where names are kept: the workbook's own, or one sheet's. */
export type NameScope = { readonly workbook: Workbook; readonly sheet: Sheet | null };

type Placed = NameScope & { readonly name: Name };

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const LIKE_REFERENCE = /^(?:r|c|r\d+(?:c\d*)?|c\d+|[a-z]{1,3}\d+)$/i;

export const namesMembers: Members<NameScope> = {
  type: 'NamedItemCollection',
  items: (scope) => listNames(scope).map((name) => open({ ...scope, name })),
  item: find,
  open: { GetItemOrNullObject: (scope, args) => find(scope, args.key(0)) },
  ask: { GetCount: (scope) => listNames(scope).length },
  make: { Add: add },
};

export const nameMembers: Members<Placed> = {
  type: 'NamedItem',
  id: ({ name }) => ({ _Id: name.id }),
  get: {
    Name: ({ name }) => name.name,
    Type: (placed) => (pointAt(placed) === null ? 'Error' : 'Range'),
    Value: (placed) => {
      const range = pointAt(placed);
      return range === null ? '#REF!' : qualify(range.sheet.name, spellArea(range.area, '$'));
    },
    Formula: ({ name }) => name.formula,
    Visible: ({ name }) => name.visible,
    Comment: ({ name }) => name.comment,
    Scope: ({ name }) => (name.sheet === null ? 'Workbook' : 'Worksheet'),
  },
  set: {
    Visible: ({ name }, value) => {
      name.visible = readFlag(value);
    },
    Comment: ({ name }, value) => {
      name.comment = readText(value);
    },
    Formula: ({ name }, value) => {
      name.formula = readText(value);
    },
  },
  open: {
    GetRange: (placed) => {
      const range = pointAt(placed);
      if (range === null) throw invalidArgument();
      return openRange(range.sheet, range.area);
    },
    GetRangeOrNullObject: (placed) => {
      const range = pointAt(placed);
      return range === null ? null : openRange(range.sheet, range.area);
    },
  },
  run: {
    Delete: ({ workbook, sheet, name }) => {
      const owner = sheet ?? workbook;
      owner.names = owner.names.filter((one) => one !== name);
    },
  },
};

export function openNames(scope: NameScope): HostObject {
  return HostObject.of(namesMembers, scope);
}

/** Whether Excel takes the name for a name, a table or a range. */
export function isNameAllowed(name: string): boolean {
  return name.length <= 255 && NAME.test(name) && !LIKE_REFERENCE.test(name);
}

function listNames({ workbook, sheet }: NameScope): Name[] {
  return sheet === null ? workbook.names : sheet.names;
}

function open(placed: Placed): HostObject {
  return HostObject.of(nameMembers, placed);
}

function find(scope: NameScope, key: string | number): HostObject | null {
  const name =
    scope.workbook.findName(String(key), scope.sheet) ??
    listNames(scope).find(({ id }) => id === key);
  return name === undefined || name === null ? null : open({ ...scope, name });
}

function pointAt({ workbook, name }: Placed): Range | null {
  return workbook.findRange(name.formula, name.sheet);
}

function add(scope: NameScope, args: Arguments): HostObject {
  const { workbook, sheet } = scope;
  const text = args.text(0);
  if (!isNameAllowed(text)) throw invalidArgument();
  const isTaken =
    sheet === null ? workbook.isNameTaken(text) : workbook.findName(text, sheet) !== null;
  if (isTaken) throw new HostError('ItemAlreadyExists');
  const name: Name = {
    id: `name-${workbook.takeNumber()}`,
    name: text,
    formula: readReference(args),
    comment: args.optionalText(2) ?? '',
    visible: true,
    sheet,
  };
  listNames(scope).push(name);
  return open({ ...scope, name });
}

function readReference(args: Arguments): string {
  const object = args.object(1);
  if (object instanceof Range) {
    return `=${qualify(object.sheet.name, spellArea(object.area, '$'))}`;
  }
  const formula = args.text(1);
  if (!formula.startsWith('=') || readAddress(formula.slice(1)) !== null) throw invalidArgument();
  return formula;
}
