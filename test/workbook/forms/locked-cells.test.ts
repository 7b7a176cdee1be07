import { pickRows } from '../../../src/application/forms/pick-rows';
import { returnForm } from '../../../src/application/forms/return-form';
import { describeFormFault } from '../../../src/text/problems/form-faults';
import { copyReview, copySelf, HELP } from './form-copies';
import { Copy, helpOf, readCopy } from './returned-forms';
import { BOOK, checkBook, PEOPLE, VILLAGES } from './sent-forms';

const faultsOf = (copy: Copy, help = HELP): readonly unknown[] =>
  readCopy(copy, help).faults.map((fault) => {
    const at = 'cell' in fault ? fault.cell : '';
    const [was, is] = 'was' in fault ? [fault.was, fault.is] : ['', ''];
    return [fault.code, at, was, is].filter((one) => one !== '');
  });

/** A form returned for correction of one row; the others bear what was answered and remarked. */
function correct(answered: Copy, at: string): Copy {
  const form = readCopy(answered);
  const [sheet] = answered.sheets;
  const picked = pickRows(form, `${sheet?.name ?? ''}!${at.replace(/\D/g, '')}`);
  if (!picked.ok) throw new Error(picked.code);
  const wish = { rows: picked.rows, reason: '', due: null };
  const back = returnForm(checkBook(BOOK), form, wish, new Date(2026, 11, 1));
  if (typeof back === 'string') throw new Error(back);
  return new Copy(back);
}

function correctSelf(): Copy {
  const answered = copySelf();
  answered.type(answered.find('Kết quả', 'I.1'), 'Không đạt');
  answered.type(answered.find('Kết quả', 'I.2'), 0.99);
  answered.type(answered.find('Ghi chú', 'I.1'), 'Số liệu tạm tính');
  return correct(answered, answered.find('Mã', 'I.2'));
}

describe('a note where nobody was asked for one is named', () => {
  test('beside another’s row of a self form', () => {
    const copy = copySelf();
    const at = copy.find('Ghi chú', 'II.1');
    copy.type(at, 'Đề nghị xem lại');
    const was = 'Thẩm định: Văn phòng UBND xã';
    expect(faultsOf(copy)).toEqual([['locked-altered', at, was, 'Đề nghị xem lại']]);
  });

  test('beside a row of a correction that is not open; what was remarked before stays', () => {
    expect(faultsOf(correctSelf())).toEqual([]);
    const copy = correctSelf();
    const at = copy.find('Ghi chú', 'I.3');
    copy.type(at, 'Đề nghị xem lại');
    expect(faultsOf(copy)).toEqual([['locked-altered', at, 'Đề nghị xem lại']]);
  });

  test('over what was remarked before', () => {
    const copy = correctSelf();
    const at = copy.find('Ghi chú', 'I.1');
    const { faults } = readCopy(copy.type(at, 'Số liệu khác'), HELP);
    const cell = copy.find('Mã dòng', 'I.1');
    expect(faults).toMatchObject([{ code: 'row-code-wrong', cell }]);
    expect(faults.map(describeFormFault).join()).toContain(at);
  });

  test('beside a nominee of a review form’s correction who is not open', () => {
    const answered = copyReview();
    const copy = correct(answered, answered.find('Mã', 'TT02'));
    const at = copy.find('Ghi chú', 'TT01');
    copy.type(at, 'Đề nghị xem lại');
    expect(faultsOf(copy)).toEqual([['locked-altered', at, 'Đề nghị xem lại']]);
  });
});

describe('what was answered before is locked on a correction', () => {
  test('the altered cell is named where its input still holds the answer', () => {
    const copy = correctSelf();
    const at = copy.find('Kết quả đã nộp', 'I.2');
    copy.type(at, 0.5);
    expect(faultsOf(copy)).toEqual([['locked-altered', at, '99%', '50%']]);
  });

  test('or where the workbook has taken the answer since', () => {
    const [first, ...nominees] = VILLAGES.nominees;
    if (first === undefined) throw new Error('no villages');
    const later = { ...first, results: { ...first.results, 'I.1': 'khongDat' } };
    const villages = { ...VILLAGES, nominees: [later, ...nominees] };
    const copy = correctSelf();
    const at = copy.find('Kết quả đã nộp', 'I.1');
    copy.type(at, 'Đạt');
    const help = helpOf({ ...BOOK, contests: [villages, PEOPLE] });
    expect(faultsOf(copy, help)).toEqual([['locked-altered', at, 'Không đạt', 'Đạt']]);
  });

  test('else it is named beside the code of its row', () => {
    const copy = correctSelf();
    const at = copy.find('Kết quả đã nộp', 'I.2');
    copy.type(at, 0.5).type(copy.find('Kết quả', 'I.2'), 0.7);
    const [fault, ...others] = readCopy(copy, HELP).faults;
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ code: 'row-code-wrong', suspects: [at] });
    if (fault === undefined) throw new Error('no fault');
    expect(describeFormFault(fault)).toContain(`; mã dòng hoặc ô khóa ${at} đã bị sửa.`);
  });
});

