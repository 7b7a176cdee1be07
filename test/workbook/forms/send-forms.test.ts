import type { PreparedForm } from '../../../src/application/forms/prepare-forms';
import type { ContestData } from '../../../src/domain/contest-data';
import { numberOfDecimal } from '../../../src/domain/decimal';
import { readForm } from '../../../src/workbook/forms/read/read-form';
import type { ReturnedForm } from '../../../src/workbook/forms/read/returned-form';
import type { FoundCell } from '../../../src/workbook/found-workbook';
import { checkFormula } from '../../../src/workbook/twins/check-formula';
import { foundFromPlan } from '../../support/found-from-plan';
import { Copy, helpOf, readCopy } from './returned-forms';
import { BOOK, formOf, PEOPLE, sendForms, VILLAGES } from './sent-forms';

/** The criteria of the villages with other departments. */
function reviewedBy(reviewers: Readonly<Record<string, string>>): ContestData['criteria'] {
  return VILLAGES.criteria.map((one) =>
    reviewers[one.code] === undefined ? one : { ...one, reviewer: reviewers[one.code] },
  );
}

function readBack({ plan }: PreparedForm): ReturnedForm {
  const reading = readForm(foundFromPlan(plan));
  if (reading.kind !== 'form') throw new Error(`read as ${reading.kind}`);
  return reading.form;
}

const show = (cell: FoundCell): unknown =>
  cell.kind === 'number' ? numberOfDecimal(cell.value) : 'value' in cell ? cell.value : null;

describe('who gets a form', () => {
  const self = sendForms(BOOK, 'self');

  test('a unit with its people, people of another unit, and who has none', () => {
    const told = self.map(({ identity: { recipient }, plan }) => [
      recipient,
      plan.sheets.map(({ name }) => name),
    ]);
    expect(told).toEqual([
      ['TT01 – Thôn 1', ['TT01 Thôn 1', 'CN01 Nguyễn Văn A']],
      ['TT02 – Thôn 2', ['TT02 Thôn 2']],
      ['Trạm Y tế', ['CN02 Nguyễn Văn B']],
      ['CN03 – Nguyễn Văn C', ['CN03 Nguyễn Văn C']],
    ]);
  });

  test('a department, and the word where none is named', () => {
    const told = sendForms(BOOK, 'review').map(({ identity: { recipient }, plan }) => [
      recipient,
      plan.sheets.map(({ name }) => name),
    ]);
    expect(told).toEqual([
      ['Văn phòng UBND xã', ['Tập thể']],
      ['Khảo sát', ['Tập thể']],
    ]);
  });

  test('a department that is a unit of the book, by its code or its name, is one; others stay', () => {
    const criteria = reviewedBy({ 'II.1': 'thôn 2', 'II.2': 'TT02' });
    const book = { ...BOOK, contests: [{ ...VILLAGES, criteria }, PEOPLE] };
    const [form, ...others] = sendForms(book, 'review');
    expect([form?.identity.recipient, others]).toEqual(['TT02 – Thôn 2', []]);
    const asked = form === undefined ? [] : readBack(form).entries.map(({ column }) => column);
    expect([...new Set(asked)]).toEqual(['result:II.1', 'evidence:II.1', 'result:II.2']);
    const apart = reviewedBy({ 'II.1': 'Phòng Nội vụ', 'II.2': 'phòng nội vụ' });
    const named = sendForms({ ...BOOK, contests: [{ ...VILLAGES, criteria: apart }] }, 'review');
    expect(named.map(({ identity }) => identity.recipient)).toEqual(['Phòng Nội vụ']);
  });

  test('a form sent before its department became a unit of the book is read back whole', () => {
    const criteria = reviewedBy({ 'II.1': 'Thôn 3', 'II.2': 'TT03' });
    const before = { ...BOOK, contests: [{ ...VILLAGES, criteria }] };
    const nominees = [...VILLAGES.nominees, { code: 'TT03', name: 'Thôn 3', results: {} }];
    const now = { ...BOOK, contests: [{ ...VILLAGES, criteria, nominees }] };
    for (const recipient of ['Thôn 3', 'TT03']) {
      const copy = new Copy(formOf(sendForms(before, 'review'), recipient));
      const { faults, rows } = readCopy(copy, helpOf(now));
      expect([faults, rows.used, rows.refused]).toEqual([[], 2, 0]);
    }
  });

  test('two collectives of one name: their people share a form of the unit’s name', () => {
    const [first, second] = VILLAGES.nominees;
    if (first === undefined || second === undefined) throw new Error('two villages');
    const villages = { ...VILLAGES, nominees: [first, { ...second, name: 'Thôn 1', unit: 'B' }] };
    const forms = sendForms({ ...BOOK, contests: [villages, PEOPLE] }, 'self');
    expect(forms.map(({ identity }) => identity.recipient)).toEqual([
      'TT01 – Thôn 1',
      'TT02 – Thôn 1',
      'thôn 1',
      'Trạm Y tế',
      'CN03 – Nguyễn Văn C',
    ]);
  });

  test('names of files tell agency, movement, year, kind, unit and day', () => {
    expect(formOf(self, 'Trạm Y tế').name).toBe(
      'UBND-xa-A_Thi-dua-chuyen-doi-so_2025_Phieu-tu-cham_Tram-Y-te_2026-11-23.xlsx',
    );
  });
});

