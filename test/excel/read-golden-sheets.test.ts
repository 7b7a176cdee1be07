import { createContestBook } from '../../src/application/books/create-book';
import { checkWorkbook } from '../../src/application/check/check-workbook';
import { planNominations, planScores } from '../../src/application/sheets/plan-built-sheets';
import { computeResults } from '../../src/domain/results';
import { readExcelContents } from '../../src/excel/read/read-contents';
import { digestContent, digestPlan } from '../../src/workbook/content/digest-content';
import type { SheetContent } from '../../src/workbook/content/sheet-content';
import { planLogSheet } from '../../src/workbook/log/plan-log-sheet';
import type { SheetPlan, WorkbookPlan } from '../../src/workbook/sheet-plan';
import { readSheetContents } from '../../src/xlsx/read/read-contents';
import { writeXlsxWorkbook } from '../../src/xlsx/write/write-workbook';
import { startExcel } from '../host/excel-host';
import { drawBook } from '../host/model/draw-plan';
import { foundFromPlan } from '../support/found-from-plan';
import { listCases, readCase } from '../support/golden-cases';

const CASES = listCases().filter((name) => !name.startsWith('error-'));

/** The input sheets of a case, with all that is built from them behind. */
function planAll(name: string): WorkbookPlan {
  const book = createContestBook(readCase(name).contest, 2025);
  const { contest } = checkWorkbook(foundFromPlan(book), { allowMissing: true });
  if (contest === null) throw new Error(name);
  const results = computeResults(contest);
  const built = [...planScores(results), ...planNominations(results, contest.information).sheets];
  const lines = built.map((sheet) => ({
    when: new Date(2026, 0, 31, 8, 5, 9),
    action: 'Chấm điểm',
    sheet: sheet.name,
    cells: 7,
    digest: digestPlan(sheet),
    note: '',
  }));
  return { ...book, sheets: [...book.sheets, ...built, planLogSheet('Nhật ký', lines)] };
}

type Digests = Readonly<Record<string, string | null>>;

function digestAll(sheets: ReadonlyMap<string, SheetContent | null>): Digests {
  const all = [...sheets].map(([name, content]) => [name, content && digestContent(content)]);
  return Object.fromEntries(all) as Digests;
}

function digestPlans(sheets: readonly SheetPlan[]): Digests {
  return Object.fromEntries(sheets.map((sheet) => [sheet.name, digestPlan(sheet)]));
}

describe.each(CASES)('sheets of %s have one digest', (name) => {
  const plan = planAll(name);
  const question = { isWanted: () => true, expected: plan.sheets };

  test.each([
    ['the line between two cells is one', true],
    ['each cell has its own lines', false],
  ])('as planned and in an Excel where %s', async (_, sharesEdges) => {
    const workbook = drawBook(plan);
    workbook.sharesEdges = sharesEdges;
    const host = startExcel({ workbook });
    const { sheets } = await Excel.run((context) => readExcelContents(context, question));
    expect(digestAll(sheets)).toEqual(digestPlans(plan.sheets));
    expect(host.lacking).toEqual([]);
  });

  test('as planned and in a file', async () => {
    const { sheets } = await readSheetContents(await writeXlsxWorkbook(plan), () => true);
    expect(digestAll(sheets)).toEqual(digestPlans(plan.sheets));
  });
});