test('what was sent, also when the workbook holds another result by now', () => {
  const [first, ...nominees] = VILLAGES.nominees;
  if (first === undefined) throw new Error('no villages');
  const later = { ...first, results: { ...first.results, 'I.2': '70' } };
  const villages = { ...VILLAGES, nominees: [later, ...nominees] };
  const copy = copySelf();
  const at = copy.find('Đã có khi gửi', 'I.2');
  copy.type(at, 0.9);
  const { faults } = readCopy(copy, helpOf({ ...BOOK, contests: [villages, PEOPLE] }));
  expect(faults).toMatchObject([{ code: 'row-code-wrong', suspects: [at] }]);
});

describe('what is typed beside a group or the sum of a self form is named by its cell', () => {
  test('a group', () => {
    const copy = copySelf();
    const at = ['Kết quả', 'Minh chứng', 'Ghi chú', 'Điểm'].map((column) => copy.find(column, 'I'));
    for (const cell of at) copy.type(cell, 5);
    const { faults, rows } = readCopy(copy, HELP);
    expect(faultsOf(copy)).toEqual(at.map((cell) => ['locked-altered', cell, '5']));
    expect(faults).toHaveLength(4);
    expect(rows.refused).toBe(1);
  });

  test('points of nobody’s criterion', () => {
    const copy = copySelf();
    const [sheet] = copy.sheets;
    if (sheet === undefined) throw new Error('no sheet');
    const at = Number(copy.find('Mã', 'II').slice(1)) - 1;
    const rows = [...sheet.rows.slice(0, at), [], ...sheet.rows.slice(at)];
    copy.sheets[0] = { ...sheet, rows, merges: [] };
    copy.type(`K${at + 1}`, 50);
    expect(faultsOf(copy)).toEqual([['locked-altered', `K${at + 1}`, '50']]);
  });

  test('the words of the sum: it is judged all the same', () => {
    const copy = copySelf();
    const last = Number(copy.find('Mã', 'II.2').slice(1));
    const points = ['I.1', 'I.2', 'I.3', 'I.3', 'II.1', 'II.2'].map((code, index) =>
      copy.find('Điểm', code, index === 3 ? 1 : 0),
    );
    for (const cell of points) copy.type(cell, null);
    copy.type(copy.find('Điểm', 'I.2'), 9);
    copy.type(`B${last + 1}`, 'Tổng').type(`K${last + 1}`, 200);
    expect(faultsOf(copy)).toEqual([
      ['locked-altered', `B${last + 1}`, 'Tổng điểm tự chấm', 'Tổng'],
      ['points-wrong', `K${last + 1}`],
    ]);
  });
});

test('inputs merged over two rows: the range is named, neither row is used', () => {
  const copy = copySelf();
  const at = copy.find('Kết quả', 'I.1');
  const [sheet] = copy.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const top = Number(at.slice(1)) - 1;
  const merge = { top, bottom: top + 1, left: 5, right: 5 };
  copy.sheets[0] = { ...sheet, merges: [...sheet.merges, merge] };
  copy.type(`F${top + 2}`, null);
  const { faults, rows, entries } = readCopy(copy, HELP);
  expect(faults).toMatchObject([{ code: 'cells-merged', cell: `F${top + 1}:F${top + 2}` }]);
  expect(rows.refused).toBe(2);
  expect(entries.some(({ column }) => column === 'result:I.2')).toBe(false);
});

test('of two rows that say different things both are said to be refused', () => {
  const copy = copySelf();
  const [sheet] = copy.sheets;
  const row = sheet?.rows[Number(copy.find('Mã', 'I.1').slice(1)) - 1];
  if (sheet === undefined || row === undefined) throw new Error('no row');
  copy.sheets[0] = { ...sheet, rows: [...sheet.rows, row] };
  const say = (): readonly string[] => readCopy(copy, HELP).faults.map(describeFormFault);
  expect(say().join()).toContain('Dòng này không được gộp.');
  copy.type(`F${sheet.rows.length + 1}`, 'Không đạt');
  expect(say().join()).toContain('Hai dòng ghi khác nhau nên cả hai không được gộp.');
});
