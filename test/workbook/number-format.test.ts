import {
  classifyBuiltInFormat,
  classifyFormat,
  dateOfSerial,
} from '../../src/workbook/number-format';

describe('number formats', () => {
  test.each([
    ['General', 'number'],
    ['#,##0.00', 'number'],
    ['@', 'number'],
    ['0.00E+00', 'number'],
    ['0"%"', 'number'],
    ['0\\%', 'number'],
    ['0" đồng/ngày"', 'number'],
    ['#,##0\\ [$₫-42A];[Red]-#,##0', 'number'],
    ['_(* #,##0_);_(* (#,##0);_(* "-"_)', 'number'],
    ['0%', 'percent'],
    ['0.##%', 'percent'],
    ['[Red]0.0%;-0.0%', 'percent'],
    ['dd/mm/yyyy', 'date'],
    ['[$-42A]dd mmmm yyyy', 'date'],
    ['"ngày" d "tháng" m', 'date'],
    ['h:mm AM/PM', 'date'],
    ['[h]:mm', 'date'],
    ['[mm]', 'date'],
  ])('%s is a %s', (code, kind) => expect(classifyFormat(code)).toBe(kind));

  test.each([
    [0, 'number'],
    [4, 'number'],
    [9, 'percent'],
    [10, 'percent'],
    [14, 'date'],
    [22, 'date'],
    [46, 'date'],
    [49, 'number'],
  ])('built-in %i is a %s', (id, kind) => expect(classifyBuiltInFormat(id)).toBe(kind));

  test.each([
    [45717, false, '2025-03-01'],
    [45717.354166666664, false, '2025-03-01T08:30:00'],
    [45716.999999999, false, '2025-03-01'],
    [0.5, false, '12:00:00'],
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [60, false, '1900-02-29'],
    [61, false, '1900-03-01'],
    [2958465, false, '9999-12-31'],
    [0, true, '1904-01-01'],
    [44255, true, '2025-03-01'],
  ])('day %d (from 1904: %s) is %s', (serial, isFrom1904, date) => {
    expect(dateOfSerial(serial, isFrom1904)).toBe(date);
  });

  test.each([-1, 2958466, 1e300])('%d is no day', (serial) => {
    expect(dateOfSerial(serial, false)).toBeNull();
  });
});
