import type { Workbook } from '../model/workbook';
import { HostObject } from '../protocol/host-object';
import type { Members } from '../protocol/host-object';

type Placed = { readonly workbook: Workbook; readonly key: string };

export const settingsMembers: Members<Workbook> = {
  type: 'SettingCollection',
  items: (workbook) => [...workbook.settings.keys()].map((key) => open({ workbook, key })),
  item: find,
  open: { GetItemOrNullObject: (workbook, args) => find(workbook, args.key(0)) },
  ask: { GetCount: ({ settings }) => settings.size },
  make: {
    Add: (workbook, args) => {
      const key = args.text(0);
      workbook.settings.set(key, args.raw(1));
      return open({ workbook, key });
    },
  },
};

export const settingMembers: Members<Placed> = {
  type: 'Setting',
  id: ({ key }) => ({ _Id: key }),
  get: { Key: ({ key }) => key, Value: ({ workbook, key }) => workbook.settings.get(key) },
  set: {
    Value: ({ workbook, key }, value) => {
      workbook.settings.set(key, value);
    },
  },
  run: {
    Delete: ({ workbook, key }) => {
      workbook.settings.delete(key);
    },
  },
};

function open(placed: Placed): HostObject {
  return HostObject.of(settingMembers, placed);
}

function find(workbook: Workbook, key: string | number): HostObject | null {
  const name = String(key);
  return workbook.settings.has(name) ? open({ workbook, key: name }) : null;
}
