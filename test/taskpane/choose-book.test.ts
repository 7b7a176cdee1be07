import { chooseBook, listYears } from '../../src/taskpane/start/choose-book';

const PRESET = { id: 'mot', title: 'Phong trào một', firstYear: 2023, lastYear: 2025 };

test.each([
  [2022, 2025],
  [2023, 2023],
  [2024, 2024],
  [2025, 2025],
  [2026, 2025],
])('in %i a book is offered for %i', (thisYear, year) => {
  expect(chooseBook(PRESET, thisYear)).toEqual({ preset: 'mot', year, sample: false });
});

test('both ends of the movement can be chosen', () => {
  expect(listYears(PRESET)).toEqual([2023, 2024, 2025]);
  expect(listYears({ ...PRESET, lastYear: 2023 })).toEqual([2023]);
});
