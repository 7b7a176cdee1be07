import { planNextBook } from '../../src/application/books/plan-next-book';
import type { NextBook } from '../../src/application/books/plan-next-book';
import { checkWorkbook } from '../../src/application/check/check-workbook';
import type { ScoredWorkbook } from '../../src/application/score/score-workbook';
import type { ContestData } from '../../src/domain/contest-data';
import { finishSteps } from '../../src/domain/finish-steps';
import { computeResults } from '../../src/domain/results';
import { retellContestInSteps } from '../../src/domain/retelling/retell-contest';
import { retellInformation } from '../../src/domain/retelling/retell-information';
import { planBook } from '../../src/workbook/book/plan-book';
import { foundFromPlan } from '../../src/workbook/reading/found-from-plan';
import { readWorkbook } from '../../src/workbook/reading/read-workbook';
import type { SheetPlan } from '../../src/workbook/sheet-plan';

/** Two criteria: 10 points typed by the council, and up to 5 for a better rank than last year. */
const CONTEST: ContestData = {
  scope: 'tapThe',
  declaredTotal: '15',
  criteria: [
    { code: 'I', parent: null, name: 'Điểm chấm', max: '10', rule: { kind: 'direct' } },
    {
      code: 'II',
      parent: null,
      name: 'Thứ hạng chỉ số năm 2025',
      max: '5',
      rule: {
        kind: 'rankChange',
        tiers: [
          { from: '1', points: '5' },
          { from: null, points: '0' },
        ],
        newcomer: '2',
      },
      note: 'Mã số 120258',
    },
  ],
  nominees: [
    {
      code: 'A',
      name: 'Thôn 1',
      results: { I: '9', II: { last: '5', now: '3' } },
      evidence: {},
      summary: 'Đã làm tốt.',
    },
    { code: 'B', name: 'Thôn 2', results: { I: '8.5', II: { last: null, now: '7' } } },
    { code: 'C', name: 'Thôn 3', results: { I: '7', II: 'khongApDung' } },
    { code: 'D', name: 'Thôn 4', results: { I: '6' } },
  ],
};

function scoreBook(year: string): ScoredWorkbook {
  const information = { year, movement: 'Phong trào năm 2025' };
  const plan = planBook({ subtitle: '', information, contests: [CONTEST] });
  const checked = checkWorkbook(foundFromPlan(plan), { allowMissing: true });
  if (checked.contest === null) throw new Error('the book has errors');
  return { checked, contest: checked.contest, results: computeResults(checked.contest) };
}

function makeNext(): NextBook {
  const planned = planNextBook(scoreBook('2025'), 2026);
  if (!planned.ok) throw new Error(planned.fault);
  return planned.book;
}

const readNext = () => readWorkbook(foundFromPlan(makeNext().plan));

test('results, evidence and summaries are cleared, and this year’s rank becomes last year’s', () => {
  const { nominees, criteria } = finishSteps(retellContestInSteps(readNext().draft, 'tapThe'));
  expect(criteria).toEqual(
    finishSteps(retellContestInSteps(scoreBook('2025').checked.reading.draft, 'tapThe')).criteria,
  );
  expect(nominees.map(({ code, name, summary }) => [code, name, summary])).toEqual([
    ['A', 'Thôn 1', undefined],
    ['B', 'Thôn 2', undefined],
    ['C', 'Thôn 3', undefined],
    ['D', 'Thôn 4', undefined],
  ]);
  expect(nominees.map(({ results }) => results)).toEqual([
    { II: { last: '3', now: '' } },
    { II: { last: '7', now: '' } },
    {},
    {},
  ]);
  expect(makeNext().ranks).toBe(2);
});

test('the new book says its own year, and what still names the old one is pointed at', () => {
  const { plan, mentions } = makeNext();
  const { draft } = readNext();
  expect(retellInformation(draft)).toMatchObject({ year: '2026', movement: 'Phong trào năm 2025' });
  const told = mentions.map(({ sheet, cell }) => `${sheet}!${cell}`);
  expect(told).toHaveLength(2);
  expect(told[0]).toMatch(/^Thông tin!B/);
  // The number 120258 is no year.
  expect(told[1]).toBe('Tiêu chí tập thể!C6');
  expect(plan.sheets.at(-1)?.name).toBe('Thay đổi tập thể');
});

test('beside last year’s rows stand last year’s points, and formulas about this book', () => {
  const sheet = makeNext().plan.sheets.at(-1) as SheetPlan;
  const rowOf = (code: string) =>
    sheet.rows.find(({ cells }) => cells[0]?.value === code)?.cells.map((cell) => cell?.value);
  // 9 of 10, and 5 points for rising from the 5th to the 3rd place; 8,5 and 2 for the newcomer;
  // 7 of 10 that apply, rescaled to 15: 10,5; 6, while a result is missing.
  expect(rowOf('A')?.slice(0, 4)).toEqual(['A', 'Thôn 1', 14, 1]);
  expect(rowOf('B')?.slice(0, 4)).toEqual(['B', 'Thôn 2', 10.5, 2]);
  expect(rowOf('C')?.slice(0, 4)).toEqual(['C', 'Thôn 3', 10.5, 2]);
  expect(rowOf('D')?.slice(0, 4)).toEqual(['D', 'Thôn 4', 6, 4]);
  const formulas = sheet.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.formula ?? []));
  // Two a row of four nominees, and how many are new.
  expect(formulas).toHaveLength(9);
});

test('a year that is not later than the book’s is refused', () => {
  expect(planNextBook(scoreBook('2026'), 2026)).toEqual({
    ok: false,
    fault: 'year-not-later',
    lastYear: '2026',
  });
});