test('nothing but cells: no names, tables, hidden sheets; protected; one page wide, upright', () => {
  for (const { plan } of [...sendForms(BOOK, 'self'), ...sendForms(BOOK, 'review')]) {
    for (const sheet of plan.sheets) {
      expect([sheet.names, sheet.tables, sheet.isProtected]).toEqual([[], [], true]);
      expect(sheet.print.fitToWidth).toBe(1);
    }
  }
  const [form] = sendForms(BOOK, 'self');
  expect(form?.plan.sheets[0]?.print.orientation).toBe('portrait');
});

test('only what is the recipient’s may be typed into', () => {
  const form = formOf(sendForms(BOOK, 'self'), 'TT01 – Thôn 1');
  const [sheet] = form.plan.sheets;
  const open = (sheet?.rows ?? []).flatMap(({ cells }) => {
    const code = cells[0]?.value;
    const unlocked = cells.flatMap((cell, at) => (cell?.style.unlocked === true ? [at] : []));
    return unlocked.length > 0 && typeof code === 'string' ? [[code, unlocked]] : [];
  });
  // Columns: result 5, not applicable 6, evidence 8, note 9.
  expect(open).toEqual([
    ['I.1', [5, 6, 8, 9]],
    ['I.2', [5, 6, 9]],
    ['I.3', [5, 9]],
    ['I.3', [5, 6, 9]],
  ]);
});

test('points by hand, and formulas that every program knows', () => {
  const [sheet] = formOf(sendForms(BOOK, 'self'), 'TT01 – Thôn 1').plan.sheets;
  const points = (sheet?.rows ?? []).flatMap(({ cells }) => {
    const cell = cells[10];
    return cell?.formula === undefined ? [] : [[cells[0]?.value ?? cells[1]?.value, cell.value]];
  });
  // 5 for passing; 10 × 81 ÷ 90 = 9; two ranks up earn 10; 7,5 typed; nothing surveyed yet; the sum.
  expect(points).toEqual([
    ['I.1', 5],
    ['I.2', 9],
    ['I.3', 10],
    ['II.1', 7.5],
    ['II.2', null],
    ['Tổng điểm tự chấm', 31.5],
  ]);
  const formulas = (sheet?.rows ?? []).flatMap(({ cells }) =>
    cells.flatMap((cell) => cell?.formula ?? []),
  );
  expect(formulas.length).toBe(6);
  expect(formulas.flatMap(checkFormula)).toEqual([]);
});

test('what a deduction takes off at most is shown as the criteria sheet says it, and as before', () => {
  const criteria = [
    ...VILLAGES.criteria,
    { code: 'III', parent: null, name: 'Điểm trừ', max: '5' },
    {
      code: 'III.1',
      parent: 'III',
      name: 'Gửi báo cáo muộn',
      max: '5',
      rule: { kind: 'deduction', per: '1' },
    },
  ] as const;
  const book = { ...BOOK, contests: [{ ...VILLAGES, criteria }] };
  const copy = new Copy(formOf(sendForms(book, 'self'), 'TT01 – Thôn 1'));
  const most = copy.find('Điểm tối đa', 'III.1');
  const shown = (): unknown =>
    readCopy(copy, helpOf(book)).criteria.find(({ code }) => code === 'III.1')?.max;
  expect(shown()).toBe('5');
  copy.type(most, -5);
  expect([shown(), readCopy(copy, helpOf(book)).rows.refused]).toEqual(['5', 0]);
});

describe('a form that comes back untouched', () => {
  test('is the form that was sent, with nothing to do', () => {
    for (const form of [...sendForms(BOOK, 'self'), ...sendForms(BOOK, 'review')]) {
      const read = readBack(form);
      expect(read.identity).toEqual(form.identity);
      expect(read.faults).toEqual([]);
      expect(read.entries.length).toBe(form.cells);
      for (const { sent, value } of read.entries) expect(show(value)).toEqual(show(sent));
      const { read: all, used, skipped, refused } = read.rows;
      expect(used + skipped + refused).toBe(all);
    }
  });

  test('tells every cell that was asked, and what the book had', () => {
    const { entries } = readBack(formOf(sendForms(BOOK, 'self'), 'TT01 – Thôn 1'));
    expect(entries.map(({ nominee, column, sent }) => [nominee, column, show(sent)])).toEqual([
      ['TT01', 'result:I.1', 'Đạt'],
      ['TT01', 'evidence:I.1', 'Kế hoạch 12/KH'],
      ['TT01', 'result:I.2', 0.81],
      ['TT01', 'last:I.3', 5],
      ['TT01', 'result:I.3', 3],
      ['CN01', 'result:I.1', 3],
    ]);
    const review = readBack(formOf(sendForms(BOOK, 'review'), 'Văn phòng UBND xã'));
    expect(
      review.entries.map(({ nominee, column, sent }) => [nominee, column, show(sent)]),
    ).toEqual([
      ['TT01', 'result:II.1', 7.5],
      ['TT01', 'evidence:II.1', 'Báo cáo 3/BC'],
      ['TT02', 'result:II.1', null],
      ['TT02', 'evidence:II.1', null],
    ]);
  });

  test('a criterion that does not apply stands in the column of its own', () => {
    const form = formOf(sendForms(BOOK, 'self'), 'TT02 – Thôn 2');
    const row = form.plan.sheets[0]?.rows.find(({ cells }) => cells[0]?.value === 'I.2');
    // Without evidence in the book there is no column for it.
    expect([4, 5, 6].map((at) => row?.cells[at]?.value)).toEqual([
      'Không áp dụng',
      null,
      'Không áp dụng',
    ]);
  });
});
