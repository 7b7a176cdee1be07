import { nameNewBook, nameSavedFile } from '../../src/text/pane/browser';
import { showCell } from '../../src/text/pane/grid';

describe('a file is saved under a name that is not its own', () => {
  test.each([
    ['Sổ 2025.xlsx', 'Sổ 2025 – Bình Xét.xlsx'],
    ['SO.XLSX', 'SO – Bình Xét.xlsx'],
    ['Sổ (2).xlsx', 'Sổ (2) – Bình Xét.xlsx'],
    ['so.xlsx.xlsx', 'so.xlsx – Bình Xét.xlsx'],
    ['khong-duoi', 'khong-duoi – Bình Xét.xlsx'],
    ['Sổ – Bình Xét.xlsx', 'Sổ – Bình Xét 2.xlsx'],
    ['Sổ – Bình Xét 9.xlsx', 'Sổ – Bình Xét 10.xlsx'],
    // Browsers number what has the name of an earlier download.
    ['Sổ – Bình Xét (1).xlsx', 'Sổ – Bình Xét 2.xlsx'],
    // As macOS writes marks.
    ['Sổ – Bình Xét.xlsx'.normalize('NFD'), 'Sổ – Bình Xét 2.xlsx'],
  ])('%s', (file, expected) => {
    expect(nameSavedFile(file)).toBe(expected);
  });
});

test('a new book is named by its year, the sample as what it is', () => {
  expect(nameNewBook(2025, false)).toBe('Sổ bình xét năm 2025.xlsx');
  expect(nameNewBook(2025, true)).toBe('Sổ bình xét mẫu.xlsx');
});

describe('a cell looks as in a spreadsheet program', () => {
  test.each([
    [{ kind: 'blank' }, ''],
    [{ kind: 'number', value: { units: 98, scale: 2 }, percentFormat: true }, '98%'],
    [{ kind: 'number', value: { units: 9755, scale: 4 }, percentFormat: true }, '97,55%'],
    [{ kind: 'number', value: { units: -95, scale: 1 }, percentFormat: false }, '-9,5'],
    [{ kind: 'number', value: { units: 2025, scale: 0 }, percentFormat: false }, '2025'],
    [{ kind: 'text', value: '9.5' }, '9.5'],
    [{ kind: 'boolean', value: true }, 'TRUE'],
    [{ kind: 'boolean', value: false }, 'FALSE'],
    [{ kind: 'date', value: '2025-09-05' }, '05/09/2025'],
    [{ kind: 'date', value: '2025-09-05T08:30:00' }, '05/09/2025 08:30:00'],
    [{ kind: 'date', value: '08:30:00' }, '08:30:00'],
    [{ kind: 'error', value: '#N/A' }, '#N/A'],
    [{ kind: 'uncalculated' }, '(chưa tính)'],
  ] as const)('%j', (cell, expected) => {
    expect(showCell(cell)).toBe(expected);
  });
});
