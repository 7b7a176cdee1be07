import { describeFault, reportFaults } from '../../src/application/check/report-faults';
import type { WriteRefusal } from '../../src/text/write-refusals';

const CELL = { sheet: 'Nhật ký', cell: 'A9' };
const TABLE = { table: 'NhatKy' };

const REFUSALS: readonly WriteRefusal[] = [
  { code: 'package-signed' },
  { code: 'workbook-shared' },
  { code: 'structure-protected' },
  { code: 'has-macros' },
  { code: 'is-template' },
  { code: 'strict-format' },
  { code: 'cell-changed', ...CELL },
  { code: 'cell-has-formula', ...CELL },
  { code: 'cell-in-array', ...CELL },
  { code: 'cell-in-merge', ...CELL },
  { code: 'cell-in-pivot', ...CELL },
  { code: 'cell-locked', ...CELL },
  { code: 'cell-feeds-others', ...CELL },
  { code: 'table-missing', ...TABLE },
  { code: 'table-has-totals', ...TABLE },
  { code: 'table-has-no-room', ...TABLE },
  { code: 'table-locked', ...TABLE },
];

test('tells all reasons at once, each an error', () => {
  const { problems, errors, warnings } = reportFaults(REFUSALS);
  expect([errors, warnings]).toEqual([REFUSALS.length, 0]);
  expect(problems.map(({ code }) => code)).toEqual(REFUSALS.map(({ code }) => code));
  expect(new Set(problems.map(({ message }) => message)).size).toBe(REFUSALS.length);
});

test.each(REFUSALS)('says of $code where it is and what to do', (refusal) => {
  const [problem] = reportFaults([refusal]).problems;
  const message = problem?.message ?? '';
  expect(message).toBe(message.normalize('NFC'));
  expect(message).toMatch(/^\p{Lu}.+[^.]\. \p{Lu}.+\.$/su);
  expect(message).not.toMatch(/undefined|null|\s\s/);
  if ('cell' in refusal) {
    expect(problem).toMatchObject(CELL);
    expect(message).toMatch(/\bA9 của trang “Nhật ký”/);
  } else {
    expect(problem).toMatchObject({ sheet: null, cell: null });
  }
  if ('table' in refusal) expect(message).toContain('“NhatKy”');
});

test('a file names itself, Excel says what it is doing; neither is of a sheet', () => {
  const faults = [{ code: 'encrypted', file: 'so.xlsx' }, { code: 'excel-cell-edit' }] as const;
  expect(reportFaults(faults).problems).toMatchObject([
    { code: 'encrypted', severity: 'error', sheet: null, cell: null },
    { code: 'excel-cell-edit', severity: 'error', sheet: null, cell: null },
  ]);
  expect(describeFault(faults[0])).toMatch(/^Tệp “so\.xlsx” có mật khẩu\./);
  expect(describeFault(faults[1])).toMatch(/^Đang có ô được gõ dở .+ rồi thử lại\.$/);
});
