import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContestBook } from '../../src/application/books/create-book';
import { checkWorkbook } from '../../src/application/check/check-workbook';
import type { CheckedWorkbook } from '../../src/application/check/check-workbook';
import { describeFoundProblem } from '../../src/application/check/describe-found-problem';
import type { NomineeReport, ScoreReport } from '../../src/application/score/score-report';
import type { ContestData } from '../../src/domain/contest-data';
import { decimalOfNumber } from '../../src/domain/decimal';
import { computeResults } from '../../src/domain/results';
import { writeNumberInWords } from '../../src/text/number-words';
import { describeSeverity } from '../../src/text/problems/problems';
import { planScoreSheet } from '../../src/workbook/scores/plan-score-sheet';
import type { SheetPlan, WorkbookPlan } from '../../src/workbook/sheet-plan';
import { runCli } from '../cli/run-cli';
import type { ExcelHost } from '../host/excel-host';
import { foundFromPlan } from '../support/found-from-plan';
import { listCases, readCase } from '../support/golden-cases';
import {
  blankSheet,
  dropBlankColumns,
  readAnswer,
  readScoreSheet,
  startWithFunctions,
} from './genuine-runtime';

/**
 * Every folder of test/cases in one book, every function called for each of them by Microsoft's own
 * runtime, in one batch; what stands in the cells is held against what the command line says.
 */

const NAMES = listCases();
/** Rows from one formula to the next. */
const ROOM = 200;

const AWARDS: Readonly<Record<string, string>> = {
  'bang-khen': 'Bằng khen',
  'giay-khen': 'Giấy khen',
};

type Formulas = Readonly<Record<string, string>>;

/** The calls over the tables of one case, which are told from those of others by a number. */
function writeFormulas({ scope, nominees }: ContestData, number: number): Formulas {
  const suffix = scope === 'tapThe' ? 'TapThe' : 'CaNhan';
  const [criteria, people, settings, bands, awards] = [
    `TieuChi${suffix}`,
    suffix,
    'CaiDat',
    'XepLoai',
    'KhenThuong',
  ].map((table) => `${table}_${number}[#All]`);
  const scores = `${criteria},${people},${settings}`;
  const reasons = nominees.map(({ code }) => [
    `LYDO ${code}`,
    `=TDKT.LYDO(${scores},${awards},"${code}")`,
  ]);
  return {
    total: `=TDKT.DIEM${suffix.toUpperCase()}(${scores})`,
    rank: `=TDKT.XEPHANG(${scores})`,
    clusterRank: `=TDKT.XEPHANG(${scores},"Có")`,
    classification: `=TDKT.XEPLOAI(${scores},${bands})`,
    proposal: `=TDKT.DENGHI(${scores},${awards})`,
    points: `=TDKT.DIEMCHITIET(${scores},TRUE,FALSE)`,
    problems: `=TDKT.KIEMTRA(${scores},${bands},${awards})`,
    ranked: `=TDKT.BANGDIEM(${scores},${bands},${awards},TRUE)`,
    entered: `=TDKT.BANGDIEM(${scores},${bands},${awards})`,
    words: `=TDKT.BANGCHU(A1:A${nominees.length})`,
    ...(Object.fromEntries(reasons) as Formulas),
  };
}

function numberSheets({ sheets }: WorkbookPlan, number: number): readonly SheetPlan[] {
  return sheets.map((sheet) => ({
    ...sheet,
    name: `${sheet.name} ${number}`,
    tables: sheet.tables.map((table) => ({ ...table, name: `${table.name}_${number}` })),
    names: [],
  }));
}

const CASES = NAMES.map((name, number) => {
  const { contest } = readCase(name);
  const plan = createContestBook(contest, 2025);
  const checked = checkWorkbook(foundFromPlan(plan), { allowMissing: false });
  const formulas = writeFormulas(contest, number);
  return { name, contest, checked, formulas, plan, sheet: `Hàm ${number}`, number };
});
type Case = (typeof CASES)[number];

let host: ExcelHost;

beforeAll(async () => {
  const sheets = CASES.flatMap(({ plan, sheet, number }) => [
    ...numberSheets(plan, number),
    blankSheet(sheet),
  ]);
  host = startWithFunctions({ title: '', sheets, active: 0 });
  await Excel.run(async (context) => {
    for (const { sheet, formulas } of CASES) {
      const found = context.workbook.worksheets.getItem(sheet);
      Object.values(formulas).forEach((formula, at) => {
        found.getRange(`A${at * ROOM + 1}`).formulas = [[formula]];
      });
    }
    await context.sync();
  });
  await host.settle();
});

afterAll(() => {
  expect(host.traffic.batches).toBe(1);
  expect(host.lacking).toEqual([]);
});

function answerOf({ sheet, formulas }: Case, key: string): readonly (readonly unknown[])[] {
  const at = Object.keys(formulas).indexOf(key);
  expect(at).toBeGreaterThanOrEqual(0);
  return readAnswer(host, sheet, at * ROOM);
}

const column = <Value>(values: readonly Value[]): Value[][] => values.map((one) => [one]);

