import { createContestBook } from '../../src/application/books/create-book';
import { planNextBookInSteps } from '../../src/application/books/plan-next-book';
import { examineWorkbook } from '../../src/application/check/examine-workbook';
import type { Examined } from '../../src/application/check/examine-workbook';
import { runInSlices } from '../../src/application/run-in-slices';
import type { ScoredWorkbook } from '../../src/application/score/score-workbook';
import { prepareNominations } from '../../src/application/sheets/prepare-nominations';
import { prepareScores } from '../../src/application/sheets/prepare-scores';
import type { WorkbookPort } from '../../src/application/workbook-port';
import type { ContestData } from '../../src/domain/contest-data';
import { findRowsInSteps } from '../../src/excel/read/find-cells';
import type { ToldCells } from '../../src/excel/read/find-cells';
import { buildSheetsInSteps } from '../../src/excel/write/build-sheets';
import { contentOfPlan } from '../../src/workbook/content/content-of-plan';
import type { SheetPlan } from '../../src/workbook/sheet-plan';
import { foundFromPlan } from '../support/found-from-plan';
import { makeBigContest } from './big-contest';
import { longestBlock } from './longest-block';
import type { Measured } from './score-bench';

/** The pane answers no key and no press while something blocks it. In milliseconds. */
const LONGEST_ALLOWED = 100;
const RUNS = 5;

/** What the pane does with 10,000 × 30 results: how long nothing else has its turn meanwhile. */
export async function benchPane(): Promise<readonly Measured[]> {
  const contest = makeBigContest(10_000, 30);
  const book = createContestBook(contest, 2025);
  const scored = takeScored(await examineWorkbook(foundFromPlan(book)));
  const added = await writeScores(scored);
  const full = foundFromPlan({ ...book, sheets: [...book.sheets, ...added] });
  const again = takeScored(await examineWorkbook(full));
  const port = holdSheets(added);
  const nothingTyped = foundFromPlan(createContestBook(withoutResults(contest), 2025));
  const told = tellCells(added);
  const three = createContestBook(makeBigContest(3_000, 30), 2025);
  const smaller = takeScored(await examineWorkbook(foundFromPlan(three)));
  const stages: readonly [string, () => Promise<unknown>][] = [
    ['what Excel tells is read', () => runInSlices(findRowsInSteps([told]))],
    ['checked and scored', () => examineWorkbook(full)],
    ['checked, 300,000 results missing', () => examineWorkbook(nothingTyped)],
    ['score sheet prepared, values', () => prepareScores(port, again, VALUES)],
    ['score sheet prepared, formulas', () => prepareScores(port, again, LIVE)],
    ['lists prepared', () => prepareNominations(port, again, { functions: true })],
    ['next year’s book of 3,000 planned', () => runInSlices(planNextBookInSteps(smaller, 2026))],
    ['score sheet built in Excel', () => buildSheets(added)],
  ];
  const measured: Measured[] = [];
  for (const [stage, work] of stages) {
    const what = `pane, 10,000 × 30, ${stage}: longest block ÷ 100 ms`;
    measured.push({ what, ours: await measureBlock(work), measure: LONGEST_ALLOWED });
  }
  return measured;
}

const VALUES = { order: 'rank', functions: false } as const;
const LIVE = { order: 'rank', functions: true } as const;

/** The median of several runs: now and then the machine itself has other things to do. */
async function measureBlock(work: () => Promise<unknown>): Promise<number> {
  const blocks: number[] = [];
  for (let run = 0; run < RUNS; run += 1) blocks.push(await longestBlock(work));
  blocks.sort((a, b) => a - b);
  return blocks[Math.floor(RUNS / 2)] ?? NaN;
}

function withoutResults(contest: ContestData): ContestData {
  return { ...contest, nominees: contest.nominees.map((one) => ({ ...one, results: {} })) };
}

function takeScored(examined: Examined): ScoredWorkbook {
  const scored = examined.kind === 'book' ? examined.scored : null;
  if (examined.kind !== 'book' || scored === null) throw new Error('the bench contest has errors');
  return { checked: examined.checked, contest: scored.contest, results: scored.results };
}

/** The score sheet as values, and the log that tells of it. */
async function writeScores(scored: ScoredWorkbook): Promise<readonly SheetPlan[]> {
  const added: SheetPlan[] = [];
  const port = holdSheets([], (sheets) => added.push(...sheets));
  const prepared = await prepareScores(port, scored, VALUES);
  if (!prepared.ok) throw new Error('nothing stands in the way');
  await prepared.value.write(new Date(2026, 4, 7));
  return added;
}

/** A workbook in which these sheets of ours stand. */
function holdSheets(
  sheets: readonly SheetPlan[],
  take: (added: readonly SheetPlan[]) => void = () => undefined,
): WorkbookPort {
  const contents = new Map(sheets.map((sheet) => [sheet.name, contentOfPlan(sheet)]));
  return {
    read: () => Promise.reject(new Error('the bench reads once')),
    readContents: async () => ({ ok: true, value: { isFrom1904: false, sheets: contents } }),
    apply: async ({ add }) => {
      take(add);
      return { ok: true, value: { undo: () => Promise.reject(new Error('nothing is undone')) } };
    },
  };
}

/** What Excel would tell of the first sheet. */
function tellCells([sheet]: readonly SheetPlan[]): ToldCells {
  const values = (sheet?.rows ?? []).map(({ cells }) => cells.map((cell) => cell?.value ?? ''));
  const spread = (told: unknown): never[][] => values.map((row) => row.map(() => told as never));
  const [valueTypes, numberFormat] = [spread('String'), spread('General')];
  return { rowIndex: 0, columnIndex: 0, values, valueTypes, numberFormat };
}

/** As far as it is ours: what is sent to Excel is Office.js's own work. */
function buildSheets(sheets: readonly SheetPlan[]): Promise<unknown> {
  const workbook = { worksheets: { add: () => ({}) }, names: {} };
  const context = { workbook } as unknown as Excel.RequestContext;
  const staged = sheets.map((plan) => ({ plan, staging: plan.name, replaced: null }));
  return runInSlices(buildSheetsInSteps(context, staged, { sheets: [], names: [] }));
}
