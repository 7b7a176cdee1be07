import { describeFormFault, severityOfFormFault } from '../../../src/text/problems/form-faults';
import { copySelf, HELP } from './form-copies';
import { findLabel } from './labelled-cells';
import { readCopy } from './returned-forms';

const USED = 'Số liệu của phiếu vẫn được gộp theo số phiếu';
const AGAIN = 'Đề nghị nơi nhận điền lại trên phiếu gốc';

/** What is said of a form after one label of its first sheet was typed over. */
function overtype(label: string): { said: readonly string[]; severities: readonly string[] } {
  const copy = copySelf();
  copy.type(findLabel(copy, label).label, 'x');
  const { faults } = readCopy(copy, HELP);
  return {
    said: faults.map(describeFormFault),
    severities: faults.map(severityOfFormFault),
  };
}

describe('a label that was typed over has no cell', () => {
  test.each([
    ['Nơi nhận phiếu', 'TT01 – Thôn 1'],
    ['Năm xét', '2025'],
  ])('%s: only the sheet is named, and the rows are used', (label, was) => {
    const { said, severities } = overtype(label);
    expect(said).toEqual([
      `Phần đầu phiếu đã bị sửa: mục “${label}” ở trang “TT01 Thôn 1” của phiếu đã bị xóa, khi gửi là “${was}”. ${USED} và nội dung khi gửi.`,
    ]);
    expect(severities).toEqual(['warning']);
  });

  test('the name of the nominee: the rows of the sheet are refused', () => {
    const { said, severities } = overtype('Tên đối tượng');
    expect(said).toEqual([
      `Phần đầu phiếu đã bị sửa: mục “Tên đối tượng” ở trang “TT01 Thôn 1” của phiếu đã bị xóa, khi gửi là “Thôn 1”. Các dòng của trang này không được gộp. ${AGAIN}.`,
    ]);
    expect(severities).toEqual(['error']);
  });

  test('nothing says that it stood in the first row', () => {
    const copy = copySelf();
    copy.type(findLabel(copy, 'Năm xét').label, 'x');
    const [fault] = readCopy(copy, HELP).faults;
    expect(fault).toMatchObject({ sheet: 'TT01 Thôn 1', row: 0, cell: '' });
  });
});

describe('what is advised agrees with what is done', () => {
  test.each([
    ['Cơ quan', 'UBND xã B'],
    ['Năm xét', 2024],
    ['Mã sổ', 'AAAA AAAA'],
    ['Nơi nhận phiếu', 'Thôn 1'],
  ])('%s was altered: the rows are used all the same', (label, typed) => {
    const copy = copySelf();
    copy.type(findLabel(copy, label).value, typed);
    const { faults, rows } = readCopy(copy, HELP);
    expect(rows.refused).toBe(0);
    expect(faults.map(severityOfFormFault)).toEqual(['warning']);
    for (const one of faults.map(describeFormFault)) {
      expect(one).toContain(USED);
      expect(one).not.toContain(AGAIN);
    }
  });

  test.each([
    ['Hạn gửi lại', '31/12/2026', 'warning', USED],
    ['Số phiếu', 'TC-AAAA-AAAA', 'error', 'Các dòng của phiếu không được gộp'],
  ])('%s was altered on all sheets', (label, typed, severity, advice) => {
    const copy = copySelf();
    for (const sheet of copy.sheets.keys()) {
      copy.type(findLabel(copy, label, sheet).value, typed, sheet);
    }
    const { faults, rows } = readCopy(copy, HELP);
    expect(rows.used === 0).toBe(severity === 'error');
    expect(faults.map(severityOfFormFault)).toEqual([severity]);
    expect(faults.map(describeFormFault).join()).toContain(advice);
  });
});
