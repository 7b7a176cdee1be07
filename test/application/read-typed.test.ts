import { placeOfResult, readTyped } from '../../src/application/read-typed';
import { BLANK } from '../../src/domain/draft';
import type { Draft, Found } from '../../src/domain/draft';
import type { Rule } from '../../src/domain/rules/rule';
import { DIRECT, leafOf } from '../support/scope-contest';

const typed = (value: string): Found => ({ kind: 'text', value });

const draftOf = (last: Found, now: Found): Draft =>
  new Map([
    ['nominees:tapThe', { columns: ['last:I', 'result:I'], rows: [{ cells: [last, now] }] }],
  ]);

test('what is typed at a place; blank where there is no such place', () => {
  const draft = draftOf(typed('9'), typed('2'));
  const at = { block: 'nominees:tapThe', row: 0, column: 'result:I' } as const;
  expect(readTyped(draft, at)).toEqual(typed('2'));
  expect(readTyped(draft, { ...at, column: 'evidence:I' })).toEqual(BLANK);
  expect(readTyped(draft, { ...at, row: 1 })).toEqual(BLANK);
  expect(readTyped(draft, { ...at, row: null })).toEqual(BLANK);
  expect(readTyped(draft, { ...at, block: 'nominees:caNhan' })).toEqual(BLANK);
});

const RANK_CHANGE: Rule = { kind: 'rankChange', tiers: [], newcomer: 0 };

test.each([
  ['both ranks', RANK_CHANGE, typed('9'), typed('2'), 'result:I'],
  ['no rank', RANK_CHANGE, BLANK, BLANK, 'result:I'],
  ['only this year’s rank', RANK_CHANGE, BLANK, typed('2'), 'last:I'],
  ['only last year’s rank', RANK_CHANGE, typed('9'), BLANK, 'result:I'],
  ['no change of rank', DIRECT, BLANK, typed('2'), 'result:I'],
] as const)('a result is typed, or missing: %s', (_, rule, last, now, column) => {
  const leaf = leafOf('I', '10', rule);
  expect(placeOfResult(draftOf(last, now), 'tapThe', 0, leaf)).toEqual({
    block: 'nominees:tapThe',
    row: 0,
    column,
  });
});
