import { moveCell } from '../../../src/taskpane/browser/grid/move-cell';

const SIZE = { rows: 40, columns: 6 };

test.each([
  ['ArrowUp', false, { row: 19, column: 3 }],
  ['ArrowDown', false, { row: 21, column: 3 }],
  ['ArrowLeft', false, { row: 20, column: 2 }],
  ['ArrowRight', false, { row: 20, column: 4 }],
  ['ArrowUp', true, { row: 0, column: 3 }],
  ['ArrowDown', true, { row: 39, column: 3 }],
  ['ArrowLeft', true, { row: 20, column: 0 }],
  ['ArrowRight', true, { row: 20, column: 5 }],
  ['PageUp', false, { row: 5, column: 3 }],
  ['PageDown', false, { row: 35, column: 3 }],
  ['Home', false, { row: 20, column: 0 }],
  ['End', false, { row: 20, column: 5 }],
  ['Home', true, { row: 0, column: 0 }],
  ['End', true, { row: 39, column: 5 }],
])('%s, with Ctrl: %s', (key, isControl, expected) => {
  expect(moveCell(key, isControl, { row: 20, column: 3 }, SIZE)).toEqual(expected);
});

test('no key leads out of the grid', () => {
  const first = { row: 0, column: 0 };
  const last = { row: 39, column: 5 };
  for (const key of ['ArrowUp', 'ArrowLeft', 'PageUp']) {
    expect(moveCell(key, false, first, SIZE)).toEqual(first);
  }
  for (const key of ['ArrowDown', 'ArrowRight', 'PageDown']) {
    expect(moveCell(key, false, last, SIZE)).toEqual(last);
  }
});

test('other keys lead nowhere', () => {
  expect(moveCell('a', false, { row: 0, column: 0 }, SIZE)).toBeNull();
});
