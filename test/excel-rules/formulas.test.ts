import { isFormulaText, readFormula } from './formulas';

test.each([
  ['SUM(A1:B2)', []],
  ["'Cá nhân'!$A$1", ['Cá nhân']],
  ["'O''Brien''s'!A1+Sheet2!B1", ["O'Brien's", 'Sheet2']],
  ['Đơn!A1', ['Đơn']],
  ["'Một:Hai'!A1", ['Một', 'Hai']],
  ['Sheet1:Sheet3!A1', ['Sheet1', 'Sheet3']],
  ["[1]Sheet1!$A$1+'[2]Cá nhân'!B2", []],
  ['#REF!$A$1', []],
  ['IF(A1="Sheet9!(",{1,2},"""")', []],
  ["Bang[[#This Row],[Mã '[1']!]]&Bang[Tên]", []],
])('%s is whole, and refers to %j', (formula, sheets) => {
  expect(readFormula(formula)).toEqual({ isWhole: true, sheets });
});

test.each([
  '',
  '=A1',
  'SUM(A1',
  'A1)',
  '{1',
  '"a',
  '"a""',
  "'a",
  'Bang[a',
  '(1}',
  '1'.repeat(8193),
])('%j is no formula of a file', (formula) => expect(isFormulaText(formula)).toBe(false));
