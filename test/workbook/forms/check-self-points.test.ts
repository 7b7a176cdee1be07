import { numberOfDecimal } from '../../../src/domain/decimal';
import type { FormFault } from '../../../src/text/problems/form-faults';
import type { ReturnedForm } from '../../../src/workbook/forms/read/returned-form';
import { Copy, helpOf, readCopy } from './returned-forms';
import type { Typed } from './returned-forms';
import { BOOK, formOf, sendForms } from './sent-forms';

const SELF = formOf(sendForms(BOOK, 'self'), 'TT01 – Thôn 1');
const HELP = { ...helpOf(BOOK), formulaOf: () => 'IF(F14="","",1)' };

/** "K14: 10, right 5". */
function wrongIn({ faults }: ReturnedForm): readonly string[] {
  const tell = (right: Extract<FormFault, { code: 'points-wrong' }>['right']): string =>
    typeof right === 'string' ? `“${right}”` : String(numberOfDecimal(right));
  return faults.flatMap((fault) =>
    fault.code === 'points-wrong'
      ? [`${fault.cell}: ${numberOfDecimal(fault.shown)}, right ${tell(fault.right)}`]
      : [],
  );
}

/** One row: what is typed as its result, the points shown, the points by the criterion's own words. */
test.each<[string, number, Typed, number, string | null]>([
  ['I.1', 0, 'Đạt', 5, null],
  ['I.1', 0, 'Đạt', 10, '5'],
  ['I.1', 0, 'Không đạt', 5, '0'],
  // 10 × 81 ÷ 90.
  ['I.2', 0, 0.81, 9, null],
  ['I.2', 0, 0.45, 9, '5'],
  ['I.2', 0, null, 9, '“”'],
  ['I.2', 0, 'nhiều', 9, '“Kiểm lại”'],
  ['I.2', 0, 'Không áp dụng', 9, '0'],
  // From the 5th place to the 3rd: two up; then to the 5th: none.
  ['I.3', 1, 3, 10, null],
  ['I.3', 1, 5, 10, '6'],
])('%s (%i): result %s, points shown as %s', (code, nth, typed, shown, right) => {
  const copy = new Copy(SELF);
  const at = copy.find('Điểm', code, nth);
  copy.type(copy.find('Kết quả', code, nth), typed).type(at, shown);
  const told = right === null ? [] : [`${at}: ${shown}, right ${right}`];
  expect(wrongIn(readCopy(copy, HELP))).toEqual(told);
});

test('a row of another’s is judged by what is shown of it', () => {
  const copy = new Copy(SELF);
  const at = copy.find('Điểm', 'II.1');
  expect(wrongIn(readCopy(copy.type(at, 7.5), HELP))).toEqual([]);
  expect(wrongIn(readCopy(copy.type(at, 10), HELP))).toEqual([`${at}: 10, right 7.5`]);
});

test('formats that are gone change no points', () => {
  const copy = new Copy(SELF);
  const [sheet] = copy.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const rows = sheet.rows.map((cells) =>
    cells.map((cell) => (cell.kind === 'number' ? { ...cell, percentFormat: false } : cell)),
  );
  copy.sheets[0] = { ...sheet, rows };
  expect(wrongIn(readCopy(copy.type(copy.find('Điểm', 'I.2'), 9), HELP))).toEqual([]);
});

describe('the sum', () => {
  const withSum = (sum: number, points: readonly (readonly [string, number, number])[]): Copy => {
    const copy = new Copy(SELF);
    for (const [code, nth, shown] of points) copy.type(copy.find('Điểm', code, nth), shown);
    const rows = copy.sheets[0]?.rows ?? [];
    const row = rows.findIndex((cells) =>
      cells.some((cell) => cell.kind === 'text' && cell.value === 'Tổng điểm tự chấm'),
    );
    return copy.type(`K${row + 1}`, sum);
  };
  const ALL = [
    ['I.1', 0, 5],
    ['I.2', 0, 9],
    ['I.3', 1, 10],
    ['II.1', 0, 7.5],
  ] as const;

  test('is that of the points shown: 5 + 9 + 10 + 7,5', () => {
    const blank = (copy: Copy): Copy => copy.type(copy.find('Điểm', 'II.2'), null);
    expect(wrongIn(readCopy(blank(withSum(31.5, ALL)), HELP))).toEqual([]);
    const told = wrongIn(readCopy(blank(withSum(40, ALL)), HELP));
    expect(told).toEqual([expect.stringMatching(/^K\d+: 40, right 31\.5$/)]);
  });

  test('is not judged while a cell has no value', () => {
    expect(wrongIn(readCopy(withSum(40, ALL), HELP))).toEqual([]);
  });
});

test('a form with values in place of its formulas is told of once a sheet', () => {
  const { faults } = readCopy(new Copy(SELF), { ...HELP, formulaOf: () => null });
  const replaced = faults.flatMap((fault) =>
    fault.code === 'formula-replaced' ? [[fault.sheet, fault.cells.length]] : [],
  );
  // I.1, I.2, I.3, II.1, II.2 and the sum; I.1 and the sum.
  expect(replaced).toEqual([
    ['TT01 Thôn 1', 6],
    ['CN01 Nguyễn Văn A', 2],
  ]);
});
