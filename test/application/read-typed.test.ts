import { listResultCells, readTyped } from '../../src/application/check/read-typed';
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

test('the cells of a result: last year’s rank and this year’s; of all others one', () => {
  const columnsOf = (rule: Rule): readonly (string | null)[][] =>
    listResultCells('tapThe', 0, leafOf('I', '10', rule)).map(({ part, place }) => [
      part,
      place.block,
      place.column,
    ]);
  expect(columnsOf(RANK_CHANGE)).toEqual([
    ['last', 'nominees:tapThe', 'last:I'],
    ['now', 'nominees:tapThe', 'result:I'],
  ]);
  expect(columnsOf(DIRECT)).toEqual([['result', 'nominees:tapThe', 'result:I']]);
});
