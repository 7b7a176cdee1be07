import { isRowCode } from '../../../src/workbook/forms/read/find-asked-row';
import { copyReview, copySelf, HELP } from './form-copies';
import { helpOf, listEdits, readCopy } from './returned-forms';
import type { Copy } from './returned-forms';
import { BOOK, PEOPLE, VILLAGES } from './sent-forms';

describe('a tampered form is named by cell', () => {
  const faultsOf = (copy: Copy): unknown[] =>
    readCopy(copy, HELP).faults.map((fault) => {
      const at = 'cell' in fault ? fault.cell : '';
      const [was, is] = 'was' in fault ? [fault.was, fault.is] : ['', ''];
      return [fault.code, at, was, is].filter((one) => one !== '');
    });

  test.each<[column: string, code: string, typed: string | number, was: string, is?: string]>([
    ['Điểm tối đa', 'I.1', 50, '5'],
    ['Nội dung tiêu chí', 'I.2', 'Tỷ lệ khác', 'Tỷ lệ hồ sơ đúng hạn'],
    ['Đã có khi gửi', 'I.2', 0.9, '81%', '90%'],
    ['Minh chứng đã có', 'I.1', 'Kế hoạch 99/KH', 'Kế hoạch 12/KH'],
  ])('%s of %s', (column, code, typed, was, is = String(typed)) => {
    const copy = copySelf();
    const at = copy.find(column, code);
    copy.type(at, typed);
    expect(faultsOf(copy)).toEqual([['locked-altered', at, was, is]]);
  });

  test('a row that is not the recipient’s', () => {
    const copy = copySelf();
    const at = copy.find('Kết quả', 'II.1');
    copy.type(at, 10);
    expect(faultsOf(copy)).toEqual([['locked-altered', at, '10']]);
    expect(listEdits(readCopy(copy))).toEqual([]);
  });

  test('the code of a criterion', () => {
    const copy = copySelf();
    const at = copy.find('Mã', 'I.2');
    copy.type(at, 'I.1');
    expect(faultsOf(copy)).toEqual([['locked-altered', at, 'I.2', 'I.1']]);
  });

  test('a row’s own code, also without the workbook at hand', () => {
    const copy = copySelf();
    const at = copy.find('Mã dòng', 'I.2');
    copy.type(at, 'AAAAAA');
    expect(faultsOf(copy)).toEqual([['row-code-wrong', at]]);
    const alone = readCopy(copy);
    expect(alone.faults).toMatchObject([{ code: 'row-code-wrong', cell: at }]);
    expect(alone.entries.some(({ column }) => column === 'result:I.2')).toBe(false);
  });

  test('what was sent, without the workbook at hand: the row is refused', () => {
    const copy = copySelf();
    copy.type(copy.find('Đã có khi gửi', 'I.2'), 0.9);
    const { faults, rows } = readCopy(copy);
    const cell = copy.find('Mã dòng', 'I.2');
    expect(faults).toMatchObject([{ code: 'row-code-wrong', cell }]);
    expect(rows.refused).toBe(1);
  });

  test('the head: another deadline, another unit, another nominee', () => {
    const head = (label: string, typed: string): unknown => {
      const copy = copySelf();
      const rows = copy.sheets[0]?.rows ?? [];
      const row = rows.findIndex((cells) =>
        cells.some((cell) => cell.kind === 'text' && cell.value === label),
      );
      const cells = rows[row] ?? [];
      const from = cells.findIndex((cell) => cell.kind === 'text' && cell.value === label);
      const at = cells.findIndex((cell, column) => column > from && cell.kind === 'text');
      const address = `${String.fromCharCode(65 + at)}${row + 1}`;
      copy.type(address, typed);
      return faultsOf(copy).map((fault) => JSON.stringify(fault).replace(address, 'here'));
    };
    expect(head('Hạn gửi lại', '31/12/2026')).toEqual([
      '["identity-altered","here","05/12/2026","31/12/2026"]',
    ]);
    expect(head('Cơ quan', 'UBND xã B')).toEqual([
      '["identity-altered","here","Ủy ban nhân dân xã A","UBND xã B"]',
    ]);
    expect(head('Tên đối tượng', 'Thôn 9')).toEqual([
      '["identity-altered","here","Thôn 1","Thôn 9"]',
    ]);
    expect(head('Mã đối tượng', 'TT02')).toEqual(['["identity-altered","here","TT01","TT02"]']);
  });

  test('a nominee’s code, name and earlier result in a review form', () => {
    const tamper = (column: string, typed: string | number): unknown => {
      const copy = copyReview();
      const at = copy.find(column, 'TT01');
      copy.type(at, typed);
      return faultsOf(copy).map((fault) => JSON.stringify(fault).replace(at, 'here'));
    };
    expect(tamper('Mã', 'TT09')).toEqual(['["locked-altered","here","TT01","TT09"]']);
    expect(tamper('Tên tập thể, cá nhân', 'Thôn 9')).toEqual([
      '["locked-altered","here","Thôn 1","Thôn 9"]',
    ]);
    expect(tamper('II.1 – Đã có khi gửi', 9)).toEqual(['["locked-altered","here","7,5","9"]']);
  });

  test('the row code of another nominee', () => {
    const copy = copyReview();
    const at = (column: string): string => copy.find(column, 'TT01');
    const codes = (copy.sheets[0]?.rows ?? []).flatMap((cells) => {
      const code = cells.at(7);
      return code?.kind === 'text' && isRowCode(code.value) ? [code.value] : [];
    });
    copy.type(at('Mã dòng'), codes[1] ?? '');
    expect(faultsOf(copy)).toEqual([
      ['locked-altered', at('Mã'), 'TT02', 'TT01'],
      ['locked-altered', at('Tên tập thể, cá nhân'), 'Thôn 2', 'Thôn 1'],
      ['locked-altered', at('II.1 – Đã có khi gửi'), '7,5'],
      ['locked-altered', at('II.1 – Minh chứng đã có'), 'Báo cáo 3/BC'],
    ]);
  });

  test('a nominee’s name, also when the workbook holds another result by now', () => {
    const [first, second] = VILLAGES.nominees;
    if (first === undefined || second === undefined) throw new Error('no villages');
    const later = { ...first, results: { ...first.results, 'II.1': '9' } };
    const villages = { ...VILLAGES, nominees: [later, second] };
    const copy = copyReview();
    const cell = copy.find('Tên tập thể, cá nhân', 'TT01');
    copy.type(cell, 'Thôn 9');
    const { faults } = readCopy(copy, helpOf({ ...BOOK, contests: [villages, PEOPLE] }));
    expect(faults).toMatchObject([{ code: 'locked-altered', cell, was: 'Thôn 1', is: 'Thôn 9' }]);
  });

  test('formulas replaced by values, and formulas that lost a cell', () => {
    const copy = copySelf();
    const at = copy.find('Điểm', 'I.1');
    const formulaOf = (_: string, row: number, column: number): string | null => {
      if (column !== 10) return null;
      const address = `K${row + 1}`;
      if (address === at) return null;
      return address === copy.find('Điểm', 'I.2') ? 'IF(#REF!="",0,1)' : 'SUM(K1:K2)';
    };
    const { faults, entries } = readCopy(copy, { ...HELP, formulaOf });
    expect(
      faults.filter((fault) => 'sheet' in fault && fault.sheet === 'TT01 Thôn 1'),
    ).toMatchObject([
      { code: 'formula-broken', cell: copy.find('Điểm', 'I.2') },
      { code: 'formula-replaced', cell: at, cells: [at] },
    ]);
    expect(entries.length).toBe(6);
  });
});
