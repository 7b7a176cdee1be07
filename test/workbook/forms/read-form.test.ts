import { planBook } from '../../../src/workbook/book/plan-book';
import { readForm } from '../../../src/workbook/forms/read/read-form';
import { foundFromPlan } from '../../support/found-from-plan';
import { copySelf, HELP } from './form-copies';
import { helpOf, listEdits, readCopy } from './returned-forms';
import { BOOK, VILLAGES } from './sent-forms';

describe('what a recipient fills in', () => {
  test('results, evidence and notes, cell by cell', () => {
    const copy = copySelf();
    const result = copy.find('Kết quả', 'I.1');
    copy.type(result, 'Không đạt').type(copy.find('Minh chứng', 'I.1'), null);
    copy.type(copy.find('Kết quả', 'I.3', 1), 2);
    copy.type(copy.find('Ghi chú', 'I.2'), 'Số liệu đến 30/11');
    const form = readCopy(copy, HELP);
    expect(listEdits(form)).toEqual([
      'TT01 result:I.1: Đạt → Không đạt',
      'TT01 evidence:I.1: Kế hoạch 12/KH → ',
      'TT01 result:I.3: 3 → 2',
    ]);
    expect(form.entries[0]).toMatchObject({ sheet: 'TT01 Thôn 1', cell: result });
    expect(form.remarks).toMatchObject([{ criterion: 'I.2', text: 'Số liệu đến 30/11' }]);
    expect(form.faults).toEqual([]);
  });

  test.each(['Không áp dụng', 'không áp dụng', 'x', 'Có'])(
    'not applicable as “%s”, the result being blank',
    (mark) => {
      const copy = copySelf();
      copy.type(copy.find('Kết quả', 'I.2'), null);
      copy.type(copy.find('Không áp dụng', 'I.2'), mark);
      expect(listEdits(readCopy(copy))).toEqual(['TT01 result:I.2: 0.81 → Không áp dụng']);
    },
  );
});

describe('what is no form, or none that can be told', () => {
  test('a workbook of ours is no form', () => {
    expect(readForm(foundFromPlan(planBook(BOOK))).kind).toBe('foreign');
    expect(readForm({ sheets: [], names: [] }).kind).toBe('foreign');
  });

  test('without its number it is damaged', () => {
    const copy = copySelf();
    for (const [index, sheet] of copy.sheets.entries()) {
      const row = sheet.rows.findIndex((cells) =>
        cells.some((cell) => cell.kind === 'text' && cell.value.startsWith('TC-')),
      );
      const column = sheet.rows[row]?.findIndex(
        (cell) => cell.kind === 'text' && cell.value.startsWith('TC-'),
      );
      copy.type(`${String.fromCharCode(65 + (column ?? 0))}${row + 1}`, 'mất', index);
    }
    expect(readForm(copy.found)).toMatchObject({ kind: 'damaged', lost: ['Số phiếu'] });
  });
});

test('criteria that have changed since are shown as the form has them', () => {
  const criteria = VILLAGES.criteria.map((one) =>
    one.code === 'I.1' ? { ...one, name: 'Xây dựng và ban hành kế hoạch' } : one,
  );
  const later = helpOf({
    ...BOOK,
    contests: [{ ...VILLAGES, criteria }, ...BOOK.contests.slice(1)],
  });
  const form = readCopy(copySelf(), later);
  expect(form.faults).toEqual([]);
  expect(form.criteria.find(({ code }) => code === 'I.1')).toMatchObject({
    name: 'Xây dựng kế hoạch',
    max: '5',
    rule: 'Đạt được 5 điểm, không đạt không có điểm.',
  });
});
