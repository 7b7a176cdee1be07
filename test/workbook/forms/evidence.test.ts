import { describeFormFault } from '../../../src/text/problems/form-faults';
import type { FoundCell } from '../../../src/workbook/found-workbook';
import { estimateHeight, innerWidth } from '../../../src/workbook/layout/measure-text';
import type { SheetPlan } from '../../../src/workbook/sheet-plan';
import { copyReview, copySelf, HELP } from './form-copies';
import { readCopy } from './returned-forms';
import type { Copy } from './returned-forms';
import { BOOK, formOf, sendForms } from './sent-forms';

/** As long as people write: 63 letters. */
const LONG = 'Báo cáo số 15/BC-UBND ngày 20/11/2026 về kết quả chuyển đổi số.';

/** The heights of the rows of a table, by their codes, beside what evidence of some length needs. */
function measure({ rows, columnWidths }: SheetPlan, heading: string): ReadonlyMap<string, boolean> {
  const textOf = (row: number, column: number): unknown => rows[row]?.cells[column]?.value;
  const top = rows.findIndex(({ cells }) => cells.some((cell) => cell?.value === 'Mã dòng'));
  const at = rows[top]?.cells.findIndex((cell) => cell?.value === heading) ?? -1;
  const needed = estimateHeight(LONG, { size: 12 }, innerWidth(columnWidths[at] ?? 0));
  const below = rows.map((_, row) => row).slice(top + 1);
  return new Map(
    below.flatMap((row) => {
      const { height } = rows[row] ?? {};
      return [[String(textOf(row, 0)), (height ?? 0) >= needed] as const];
    }),
  );
}

describe('evidence that is typed is not cut off in print', () => {
  test('in a review form, in every row', () => {
    const { plan } = formOf(sendForms(BOOK, 'review'), 'Văn phòng UBND xã');
    const [sheet] = plan.sheets;
    if (sheet === undefined) throw new Error('no sheet');
    const heights = measure(sheet, 'II.1 – Minh chứng');
    expect([heights.get('TT01'), heights.get('TT02')]).toEqual([true, true]);
  });

  test('in a self form, in the rows that ask for it; a group stays low', () => {
    const { plan } = formOf(sendForms(BOOK, 'self'), 'TT02 – Thôn 2');
    const [sheet] = plan.sheets;
    if (sheet === undefined) throw new Error('no sheet');
    const heights = measure(sheet, 'Minh chứng');
    expect([heights.get('I.1'), heights.get('I')]).toEqual([true, false]);
  });
});

describe('evidence that cannot be read is called evidence', () => {
  const place = (copy: Copy, at: string, cell: FoundCell): string[] => {
    copy.type(at, 'x');
    copy.sheets = copy.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((cells) =>
        cells.map((one) => (one.kind === 'text' && one.value === 'x' ? cell : one)),
      ),
    }));
    return readCopy(copy, HELP).faults.map(describeFormFault);
  };

  test.each([
    ['a self form', copySelf, 'I.1', 'Minh chứng'],
    ['a review form', copyReview, 'TT01', 'II.1 – Minh chứng'],
  ])('in %s', (_, copyOf, code, heading) => {
    const at = copyOf().find(heading, code);
    const [sheet] = copyOf().sheets;
    const where = `ô ${at} (dòng ${at.slice(1)}, trang “${sheet?.name ?? ''}” của phiếu)`;
    expect(place(copyOf(), at, { kind: 'uncalculated' })).toEqual([
      `Ô minh chứng là công thức chưa được tính: ${where}. Dòng này không được gộp; mở phiếu bằng Excel, nhập chữ thay cho công thức rồi gộp lại.`,
    ]);
    expect(place(copyOf(), at, { kind: 'error', value: '#REF!' })).toEqual([
      `Ô minh chứng không đọc được (“#REF!”): ${where}. Dòng này không được gộp; nhập lại minh chứng rồi gộp lại.`,
    ]);
  });

  test('a result stays a number', () => {
    const said = place(copySelf(), copySelf().find('Kết quả', 'I.2'), { kind: 'uncalculated' });
    expect(said.join()).toContain('Ô kết quả là công thức chưa được tính');
    expect(said.join()).toContain('nhập số thay cho công thức');
  });
});
