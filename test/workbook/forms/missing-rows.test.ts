import type { BookData } from '../../../src/workbook/book/plan-book';
import { severityOfFormFault } from '../../../src/text/problems/form-faults';
import { copyReview, copySelf, HELP } from './form-copies';
import { findLabel } from './labelled-cells';
import { helpOf, readCopy } from './returned-forms';
import type { Copy, Typed } from './returned-forms';
import { BOOK, PEOPLE, VILLAGES } from './sent-forms';

const ROWS = 'Số dòng có mã';
const PAGE = 'Trang phiếu';

/** Takes the rows of these cells out of the first sheet. */
function cutRows(copy: Copy, cells: readonly string[]): Copy {
  const gone = new Set(cells.map((cell) => Number(cell.replace(/\D/g, '')) - 1));
  copy.sheets = copy.sheets.map((sheet, index) =>
    index > 0
      ? sheet
      : { ...sheet, merges: [], rows: sheet.rows.filter((_, row) => !gone.has(row)) },
  );
  return copy;
}

function overtype(copy: Copy, label: string, typed: Typed): string {
  const { value } = findLabel(copy, label);
  copy.type(value, typed);
  return value;
}

const faultsOf = (copy: Copy, book: BookData = BOOK): readonly unknown[] =>
  readCopy(copy, helpOf(book)).faults;

describe('rows of a self form are missing, and its count was taken away', () => {
  test('erased: the label is named, and the criteria whose rows are gone', () => {
    const copy = copySelf();
    const cell = overtype(copy, ROWS, null);
    cutRows(copy, [copy.find('Mã', 'I.2'), copy.find('Mã', 'II.1')]);
    expect(faultsOf(copy)).toMatchObject([
      { code: 'identity-altered', label: ROWS, cell, was: '6', is: '' },
      { code: 'rows-missing', nominee: 'TT01', count: 2, criteria: ['I.2', 'II.1'] },
    ]);
  });

  test.each([99, 4])('%i typed, no row gone: only the label is named', (typed) => {
    const copy = copySelf();
    const cell = overtype(copy, ROWS, typed);
    const { faults, rows } = readCopy(copy, HELP);
    expect(faults).toMatchObject([{ code: 'identity-altered', cell, was: '6', is: String(typed) }]);
    expect([faults.map(severityOfFormFault), rows.refused]).toEqual([['warning'], 0]);
  });

  test('the number written is believed where the workbook has other criteria', () => {
    const [first, ...criteria] = VILLAGES.criteria;
    if (first === undefined) throw new Error('no criteria');
    const later = { ...VILLAGES, criteria: [{ ...first, name: 'Nhiệm vụ khác' }, ...criteria] };
    const copy = cutRows(copySelf(), [copySelf().find('Mã', 'I.2')]);
    expect(faultsOf(copy, { ...BOOK, contests: [later, PEOPLE] })).toMatchObject([
      { code: 'rows-missing', nominee: 'TT01', count: 1, criteria: [] },
    ]);
  });
});

describe('sheets of a self form are missing, and their count was taken away', () => {
  const alone = (copy: Copy): Copy => {
    copy.sheets = copy.sheets.slice(0, 1);
    return copy;
  };

  test('erased: the label is named, and whose sheet is gone', () => {
    const copy = alone(copySelf());
    const cell = overtype(copy, PAGE, null);
    expect(faultsOf(copy)).toMatchObject([
      { code: 'identity-altered', label: PAGE, cell, was: '1/2', is: '' },
      { code: 'sheets-missing', expected: 2, found: 1, nominees: ['CN01'] },
    ]);
  });

  test('another count on one of two sheets: the label is named, nothing is missing', () => {
    const copy = copySelf();
    const cell = overtype(copy, PAGE, '1/1');
    expect(faultsOf(copy)).toMatchObject([
      { code: 'identity-altered', label: PAGE, cell, was: '1/2', is: '1/1' },
    ]);
  });

  test('a count that agrees with what is left: whom the workbook has besides is told', () => {
    const copy = alone(copySelf());
    overtype(copy, PAGE, '1/1');
    const { faults } = readCopy(copy, HELP);
    expect(faults).toMatchObject([{ code: 'nominees-absent', what: 'sheet', nominees: ['CN01'] }]);
    expect(faults.map(severityOfFormFault)).toEqual(['warning']);
  });

  test('somebody who came to the unit since is not missing', () => {
    const newcomer = { code: 'CN04', name: 'Nguyễn Văn D', unit: 'Thôn 1', results: {} };
    const people = { ...PEOPLE, nominees: [...PEOPLE.nominees, newcomer] };
    expect(faultsOf(copySelf(), { ...BOOK, contests: [VILLAGES, people] })).toEqual([
      { code: 'nominees-absent', what: 'sheet', sheet: '', nominees: ['CN04'] },
    ]);
  });

  test('somebody who left it since is none too many', () => {
    const people = { ...PEOPLE, nominees: PEOPLE.nominees.slice(1) };
    expect(faultsOf(copySelf(), { ...BOOK, contests: [VILLAGES, people] })).toEqual([]);
  });
});

describe('rows of a review form are missing', () => {
  const withoutLast = (): Copy => {
    const copy = copyReview();
    return cutRows(copy, [copy.find('Mã', 'TT02')]);
  };

  test('the count was erased: the label is named, and who is gone', () => {
    const copy = withoutLast();
    const cell = overtype(copy, ROWS, null);
    expect(faultsOf(copy)).toMatchObject([
      { code: 'identity-altered', label: ROWS, cell, was: '2', is: '' },
      { code: 'rows-missing', nominee: 'TT02', count: 1 },
    ]);
  });

  test('the count was typed to agree: whom the workbook has besides is told', () => {
    const copy = withoutLast();
    overtype(copy, ROWS, 1);
    const [sheet] = copy.sheets;
    expect(faultsOf(copy)).toEqual([
      { code: 'nominees-absent', what: 'row', sheet: sheet?.name, nominees: ['TT02'] },
    ]);
  });

  test('a count of more than the workbook knows of: it is doubted, nothing is missing', () => {
    const copy = copyReview();
    const cell = overtype(copy, ROWS, 99);
    expect(faultsOf(copy)).toMatchObject([
      { code: 'count-doubtful', what: 'row', cell, is: '99', found: 2, known: 2 },
    ]);
  });

  test('who left the workbook since is counted all the same', () => {
    const villages = { ...VILLAGES, nominees: VILLAGES.nominees.slice(1) };
    const book = { ...BOOK, contests: [villages, PEOPLE] };
    expect(faultsOf(copyReview(), book)).toEqual([]);
    expect(faultsOf(withoutLast(), book)).toMatchObject([
      { code: 'rows-missing', nominee: 'TT02', count: 1 },
    ]);
  });
});
