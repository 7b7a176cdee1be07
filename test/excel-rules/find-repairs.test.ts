import { add, together } from './breakages';
import type { Breakage } from './breakages';
import { expectNoNewRepairs, expectNoRepairs } from './expect-no-repairs';
import { findRepairs } from './find-repairs';
import { makeGoodParts, pack, relate } from './good-book';
import type { Parts } from './good-book';
import { PACKAGE_BREAKAGES, WORKBOOK_BREAKAGES } from './package-breakages';
import { RULES } from './repair';
import type { Rule } from './repair';
import { SHEET_BREAKAGES } from './sheet-breakages';
import { STYLE_BREAKAGES } from './style-breakages';
import { TABLE_BREAKAGES } from './table-breakages';

const BREAKAGES: Readonly<Record<Rule, readonly Breakage[]>> = {
  ...PACKAGE_BREAKAGES,
  ...WORKBOOK_BREAKAGES,
  ...SHEET_BREAKAGES,
  ...TABLE_BREAKAGES,
  ...STYLE_BREAKAGES,
};

let good: Parts;
beforeAll(async () => {
  good = await makeGoodParts();
});

function breakGood(breakage: Breakage): Uint8Array {
  const parts = new Map(good);
  breakage(parts);
  return pack(parts);
}

test('a good file has nothing to repair', () => expectNoRepairs(pack(good)));

/** One change each: that rule catches it, and no other. */
describe.each(Object.entries(RULES))('%s: %s', (name) => {
  const rule = name as Rule;
  test.each(BREAKAGES[rule].map((breakage, at) => [at + 1, breakage] as const))(
    'breakage %i',
    (_at, breakage) => {
      const found = findRepairs(breakGood(breakage)).map((repair) => repair.rule);
      expect([...new Set(found)]).toEqual([rule]);
    },
  );
});

describe('in a file that somebody else broke', () => {
  const [theirs] = BREAKAGES['sheet-name'];
  const [ours] = BREAKAGES['table-heading'];
  if (theirs === undefined || ours === undefined) throw new Error('nothing to break');
  const both: Breakage = (parts) => [theirs, ours].forEach((breakage) => breakage(parts));

  test('what it already had is not ours', () => {
    expectNoNewRepairs(breakGood(theirs), breakGood(theirs));
  });

  test('what is new is', () => {
    expect(() => expectNoNewRepairs(breakGood(theirs), breakGood(both))).toThrow('table-heading');
    expect(() => expectNoRepairs(breakGood(theirs))).toThrow('sheet-name');
  });

  test('relationships of a part that was not there are ours once it is', () => {
    const drawing = relate('rId1', 'drawing', '../drawings/drawing9.xml');
    const orphan = add(
      'xl/worksheets/_rels/sheet9.xml.rels',
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${drawing}</Relationships>`,
    );
    const adopt = together(orphan, add('xl/worksheets/sheet9.xml', '<worksheet/>'));
    expectNoNewRepairs(breakGood(orphan), breakGood(orphan));
    expect(() => expectNoNewRepairs(breakGood(orphan), breakGood(adopt))).toThrow(
      'relationship-dangling',
    );
  });
});