/** `tdkt new --contest`, then `tdkt score --json`. */
async function scoreByCommand({ name }: Case): Promise<readonly NomineeReport[]> {
  const folder = mkdtempSync(join(tmpdir(), 'tdkt-functions-'));
  try {
    const file = join(folder, 'so.xlsx');
    const contest = join(__dirname, '..', 'cases', name, 'contest.json');
    expect((await runCli(['new', file, '--contest', contest])).exit).toBe(0);
    const { exit, stdout } = await runCli(['score', file, '--json']);
    expect(exit).toBe(0);
    const { collectives, individuals } = JSON.parse(stdout) as ScoreReport;
    return [...collectives, ...individuals];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function resultsOf({ contest }: CheckedWorkbook) {
  const [results] = contest === null ? [] : computeResults(contest);
  if (results === undefined) throw new Error('the case has errors');
  return results;
}

describe.each(CASES.filter(({ name }) => !name.startsWith('error-')))('$name', (one) => {
  let told: readonly NomineeReport[];
  beforeAll(async () => {
    told = await scoreByCommand(one);
  });

  test('totals, ranks, classifications, proposals', () => {
    expect(answerOf(one, 'total')).toEqual(column(told.map(({ total }) => total)));
    for (const key of ['rank', 'clusterRank', 'classification'] as const) {
      expect(answerOf(one, key)).toEqual(column(told.map((report) => report[key] ?? '')));
    }
    const proposals = answerOf(one, 'proposal').map(([said]) => String(said).split(/, |; /)[0]);
    expect(proposals).toEqual(
      told.map(({ award, pending }) => {
        if (award !== null) return AWARDS[award];
        return pending === null ? '' : `Trình Hội đồng: ${AWARDS[pending]?.toLowerCase()}`;
      }),
    );
  });

  test('points and adjustments, which add up to the total', () => {
    const [headings = [], ...rows] = answerOf(one, 'points');
    const scored = new Set(
      one.contest.criteria
        .filter(({ rule }) => rule !== undefined && rule.kind !== 'requirement')
        .map(({ code }) => code),
    );
    expect(rows).toHaveLength(told.length);
    rows.forEach((row, index) => {
      const { points = [], total } = told[index] ?? {};
      const wanted = points
        .filter((line) => 'adjustment' in line || scored.has(line.criterion))
        .map((line) => line.points);
      const shown = row.filter((value) => value !== '');
      expect(shown).toEqual(wanted);
      expect(shown.reduce<number>((sum, value) => sum + Number(value), 0)).toBeCloseTo(
        total ?? NaN,
        9,
      );
      expect(row).toHaveLength(headings.length);
    });
  });

  test('totals in words', () => {
    expect(answerOf(one, 'words')).toEqual(
      column(told.map(({ total }) => writeNumberInWords(decimalOfNumber(total)))),
    );
  });

  test('reasons', () => {
    for (const { code, reasons } of told) {
      expect(answerOf(one, `LYDO ${code}`)).toEqual(column(reasons.map(({ message }) => message)));
    }
  });

  test('nothing but the warnings of the check', () => {
    const { problems } = one.checked.report;
    const said = answerOf(one, 'problems').slice(1);
    expect(said.map((line) => line[4])).toEqual(problems.map(({ message }) => message));
  });

  test('the whole table is the score sheet, by rank and as entered', () => {
    const results = resultsOf(one.checked);
    const [wantedHeadings = [], ...wanted] = dropBlankColumns(
      readScoreSheet(planScoreSheet(results)),
    );
    const [headings = [], ...rows] = dropBlankColumns(answerOf(one, 'ranked'));
    expect(rows).toEqual(wanted);
    expect(headings).toEqual(wantedHeadings.map((words) => spellInOneRow(String(words))));
    const byCode = new Map(rows.map((row) => [row[0], row]));
    const entered = results.nominees.map(({ scored }) => byCode.get(scored.nominee.code));
    expect(dropBlankColumns(answerOf(one, 'entered')).slice(1)).toEqual(entered);
  });
});

/** "I.1. Kế hoạch (tối đa 6 điểm)|Điểm" as "Điểm I.1 (tối đa 6)". */
function spellInOneRow(words: string): string {
  const [over = '', under = ''] = words.split('|');
  const [, code = '', rest = '', most = ''] =
    /^(\S+)\. (.*) \(((?:\S+ )?tối đa [\d.,]+) điểm\)$/.exec(over) ?? [];
  if (code === '' || under === '') return over;
  return under === 'Điểm' ? `Điểm ${code} (${most})` : `${code}. ${rest}`;
}

describe.each(CASES.filter(({ name }) => name.startsWith('error-')))('$name', (one) => {
  test('the problems of the check, in their order', () => {
    const [, ...said] = answerOf(one, 'problems');
    expect(said.map((line) => [line[0], line[4]])).toEqual(
      one.checked.problems.map((found) => [
        describeSeverity(found.severity),
        describeFoundProblem(found, one.checked.reading.draft),
      ]),
    );
  });

  test('no total for whom they concern', () => {
    const isOfAwards = one.checked.report.problems.every(({ code }) => code.startsWith('award-'));
    expect(answerOf(one, 'total').flat().includes('#VALUE!')).toBe(!isOfAwards);
    expect(answerOf(one, 'ranked').flat()).toContain('#VALUE!');
  });
});
