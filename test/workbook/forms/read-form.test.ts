import { planBook } from '../../../src/workbook/book/plan-book';
import { readForm } from '../../../src/workbook/forms/read/read-form';
import { foundFromPlan } from '../../support/found-from-plan';
import { Copy, helpOf, listEdits, readCopy } from './returned-forms';
import { BOOK, formOf, sendForms, VILLAGES } from './sent-forms';

const SELF = formOf(sendForms(BOOK, 'self'), 'TT01 – Thôn 1');
const REVIEW = formOf(sendForms(BOOK, 'review'), 'Văn phòng UBND xã');
const HELP = helpOf(BOOK);

const copySelf = (): Copy => new Copy(SELF);
const copyReview = (): Copy => new Copy(REVIEW);

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
});

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

describe('rows', () => {
  test('added, missing, doubled and without their code', () => {
    const copy = copySelf();
    const rowOf = (at: string): number => Number(/\d+/.exec(at)?.[0]) - 1;
    const doubled = rowOf(copy.find('Mã', 'I.1'));
    const gone = rowOf(copy.find('Mã', 'I.2'));
    const last = copy.find('Mã dòng', 'I.3');
    copy.type(last, null);
    const rows = [...(copy.sheets[0]?.rows ?? [])];
    const added = ['Z', 'Tiêu chí thêm', '', '', '', '9'].map((value) => ({
      kind: 'text' as const,
      value,
    }));
    rows[gone] = rows[doubled] ?? [];
    rows.splice(gone + 1, 0, added);
    copy.sheets = copy.sheets.slice(0, 1).map((sheet) => ({ ...sheet, rows }));
    const { faults, rows: counts } = readCopy(copy, HELP);
    const cell = (column: string, row: number): string => `${column}${row + 1}`;
    expect(faults).toMatchObject([
      { code: 'sheets-missing', expected: 2, found: 1 },
      { code: 'row-doubled', cell: cell('L', gone), first: cell('L', doubled) },
      { code: 'row-added', cell: cell('F', gone + 1), row: gone + 2 },
      { code: 'row-code-missing' },
      { code: 'rows-missing', nominee: 'TT01', count: 1, criteria: ['I.2', 'I.3'] },
    ]);
    expect(counts.used + counts.skipped + counts.refused).toBe(counts.read);
    expect(counts.refused).toBe(3);
  });

  test('two that say different things are both refused', () => {
    const copy = copySelf();
    const from = Number(copy.find('Mã', 'I.1').slice(1)) - 1;
    const [sheet] = copy.sheets;
    if (sheet === undefined) throw new Error('no sheet');
    copy.sheets = [{ ...sheet, rows: [...sheet.rows, [...(sheet.rows[from] ?? [])]] }];
    copy.type(`F${sheet.rows.length + 1}`, 'Không đạt');
    const form = readCopy(copy);
    expect(form.rows.refused).toBe(2);
    expect(form.entries.some(({ column }) => column === 'result:I.1')).toBe(false);
  });

  test('not applicable beside a result, another word, an error value', () => {
    const copy = copySelf();
    const both = copy.find('Không áp dụng', 'I.2');
    const odd = copy.find('Không áp dụng', 'I.1');
    copy.type(both, 'Không áp dụng').type(odd, 'chưa rõ');
    const broken = copy.find('Kết quả', 'I.3', 1);
    const [sheet] = copy.sheets;
    copy.type(broken, 'x');
    const at = Number(broken.slice(1)) - 1;
    const row = copy.sheets[0]?.rows[at];
    if (sheet === undefined || row === undefined) throw new Error('no row');
    const rows = [...(copy.sheets[0]?.rows ?? [])];
    rows[at] = row.map((cell, column) =>
      column === 5 ? { kind: 'error' as const, value: '#DIV/0!' } : cell,
    );
    copy.sheets[0] = { ...sheet, rows };
    expect(readCopy(copy).faults).toMatchObject([
      { code: 'not-applicable-unread', cell: odd, found: 'chưa rõ' },
      { code: 'both-filled', cell: copy.find('Kết quả', 'I.2') },
      { code: 'value-broken', cell: broken, found: '#DIV/0!' },
    ]);
  });

  test('a heading that is gone is named, and nothing under it is guessed', () => {
    const copy = copySelf();
    const heading = Number(copy.find('Mã', 'I').slice(1)) - 1;
    copy.type(`F${heading}`, 'Cột khác');
    const { faults, entries } = readCopy(copy);
    expect(faults[0]).toMatchObject({ code: 'heading-lost', heading: 'Kết quả' });
    expect(entries.map(({ nominee }) => nominee)).toEqual(['CN01']);
  });
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
