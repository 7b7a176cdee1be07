import { findPageBreaks, fitsPage } from '../../../src/workbook/nomination/find-page-breaks';

const ROOM = { height: 106, repeated: 20 };

test('nothing is asked where the rows fit', () => {
  expect(findPageBreaks([[40], [30, 30]], ROOM)).toEqual([]);
});

test('a single row goes to the next page by itself', () => {
  expect(findPageBreaks([[60], [50], [30]], ROOM)).toEqual([]);
});

test('a group that would be torn begins a page', () => {
  expect(findPageBreaks([[60], [30, 30]], ROOM)).toEqual([1]);
});

test('every page after the first has less room, for its heading', () => {
  expect(findPageBreaks([[90], [50], [20, 20]], ROOM)).toEqual([2]);
  expect(findPageBreaks([[90], [40], [20, 20]], ROOM)).toEqual([]);
});

test('a group higher than a page breaks where it must', () => {
  expect(findPageBreaks([[10], [50, 50, 50], [10, 30]], ROOM)).toEqual([4]);
  expect(fitsPage(81, ROOM)).toBe(false);
  expect(fitsPage(80, ROOM)).toBe(true);
});
