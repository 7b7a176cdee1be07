import { createContestBook } from '../../src/application/books/create-book';
import { checkWorkbook, countRows } from '../../src/application/check/check-workbook';
import type { RowCount } from '../../src/application/check/check-workbook';
import { BLANK } from '../../src/domain/draft';
import type { FoundWorkbook } from '../../src/workbook/found-workbook';
import { foundFromPlan } from '../support/found-from-plan';
import { appendRows, setCells } from '../support/mutate-cells';
import { chain, removeSheet } from '../support/mutate-workbook';
import { number, text, textRow } from '../support/typed-cells';

const BOOK: FoundWorkbook = foundFromPlan(
  createContestBook(
    {
      scope: 'caNhan',
      declaredTotal: '20',
      criteria: [
        { code: '1', parent: null, name: 'Chuyên môn', max: '10', rule: { kind: 'direct' } },
        {
          code: '2',
          parent: null,
          name: 'Kỷ luật',
          max: '10',
          rule: { kind: 'direct' },
          evidence: true,
        },
      ],
      nominees: [
        {
          code: 'A',
          name: 'Nguyễn Văn A',
          results: { '1': '9', '2': '8' },
          evidence: { '2': 'QĐ 1' },
        },
        {
          code: 'B',
          name: 'Trần Thị B',
          results: { '1': '7', '2': '6' },
          evidence: { '2': 'QĐ 2' },
        },
        { code: 'C', name: 'Lê Văn C', results: { '1': '5', '2': '4' }, evidence: { '2': 'QĐ 3' } },
      ],
    },
    2024,
  ),
);

const check = (found: FoundWorkbook, allowMissing = false) =>
  checkWorkbook(found, { allowMissing });

const people = (found: FoundWorkbook): RowCount | undefined =>
  countRows(check(found)).find((one) => one.block === 'nominees:caNhan');

test('a book without a mistake', () => {
  const { contest, report, problems } = check(BOOK);
  expect(problems).toEqual([]);
  expect(report).toEqual({ problems: [], errors: 0, warnings: 0 });
  expect(contest?.scopes.map(({ scope, nominees }) => [scope, nominees.length])).toEqual([
    ['caNhan', 3],
  ]);
});

test('every problem has a code, a severity, a sheet, a cell and a sentence; errors come first', () => {
  const found = setCells('Cá nhân', { M5: BLANK, K6: text('7,5'), L6: number('11') })(BOOK);
  const { report, contest, problems } = check(found);
  expect(contest).toBeNull();
  expect(report).toMatchObject({ errors: 2, warnings: 1 });
  expect(problems.map(({ detail }) => detail.code)).toEqual(
    report.problems.map(({ code }) => code),
  );
  expect(
    report.problems.map(({ code, severity, sheet, cell }) => [code, severity, sheet, cell]),
  ).toEqual([
    ['number-as-text', 'error', 'Cá nhân', 'K6'],
    ['points-over-maximum', 'error', 'Cá nhân', 'L6'],
    ['evidence-missing', 'warning', 'Cá nhân', 'M5'],
  ]);
  for (const { message } of report.problems) expect(message).toMatch(/^[\p{Lu}“].*\.$/su);
});

test('a sentence that names neither nominee nor criterion is told whose cell it is', () => {
  const says = (sheet: string, cells: Parameters<typeof setCells>[1]): readonly string[] =>
    check(setCells(sheet, cells)(BOOK)).report.problems.map(
      ({ message }) => message.split('. ')[0] ?? '',
    );
  expect(says('Cá nhân', { A5: BLANK, M5: BLANK, K6: text('7,5'), L6: number('11') })).toEqual([
    '“Nguyễn Văn A”: Dòng này chưa có mã',
    '“Trần Thị B”, tiêu chí 1: “7,5” đang là chữ, không phải số',
    '“Trần Thị B”, tiêu chí 2: Điểm chấm 11 cao hơn điểm tối đa 10 của tiêu chí',
    '“Nguyễn Văn A” có điểm ở tiêu chí 2 nhưng chưa ghi minh chứng',
  ]);
  expect(says('Tiêu chí cá nhân', { D6: text('x') })).toEqual(['Tiêu chí 2: “x” không phải là số']);
  expect(says('Tiêu chí cá nhân', { A6: BLANK })[0]).toBe(
    'Tiêu chí “Kỷ luật”: Dòng này chưa có mã tiêu chí',
  );
});

