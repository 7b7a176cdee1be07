import { digestPlan } from '../../src/workbook/content/digest-content';
import type { SheetPlan } from '../../src/workbook/sheet-plan';
import { STYLES } from '../../src/workbook/styles';
import { BLANK, numberOf, textOf } from '../host/model/cell';
import type { Sheet } from '../host/model/sheet';
import { makeRow, makeSheet } from '../xlsx/make-plan';
import { dress, put, readDigest } from './read-digest';
import type { Edit } from './read-digest';

describe('a sheet that calculates itself', () => {
  const area = { top: 1, left: 0, bottom: 3, right: 2 };
  const plan: SheetPlan = makeSheet({
    name: 'Điểm tập thể',
    rows: [
      makeRow(['BẢNG ĐIỂM'], STYLES.sheetTitle),
      makeRow(['Mã', 'Tên', 'Điểm'], STYLES.builtHeading),
      makeRow(['TT1', 'Thôn 1', 95.5]),
      makeRow(['TT2', 'Thôn 2', 80]),
    ],
    formulas: [{ area, formula: '=TDKT.BANGDIEM(TapThe[#All])' }],
  });

  /** As Excel keeps it once the function has answered. */
  const calculate = (sheet: Sheet, last = area.bottom): void => {
    for (let row = area.top; row <= last; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const { kind, value } = sheet.cell(row, column);
        const isFirst = row === area.top && column === area.left;
        const from = isFirst
          ? { formula: plan.formulas![0]!.formula }
          : { spilledFrom: { row: area.top, column: area.left } };
        const filled = kind === 'blank' ? textOf('mới') : { ...BLANK, kind, value };
        sheet.grid.putContent(row, column, { ...filled, ...from });
      }
    }
    sheet.spills.push({ row: area.top, column: area.left, area: { ...area, bottom: last } });
  };

  test.each<[string, Edit]>([
    ['as it was planned', calculate],
    [
      'with other answers',
      (sheet) => {
        calculate(sheet);
        put(sheet, { row: 2, column: 2 }, { ...numberOf(7), spilledFrom: { row: 1, column: 0 } });
      },
    ],
    ['with more rows', (sheet) => calculate(sheet, area.bottom + 2)],
    [
      'before its function has answered',
      (sheet) =>
        put(
          sheet,
          { row: 1, column: 0 },
          { ...BLANK, kind: 'pending', formula: plan.formulas![0]!.formula },
        ),
    ],
  ])('has the digest of its plan: %s', async (name, edit) => {
    const clear = (sheet: Sheet): void => {
      for (let row = area.top; row <= area.bottom; row += 1)
        for (let column = 0; column <= 2; column += 1) put(sheet, { row, column }, BLANK);
    };
    const { digest } = await readDigest({
      plan,
      edit: (sheet) => {
        if (name.startsWith('before')) clear(sheet);
        edit(sheet);
      },
    });
    expect(digest).toBe(digestPlan(plan));
  });

  test.each<[string, Edit]>([
    ['without its formula', () => undefined],
    [
      'with another formula',
      (sheet) => {
        calculate(sheet);
        put(sheet, { row: 1, column: 0 }, { ...textOf('Mã'), formula: '=TDKT.BANGDIEM(A1)' });
      },
    ],
    [
      'with a fill',
      (sheet) => {
        calculate(sheet);
        dress(sheet, { row: 2, column: 2 }, () => ({ fill: '#FF0000' }));
      },
    ],
    [
      'with a text beside it',
      (sheet) => {
        calculate(sheet);
        put(sheet, { row: 2, column: 3 }, textOf('x'));
      },
    ],
    [
      'with a text in its way',
      (sheet) => {
        put(
          sheet,
          { row: 1, column: 0 },
          { ...BLANK, kind: 'error', value: '#SPILL!', formula: plan.formulas![0]!.formula },
        );
      },
    ],
  ])('has another digest %s', async (_, edit) => {
    expect((await readDigest({ plan, edit })).digest).not.toBe(digestPlan(plan));
  });

  test('shows its values where it was written without the formula', async () => {
    const { formulas, ...values } = plan;
    expect(formulas).toHaveLength(1);
    expect((await readDigest({ plan })).digest).toBe(digestPlan(values));
  });
});
