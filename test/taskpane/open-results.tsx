import { fireEvent, render, screen, within } from '@testing-library/react';
import { createContestBook } from '../../src/application/books/create-book';
import { checkWorkbook } from '../../src/application/check/check-workbook';
import type { ExaminedBook } from '../../src/application/check/examine-workbook';
import { countProvisional } from '../../src/application/score/score-workbook';
import type { ContestData, NomineeData } from '../../src/domain/contest-data';
import { computeResults } from '../../src/domain/results';
import type { Desk } from '../../src/taskpane/work/desk';
import { ResultsScreen } from '../../src/taskpane/results/ResultsScreen';
import type { WorkbookPlan } from '../../src/workbook/sheet-plan';
import { foundFromPlan } from '../support/found-from-plan';

/** Nothing has been looked at yet. */
export function startAnew(): void {
  window.sessionStorage.clear();
  // Pages are not drawn here, and so they do not scroll.
  window.scrollTo = jest.fn();
}

export function examine(plan: WorkbookPlan): ExaminedBook {
  const found = foundFromPlan(plan);
  const checked = checkWorkbook(found, { allowMissing: false });
  const contest = checked.provisional;
  if (contest === null) return { kind: 'book', found, checked, scored: null };
  const results = computeResults(contest);
  const isProvisional = countProvisional(results) > 0;
  return { kind: 'book', found, checked, scored: { contest, results, isProvisional } };
}

const DESK: Desk = {
  work: { hasFunctions: true } as Desk['work'],
  show: () => undefined,
  goTo: () => undefined,
  write: () => Promise.reject(new Error('nobody writes')),
};

export function openResults(plan: WorkbookPlan, more: Partial<Desk> = {}): void {
  render(<ResultsScreen book={examine(plan)} isStale={false} desk={{ ...DESK, ...more }} />);
}

/** 60 + 40 points, a bonus that counts up to 5, and a condition. */
const CONTEST: ContestData = {
  scope: 'caNhan',
  declaredTotal: '100',
  criteria: [
    { code: 'I', parent: null, name: 'Kết quả công việc', max: '100' },
    { code: 'I.1', parent: 'I', name: 'Khối lượng', max: '60', rule: { kind: 'direct' } },
    {
      code: 'I.2',
      parent: 'I',
      name: 'Đúng hạn',
      max: '40',
      unit: '%',
      evidence: true,
      rule: { kind: 'proportional', target: '80' },
    },
    { code: 'II', parent: null, name: 'Thưởng', max: '10', cap: '5' },
    { code: 'II.1', parent: 'II', name: 'Sáng kiến', max: '10', rule: { kind: 'bonus', per: '4' } },
    { code: 'III', parent: null, name: 'Kỷ luật', max: '0', rule: { kind: 'requirement' } },
  ],
  nominees: [],
};

export const person = (
  code: string,
  name: string,
  results: Record<string, string>,
  more: Partial<NomineeData> = {},
): NomineeData => ({
  code,
  name,
  results: { 'I.1': '50', 'I.2': '80', 'II.1': '0', III: 'dat', ...results },
  evidence: { 'I.2': 'Báo cáo số 12/BC-UBND' },
  ...more,
});

export const withoutResult = (one: NomineeData, criterion: string): NomineeData => ({
  ...one,
  results: Object.fromEntries(Object.entries(one.results).filter(([code]) => code !== criterion)),
});

export const withPeople = (nominees: readonly NomineeData[], more: Partial<ContestData> = {}) =>
  createContestBook({ ...CONTEST, nominees, ...more }, 2025);

/** 50 + 40 points where nothing else is said. */
export const PEOPLE = [
  person('CN01', 'Nguyễn Thị Hoà', {}),
  // 50 + 40 × 70 ÷ 80 = 35, and two bonuses of 4 points that count 5: 90 as well.
  person('CN02', 'Trần Văn Đông', { 'I.2': '70', 'II.1': '2' }),
  person('CN03', 'Lê Văn C', { 'I.1': '57.5' }),
  person('CN04', 'Võ Văn E', { III: 'khongDat' }),
  person('CN05', 'Phạm Thị G', { 'I.1': '30' }, { unit: 'Thôn Bàn Nham' }),
];

export const rows = (): readonly HTMLElement[] =>
  within(within(screen.getByRole('region', { name: 'Kết quả' })).getByRole('list')).getAllByRole(
    'listitem',
  );

export const rowTexts = (): readonly (string | null)[] =>
  rows().map(({ textContent }) => textContent);

export const count = (): string | null => screen.getByRole('status').textContent;

export const search = (typed: string): void => {
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: typed } });
};

export const openRow = (at: number): void => {
  fireEvent.click(within(rows()[at] as HTMLElement).getByRole('button'));
};

/** What stands in each of the parts that have a role. */
export const textsIn = (whole: HTMLElement, role: string): readonly (string | null)[] =>
  within(whole)
    .getAllByRole(role)
    .map(({ textContent }) => textContent);

export function choose(question: string, answer: string): void {
  const choice = screen.getByRole('combobox', { name: question });
  const option = within(choice).getByRole<HTMLOptionElement>('option', { name: answer });
  fireEvent.change(choice, { target: { value: option.value } });
}
