import type { Found } from '../../../src/domain/draft';
import type { BlockId } from '../../../src/domain/place';
import { createBook, errorCell, faultsOf } from '../../support/draft-book';

type Cell = readonly [block: BlockId, row: number, column: string];

/** Every cell of the book, blank ones too. */
const CELLS: readonly Cell[] = [...createBook().draft()].flatMap(([block, { columns, rows }]) =>
  rows.flatMap((_, row) => columns.map((column): Cell => [block, row, column])),
);

/** The faults of the book with this in one cell. */
function put([block, row, column]: Cell, found: Found): readonly string[] {
  return faultsOf((book) => Object.assign(book.rows(block)[row] ?? {}, { [column]: found }));
}

const isAt = (fault: string, cell: Cell): boolean => fault.endsWith(` ${cell.join(' ')}`);

/** What only explains is read by nobody. */
const FOR_PEOPLE = [
  'awards note',
  'criteria:tapThe note',
  'criteria:tapThe source',
  'information explanation',
  'settings explanation',
];

test('the book has cells of every block', () => {
  expect(CELLS.length).toBeGreaterThan(300);
  expect(new Set(CELLS.map(([block]) => block)).size).toBe(6);
});

describe.each<[string, Found]>([
  ['an error value', errorCell('#N/A')],
  ['a formula never calculated', { kind: 'uncalculated' }],
])('%s', (_, found) => {
  test('brings no other problem with it', () => {
    const followed = CELLS.flatMap((cell) => {
      const others = put(cell, found).filter((fault) => !isAt(fault, cell));
      return others.length === 0 ? [] : [`${cell.join(' ')}: ${others.join(', ')}`];
    });
    expect(followed).toEqual([]);
  });

  test('is overlooked only where nothing is read', () => {
    const columns = new Set(CELLS.map(([block, , column]) => `${block} ${column}`));
    for (const cell of CELLS) {
      const [block, , column] = cell;
      if (put(cell, found).some((fault) => isAt(fault, cell))) columns.delete(`${block} ${column}`);
    }
    expect([...columns].sort()).toEqual(FOR_PEOPLE);
  });
});

test.each<[string, Found]>([
  ['an error value', errorCell('#N/A')],
  ['a text', { kind: 'text', value: 'xyz' }],
  ['a date', { kind: 'date', value: '2025-02-01' }],
  ['a boolean', { kind: 'boolean', value: true }],
  ['a number', { kind: 'number', value: { units: -12345, scale: 3 }, percentFormat: false }],
  ['a percentage', { kind: 'number', value: { units: 7, scale: 1 }, percentFormat: true }],
])('%s has one problem at most in its own cell', (_, found) => {
  const doubled = CELLS.flatMap((cell) => {
    const own = put(cell, found).filter((fault) => isAt(fault, cell));
    return own.length > 1 ? [own] : [];
  });
  expect(doubled).toEqual([]);
});
