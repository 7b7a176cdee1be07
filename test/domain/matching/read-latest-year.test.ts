import { readLatestYear } from '../../../src/domain/matching/read-latest-year';

test.each([
  ['2025', 2025],
  ['2024 (2025)', 2025],
  ['2025 (2024)', 2025],
  ['2023-2025', 2025],
  ['năm 2025', 2025],
  ['Giai đoạn 2023–2025, đợt 1', 2025],
  ['1999', null],
  ['số 120258', null],
  ['đợt 1', null],
  ['', null],
])('the latest year of “%s”', (text, year) => {
  expect(readLatestYear(text)).toBe(year);
});