test('warnings stop nothing', () => {
  const { contest, report } = check(setCells('Cá nhân', { M5: BLANK })(BOOK));
  expect(report).toMatchObject({ errors: 0, warnings: 1 });
  expect(contest).not.toBeNull();
});

test('a mistake found in reading stops the contest, though the rest could be calculated', () => {
  const found = setCells('Cá nhân', { J4: text('Cột gì đó') })(BOOK);
  const { contest, report } = check(found);
  expect(report.problems.map(({ code, sheet, cell }) => [code, sheet, cell])).toEqual([
    ['column-missing', 'Cá nhân', null],
  ]);
  expect(contest).toBeNull();
});

test('blank results are errors, or leave the total provisional', () => {
  const found = setCells('Cá nhân', { K6: BLANK })(BOOK);
  expect(check(found).report.problems.map(({ code, cell }) => [code, cell])).toEqual([
    ['result-missing', 'K6'],
  ]);
  const provisional = check(found, true);
  expect(provisional.report.errors).toBe(0);
  expect(provisional.contest?.scopes[0]?.nominees[1]?.results[0]).toEqual({ kind: 'missing' });
});

test('a workbook that is none of ours: one problem, of no sheet and no cell', () => {
  const checked = check({ sheets: [], names: [] });
  expect(checked.report).toMatchObject({
    errors: 1,
    warnings: 0,
    problems: [{ code: 'sheet-missing', severity: 'error', sheet: null, cell: null }],
  });
  expect(countRows({ ...checked, problems: [] })).toEqual([]);
});

test('a sheet of ours that is gone has no rows to count', () => {
  const checked = check(removeSheet('Xếp loại')(BOOK));
  expect(countRows(checked).map(({ block }) => block)).not.toContain('bands');
  expect(checked.report.problems.map(({ code, sheet }) => [code, sheet])).toEqual([
    ['sheet-missing', null],
  ]);
});

describe('rows read = used + refused + skipped', () => {
  test.each<[string, (found: FoundWorkbook) => FoundWorkbook, readonly [number, number, number]]>([
    ['nothing wrong', (found) => found, [3, 0, 0]],
    [
      'a row with two errors is one row',
      setCells('Cá nhân', { K6: text('x'), L6: BLANK }),
      [2, 1, 0],
    ],
    ['a row with a warning is used', setCells('Cá nhân', { M5: BLANK }), [3, 0, 0]],
    ['a row blanked', setCells('Cá nhân', blankRow(6)), [2, 0, 1]],
    ['rows below', appendRows('Cá nhân', [[], textRow('', '', 'Cộng'), textRow('D')]), [3, 1, 2]],
    [
      'everything at once',
      chain(
        setCells('Cá nhân', { K5: text('9,0'), ...blankRow(7) }),
        appendRows('Cá nhân', [textRow('Tổng cộng'), textRow('', '', 'Nguyễn Văn A'), []]),
      ),
      [1, 2, 3],
    ],
  ])('%s', (_, mutate, [used, refused, skipped]) => {
    const found = mutate(BOOK);
    expect(people(found)).toMatchObject({
      block: 'nominees:caNhan',
      sheet: 'Cá nhân',
      used,
      refused,
      skipped,
    });
    const sheet = found.sheets.find((one) => one.name === 'Cá nhân');
    expect(used + refused + skipped).toBe((sheet?.rows.length ?? NaN) - 4);
  });

  test('of every block', () => {
    const counts = countRows(check(BOOK));
    expect(Object.fromEntries(counts.map(({ block, used }) => [block, used]))).toEqual({
      'criteria:caNhan': 2,
      information: 16,
      'nominees:caNhan': 3,
      awards: 0,
      bands: 0,
      settings: 7,
    });
  });
});

function blankRow(row: number) {
  return Object.fromEntries([...'ABCDEFGHIJKLMN'].map((column) => [`${column}${row}`, BLANK]));
}
