import { copyReview, HELP } from './form-copies';
import { listEdits, readCopy } from './returned-forms';
import type { Copy } from './returned-forms';

test('a department’s results, its nominees sorted the other way round', () => {
  const copy = copyReview();
  copy.type(copy.find('II.1 – Kết quả', 'TT02'), 6);
  const [first, second] = ['TT01', 'TT02'].map(
    (code) => Number(copy.find('Mã', code).slice(1)) - 1,
  );
  const [sheet] = copy.sheets;
  if (first === undefined || second === undefined || sheet === undefined) throw new Error('rows');
  const rows = [...sheet.rows];
  [rows[first], rows[second]] = [rows[second] ?? [], rows[first] ?? []];
  copy.sheets = [{ ...sheet, rows }];
  expect(listEdits(readCopy(copy))).toEqual(['TT02 result:II.1:  → 6']);
});

describe('a nominee who stands in two rows of a review form', () => {
  /** The row of TT01 once more, below the signatures, with this result. */
  function doubleRow(result: number): { copy: Copy; first: string; second: string } {
    const copy = copyReview();
    const first = copy.find('Mã dòng', 'TT01');
    const [sheet] = copy.sheets;
    const row = sheet?.rows[Number(first.slice(1)) - 1];
    if (sheet === undefined || row === undefined) throw new Error('no row');
    copy.sheets = [{ ...sheet, rows: [...sheet.rows, row] }];
    const below = sheet.rows.length + 1;
    copy.type(`D${below}`, result);
    return { copy, first, second: `${first.charAt(0)}${below}` };
  }

  test('with the same result: the second is refused and named beside the first', () => {
    const { copy, first, second } = doubleRow(7.5);
    const { faults, rows, entries } = readCopy(copy, HELP);
    expect(faults).toMatchObject([{ code: 'row-doubled', cell: second, first }]);
    expect([rows.used, rows.refused]).toEqual([2, 1]);
    expect(entries.filter(({ column }) => column === 'result:II.1')).toHaveLength(2);
  });

  test('with another result: nobody knows which is meant, and both are refused', () => {
    const { copy, first, second } = doubleRow(8);
    const { faults, rows, entries } = readCopy(copy, HELP);
    expect(faults).toMatchObject([{ code: 'row-doubled', cell: second, first }]);
    expect([rows.used, rows.refused]).toEqual([1, 2]);
    expect(entries.some(({ nominee }) => nominee === 'TT01')).toBe(false);
  });
});

describe('what a department changes in a review form besides its results', () => {
  test('a criterion of the list: told with its cell, the rows are used', () => {
    const copy = copyReview();
    const rows = copy.sheets[0]?.rows ?? [];
    const at = rows.findIndex((cells) => cells[0]?.kind === 'text' && cells[0].value === 'II.1');
    copy.type(`H${at + 1}`, 20);
    const { faults, rows: counts } = readCopy(copy, HELP);
    expect(faults).toMatchObject([
      { code: 'criterion-altered', criterion: 'II.1', cell: `H${at + 1}`, was: '10', is: '20' },
    ]);
    expect([counts.used, counts.refused]).toEqual([2, 0]);
  });

  test('a line with a number and no code is somebody added; signatures are nobody', () => {
    const copy = copyReview();
    const heading = Number(copy.find('Mã', 'TT02').slice(1));
    copy.type(`B${heading + 1}`, 'Thôn 3').type(`D${heading + 1}`, 5);
    copy.type(`B${heading + 6}`, 'Nguyễn Văn A').type(`D${heading + 6}`, 'Nguyễn Văn B');
    const { faults, rows } = readCopy(copy, HELP);
    expect(faults).toMatchObject([{ code: 'row-added', cell: `B${heading + 1}` }]);
    expect([rows.used, rows.refused]).toEqual([2, 1]);
  });

  test('a hyphen for the dash of a heading', () => {
    const copy = copyReview();
    const heading = Number(copy.find('Mã', 'TT01').slice(1)) - 1;
    copy.type(`D${heading}`, 'II.1 - Kết quả').type(`D${heading + 1}`, 8);
    expect(listEdits(readCopy(copy, HELP))).toEqual(['TT01 result:II.1: 7.5 → 8']);
  });
});
