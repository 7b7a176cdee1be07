import { runInSlices } from '../../application/run-in-slices';
import type { ContentQuestion } from '../../application/workbook-port';
import type { SheetContent, WorkbookContents } from '../../workbook/content/sheet-content';
import { isNumberedName } from '../../workbook/content/sheet-name';
import type { Area } from '../../workbook/found-workbook';
import type { CellStyle, SheetPlan } from '../../workbook/sheet-plan';
import { areaOfRange } from '../range-area';
import { isStagingName } from '../staging-name';
import { askCells } from './ask-cells';
import type { SheetAnswer } from './ask-cells';
import type { AreaLooks } from './ask-looks';
import { askSheetLooks } from './ask-sheet-looks';
import type { LookedSheet } from './ask-sheet-looks';
import { listAttachments, queueAttachments } from './attachments';
import { describeCellsInSteps } from './describe-cells';
import { listFormulas, queueFilled } from './find-formulas';
import { guessAreasInSteps } from './guess-areas';
import { listMerges, queueMerges } from './merged-cells';
import { listPageTexts, queuePageTexts } from './page-texts';

/**
 * What a person sees in the sheets asked for. A sheet is null where nobody can tell whether it was
 * edited: its looks are a motley, or Excel does not tell of merged cells. Throws a TooManyCellsError
 * rather than ask for more cells than could be held.
 */
export async function readExcelContents(
  context: Excel.RequestContext,
  { isWanted, expected }: ContentQuestion,
): Promise<WorkbookContents> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const wanted = worksheets.items.filter(({ name }) => !isStagingName(name) && isWanted(name));
  if (wanted.length === 0) return { isFrom1904: false, sheets: new Map() };
  const question = { withLooks: true, queueBlock, queuePart };
  const answers = await askCells(context, wanted, question);
  // What formulas fill is told along with the looks.
  const spills = answers.map(queueSpills);
  const looks = await askSheetLooks(context, await runInSlices(guessLooks(answers, expected)));
  const sheets = await runInSlices(describeSheets(answers, looks, spills));
  return { isFrom1904: false, sheets };
}

function* guessLooks(
  answers: readonly ContentAnswer[],
  expected: readonly SheetPlan[],
): Generator<void, readonly LookedSheet[]> {
  const guesses: LookedSheet[] = [];
  for (const { sheet, blocks } of answers) {
    const plan = findPlan(sheet.name, expected);
    const areas = yield* guessAreasInSteps(plan, boundBlocks(blocks), spellLook);
    guesses.push({ sheet, areas });
  }
  return guesses;
}

function* describeSheets(
  answers: readonly ContentAnswer[],
  looks: readonly (readonly AreaLooks[] | null)[],
  spills: readonly (readonly Excel.Range[])[],
): Generator<void, WorkbookContents['sheets']> {
  const contents = new Map<string, SheetContent | null>();
  for (const [index, answer] of answers.entries()) {
    const described = describeSheet(answer, looks[index] ?? null, spills[index] ?? []);
    contents.set(answer.sheet.name, yield* described);
  }
  return contents;
}

type ContentBlock = ReturnType<typeof queueBlock>;
type ContentAnswer = SheetAnswer<ContentBlock, ReturnType<typeof queuePart>>;

function queueBlock(range: Excel.Range) {
  range.load('rowIndex,columnIndex,rowCount,columnCount,values,valueTypes,formulas,numberFormat');
  return { range, merged: queueMerges(range) };
}

function queuePart(sheet: Excel.Worksheet) {
  sheet.tables.load('items/name');
  return {
    tables: sheet.tables,
    pageTexts: queuePageTexts(sheet),
    attachments: queueAttachments(sheet),
  };
}

/** As far as a digest sees it. */
function spellLook({ font, fill, border }: CellStyle): string {
  return JSON.stringify([font, fill, border]);
}

function findPlan(name: string, expected: readonly SheetPlan[]): SheetPlan['rows'] {
  return expected.find((plan) => isNumberedName(name, plan.name))?.rows ?? [];
}

function boundBlocks(blocks: readonly ContentBlock[]): Area {
  const [first, ...more] = blocks.map(({ range }) => areaOfRange(range));
  return { ...first!, bottom: more.at(-1)?.bottom ?? first!.bottom };
}

/** Sheets of ours have one formula, others may have thousands. */
const MOST_SPILLS = 8;

/** Asks what the first formulas of a sheet fill besides their own cells. */
function queueSpills({ sheet, blocks }: ContentAnswer): readonly Excel.Range[] {
  const formulas = blocks.flatMap(({ range }) => listFormulas(range));
  return formulas.slice(0, MOST_SPILLS).flatMap((one) => queueFilled(sheet, one) ?? []);
}

function* describeSheet(
  { blocks, part }: ContentAnswer,
  looks: readonly AreaLooks[] | null,
  spills: readonly Excel.Range[],
): Generator<void, SheetContent | null> {
  const merges = blocks.map(({ merged }) => (merged === null ? null : listMerges(merged)));
  if (looks === null || merges.includes(null)) return null;
  const ranges = blocks.map(({ range }) => range);
  const filled = spills.filter(({ isNullObject }) => !isNullObject).map(areaOfRange);
  return {
    cells: yield* describeCellsInSteps(ranges, looks, filled),
    merges: merges.flatMap((areas) => areas ?? []),
    tables: part.tables.items.map(({ name }) => name),
    pageTexts: listPageTexts(part.pageTexts),
    attachments: listAttachments(part.attachments),
  };
}
