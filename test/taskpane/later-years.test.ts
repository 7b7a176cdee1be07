import { listLaterYears } from '../../src/taskpane/travel/next/list-later-years';

test.each([
  ['2025', 2026],
  ['2024 (2025)', 2026],
  ['2023-2025', 2026],
  ['năm 2025', 2026],
  ['', 2031],
  ['đợt 1', 2031],
])('of a book whose year is typed as “%s” the next begins with %i', (typed, first) => {
  const information = new Map([['year', typed]] as const);
  const book = { contest: { scopes: [], information }, results: [], isProvisional: false };
  expect(listLaterYears(book, new Date(2031, 4, 5))).toEqual(
    [0, 1, 2, 3, 4].map((more) => first + more),
  );
});
