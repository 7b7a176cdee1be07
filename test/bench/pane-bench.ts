import { createContestBook } from '../../src/application/create-book';
import { examineWorkbook } from '../../src/application/examine-workbook';
import type { Examined } from '../../src/application/examine-workbook';
import { prepareNominations } from '../../src/application/prepare-nominations';
import { prepareScores } from '../../src/application/prepare-scores';
import { runInSlices } from '../../src/application/run-in-slices';
import type { ScoredWorkbook } from '../../src/application/score-workbook';
import type { WorkbookPort } from '../../src/application/workbook-port';
import type { ContestData } from '../../src/domain/contest-data';
import { findRowsInSteps } from '../../src/excel/read/find-cells';
import type { ToldCells } from '../../src/excel/read/find-cells';
import { buildSheetsInSteps } from '../../src/excel/write/build-sheets';
import { contentOfPlan } from '../../src/workbook/content/content-of-plan';
import type { FoundWorkbook } from '../../src/workbook/found-workbook';
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
  const found = findPlanned(contest);
  const scored = takeScored(await examineWorkbook(found));
  const { told, sheets } = await makeSheets(found, scored);
  const port = holdSheets(found, sheets);
  const nothingTyped = findPlanned(withoutResults(contest));
  const stages: readonly [string, () => Promise<unknown>][] = [
    ['what Excel tells is read', () => runInSlices(findRowsInSteps([told]))],
    ['checked and scored', () => examineWorkbook(found)],
    ['checked, 300,000 results missing', () => examineWorkbook(nothingTyped)],
    ['score sheet prepared, values', () => prepareScores(port, scored, VALUES)],
    ['score sheet prepared, formulas', () => prepareScores(port, scored, LIVE)],
    ['lists prepared', () => prepareNominations(port, scored, { functions: true })],
    ['score sheet built in Excel', () => buildSheets(sheets)],
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

function findPlanned(contest: ContestData): FoundWorkbook {
  return foundFromPlan(createContestBook(contest, 2025));
}

function withoutResults(contest: ContestData): ContestData {
  return { ...contest, nominees: contest.nominees.map((one) => ({ ...one, results: {} })) };
}

function takeScored(examined: Examined): ScoredWorkbook {
  const scored = examined.kind === 'book' ? examined.scored : null;
  if (examined.kind !== 'book' || scored === null) throw new Error('the bench contest has errors');
  return { checked: examined.checked, contest: scored.contest, results: scored.results };
}

/** The score sheet as values, and what Excel would tell of it. */
async function makeSheets(
  found: FoundWorkbook,
  scored: ScoredWorkbook,
): Promise<{ readonly sheets: readonly SheetPlan[]; readonly told: ToldCells }> {
  const prepared = await prepareScores(holdSheets(found, []), scored, VALUES);
  if (!prepared.ok) throw new Error('nothing stands in the way');
  const { sheets } = prepared.value;
  const values = (sheets[0]?.rows ?? []).map(({ cells }) => cells.map((cell) => cell?.value ?? ''));
  const spread = (value: unknown): never[][] => values.map((row) => row.map(() => value as never));
  const told = { rowIndex: 0, columnIndex: 0, values, valueTypes: spread('String') };
  return { sheets, told: { ...told, numberFormat: spread('General') } };
}

/** A workbook in which these sheets stand already; nothing is written. */
function holdSheets(found: FoundWorkbook, sheets: readonly SheetPlan[]): WorkbookPort {
  const contents = new Map(sheets.map((sheet) => [sheet.name, contentOfPlan(sheet)]));
  return {
    read: async () => ({ ok: true, value: found }),
    readContents: async () => ({ ok: true, value: { isFrom1904: false, sheets: contents } }),
    apply: () => Promise.reject(new Error('the bench writes nothing')),
  };
}

/** As far as it is ours: what is sent to Excel is Office.js's own work. */
function buildSheets(sheets: readonly SheetPlan[]): Promise<unknown> {
  const workbook = { worksheets: { add: () => ({}) }, names: {} };
  const context = { workbook } as unknown as Excel.RequestContext;
  const staged = sheets.map((plan) => ({ plan, staging: plan.name, replaced: null }));
  return runInSlices(buildSheetsInSteps(context, staged, { sheets: [], names: [] }));
}
