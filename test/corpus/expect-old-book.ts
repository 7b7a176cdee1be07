import type { LookBook } from '../support/read-looks';

/** The name of a tab told with its id. */
export function nameOfTab(tab: string): string {
  return tab.replace(/ \d+$/, '');
}

/** All that was there is there, but for sheets of ours: sheets, tabs in their order with their ids, names, settings, looks. */
export function expectOldBook(before: LookBook, after: LookBook, ours: readonly string[]): void {
  const isOld = (name: string): boolean => !ours.includes(name);
  expect(after.sheets.filter(({ name }) => isOld(name))).toEqual(before.sheets);
  expect(after.tabs.filter((tab) => isOld(nameOfTab(tab)))).toEqual(before.tabs);
  expect(after.names).toEqual(expect.arrayContaining([...before.names]));
  expect(after.rest).toEqual(before.rest);
  expect(after.shown).toEqual(before.shown);
  expect(after.namedStyles).toEqual(expect.arrayContaining([...before.namedStyles]));
  const ids = after.tabs.map((tab) => tab.replace(/^.* /, ''));
  expect(new Set(ids).size).toBe(ids.length);
}
