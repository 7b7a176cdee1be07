import { isSameInEveryRow, shiftFormula } from '../../../src/workbook/formulas/shift-formula';

test.each([
  ['A1+$A1+A$1+$A$1', 'B3+$A3+B$1+$A$1'],
  ["SUM('Cá nhân'!A1:B2, C:C ,5:$6)", "SUM('Cá nhân'!B3:C4, D:D ,7:$6)"],
  ['"A1"&Bang[[#This Row],[A1]]&TRUE&LOG10(A1)', '"A1"&Bang[[#This Row],[A1]]&TRUE&LOG10(B3)'],
])('%s becomes %s', (formula, shifted) => {
  expect(shiftFormula(formula, { rows: 2, columns: 1 })).toBe(shifted);
});

test('a reference that would leave the sheet has no shifted form', () => {
  expect(shiftFormula('A1', { rows: -1, columns: 0 })).toBeNull();
  expect(shiftFormula('XFD1', { rows: 0, columns: 1 })).toBeNull();
});

test('what is the same in every row', () => {
  expect(isSameInEveryRow('Bang[[#This Row],[a]]*$A$1 +B$2')).toBe(true);
  expect(isSameInEveryRow('A1')).toBe(false);
});
