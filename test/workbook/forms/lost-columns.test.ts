import { describeFormFault, severityOfFormFault } from '../../../src/text/problems/form-faults';
import { copyReview, copySelf, HELP } from './form-copies';
import { Copy, listEdits, readCopy, show } from './returned-forms';
import { BOOK, formOf, sendForms } from './sent-forms';

/** Takes a column out of the tables of a form. */
function cutColumn(copy: Copy, heading: string): Copy {
  copy.sheets = copy.sheets.map((sheet) => {
    const top = sheet.rows.findIndex((cells) => cells.some((cell) => show(cell) === 'Mã dòng'));
    const at = sheet.rows[top]?.findIndex((cell) => show(cell) === heading) ?? -1;
    if (at < 0) return sheet;
    const rows = sheet.rows.map((cells, row) =>
      row < top ? cells : cells.filter((_, column) => column !== at),
    );
    return { ...sheet, rows, merges: [] };
  });
  return copy;
}

const AGAIN = 'Đề nghị nơi nhận điền lại trên phiếu gốc';

/** Of a form as it was sent but for one column: what it changes, and how it is told. */
function read(copy: Copy): unknown {
  const form = readCopy(copy, HELP);
  const said = form.faults.map(describeFormFault);
  return {
    edits: listEdits(form),
    refused: form.rows.refused,
    severities: form.faults.map(severityOfFormFault),
    isAskedAgain: said.map((one) => one.includes(AGAIN)),
  };
}

describe('a column that was deleted clears nothing in the book', () => {
  test('of evidence: the one row that asks for some is refused', () => {
    expect(read(cutColumn(copySelf(), 'Minh chứng'))).toEqual({
      edits: [],
      refused: 1,
      severities: ['error', 'warning'],
      isAskedAgain: [true, false],
    });
  });

  test('“Không áp dụng”: rows whose result is blank are refused', () => {
    const copy = new Copy(formOf(sendForms(BOOK, 'self'), 'TT02 – Thôn 2'));
    expect(read(cutColumn(copy, 'Không áp dụng'))).toEqual({
      edits: [],
      refused: 3,
      severities: ['error'],
      isAskedAgain: [true],
    });
  });
});

describe('what is said of a deleted column agrees with what is done', () => {
  test.each(['Ghi chú', 'Điểm tối đa'])('%s of a self form: all rows are used', (heading) => {
    expect(read(cutColumn(copySelf(), heading))).toEqual({
      edits: [],
      refused: 0,
      severities: ['warning', 'warning'],
      isAskedAgain: [false, false],
    });
  });

  test.each([
    ['Ghi chú', 'warning', 0],
    ['Mã', 'error', 2],
    ['Tên tập thể, cá nhân', 'error', 2],
    ['II.1 – Kết quả', 'error', 2],
  ])('%s of a review form: %s', (heading, severity, refused) => {
    expect(read(cutColumn(copyReview(), heading))).toEqual({
      edits: [],
      refused,
      severities: [severity],
      isAskedAgain: [severity === 'error'],
    });
  });
});
