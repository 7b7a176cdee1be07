import { showValue } from '../../src/taskpane/preview/show-value';
import { PLAIN } from './plan-paper';

test.each([
  [null, '0.00', ''],
  ['001', '@', '001'],
  [90, '#,##0.00', '90,00'],
  [1234567.5, '#,##0.00', '1.234.567,50'],
  [1234.5, 'General', '1234,5'],
  [1234.5, '0', '1235'],
  // Half away from zero, of the decimal that Excel shows and not of the binary number.
  [2.675, '0.00', '2,68'],
  [-2.675, '0.00', '-2,68'],
  [-1234, '#,##0', '-1.234'],
  [0.05, '0.0', '0,1'],
  [0.985, '0%', '99%'],
  [0.985, '0.0%', '98,5%'],
  [0, '0.00%', '0,00%'],
  // 7/5/2026 is day 46149 of Excel's calendar.
  [46149, 'dd/mm/yyyy', '07/05/2026'],
  [46149.5, 'dd/mm/yyyy hh:mm', '07/05/2026 12:00'],
])('on a Vietnamese machine Excel shows %p in %p as %p', (value, numberFormat, shown) => {
  expect(showValue(value, { ...PLAIN, numberFormat })).toBe(shown);
});
