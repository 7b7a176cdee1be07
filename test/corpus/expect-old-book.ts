import type { LookBook } from '../support/read-looks';

/** The name of a tab told with its id. */
export function nameOfTab(tab: string): string {
  return tab.replace(/ \d+$/, '');
}

/** All that was there is there, but for sheets of ours: sheets, tabs in their order with their ids, names, settings, looks; and nothing is called the same. */
export function expectOldBook(before: LookBook, after: LookBook, ours: readonly string[]): void {
  const isOld = (name: string): boolean => !ours.includes(name);
  expect(after.sheets.filter(({ name }) => isOld(name))).toEqual(before.sheets);
  expect(after.tabs.filter((tab) => isOld(nameOfTab(tab)))).toEqual(before.tabs);
  expect(after.names).toEqual(expect.arrayContaining([...before.names]));
  expect(after.rest).toEqual(before.rest);
  expect(after.shown).toEqual(before.shown);
  expect(after.namedStyles).toEqual(expect.arrayContaining([...before.namedStyles]));
  const ids = after.tabs.map((tab) => tab.replace(/^.* /, ''));
  expectEachOnce(ids);
  const tables = after.sheets.flatMap((sheet) => sheet.tables);
  expectEachOnce(tables.map((table) => / id="(\d+)"/.exec(table)?.[1]));
  const shared = after.names.filter((name) => name.startsWith('!'));
  const taken = [
    ...tables.map((table) => / displayName="([^"]*)"/.exec(table)?.[1]),
    ...shared.map((name) => / name="([^"]*)"/.exec(name)?.[1]),
  ];
  expectEachOnce(taken.map((name) => name?.toLowerCase()));
}

function expectEachOnce(all: readonly (string | undefined)[]): void {
  expect(all.filter((one, index) => one === undefined || all.indexOf(one) !== index)).toEqual([]);
}
