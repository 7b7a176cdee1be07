import { pinColumns } from '../../../src/taskpane/browser/grid/pin-columns';

test('the code and the name stay in sight', () => {
  expect(pinColumns([60, 200, 300, 300, 300], 800)).toEqual({
    count: 2,
    widths: [60, 200, 300, 300, 300],
  });
});

test('where there is little room, the name is narrowed to what half of it leaves', () => {
  expect(pinColumns([60, 200, 100, 100], 240)).toEqual({ count: 2, widths: [60, 60, 100, 100] });
  expect(pinColumns([60, 200, 100, 100], 200)).toEqual({ count: 1, widths: [60, 200, 100, 100] });
  expect(pinColumns([60, 200, 100, 100], 100)).toEqual({ count: 0, widths: [60, 200, 100, 100] });
});

test('nothing stays in a sheet that is in sight as a whole', () => {
  expect(pinColumns([60, 200, 300], 560)).toEqual({ count: 0, widths: [60, 200, 300] });
});
