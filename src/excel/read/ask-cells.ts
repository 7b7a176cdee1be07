import { areaOfRange } from '../range-area';
import { areTooMany, TooManyCellsError } from './too-many-cells';
import { readInBlocks } from './read-in-blocks';

/** What is asked of a range of cells, and of a sheet besides its cells. */
export type CellQuestion<Block, Part> = {
  /** Cells that only look different count as used. */
  readonly withLooks: boolean;
  /** Whether a sheet's cells are asked for at all; all are when this is left out. */
  readonly isAsked?: (sheet: Excel.Worksheet) => boolean;
  readonly queueBlock: (range: Excel.Range, sheet: Excel.Worksheet) => Block;
  readonly queuePart: (sheet: Excel.Worksheet) => Part;
};

export type SheetAnswer<Block, Part> = {
  readonly sheet: Excel.Worksheet;
  /** From the top; one, if Excel has answered at once, and none of a sheet that was not asked. */
  readonly blocks: readonly Block[];
  readonly part: Part;
};

/**
 * Asks about all used cells of sheets in one batch; what Excel does not answer at once is asked for
 * again in blocks of rows. Throws a TooManyCellsError rather than ask for more than could be held.
 */
export async function askCells<Block extends { readonly range: Excel.Range }, Part>(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  { withLooks, isAsked = () => true, queueBlock, queuePart }: CellQuestion<Block, Part>,
): Promise<readonly SheetAnswer<Block, Part>[]> {
  try {
    const answers = sheets.map((sheet) => ({
      sheet,
      blocks: isAsked(sheet) ? [queueBlock(sheet.getUsedRange(!withLooks), sheet)] : [],
      part: queuePart(sheet),
    }));
    await context.sync();
    if (answers.every(({ blocks }) => blocks.every(isAnswered))) return answers;
  } catch (error) {
    if (!isTooMuch(error)) throw error;
  }
  const parts = sheets.map(queuePart);
  const used = sheets.filter(isAsked).map((sheet) => {
    const range = sheet.getUsedRange(!withLooks);
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return { sheet, range };
  });
  await context.sync();
  const areas = used.map(({ sheet, range }) => ({ sheet, area: areaOfRange(range) }));
  if (areTooMany(areas.map(({ area }) => area))) throw new TooManyCellsError();
  const blocks = await readInBlocks(context, areas, queueBlock);
  const blocksOf = new Map(used.map(({ sheet }, index) => [sheet, blocks[index] ?? []]));
  return sheets.map((sheet, index) => ({
    sheet,
    blocks: blocksOf.get(sheet) ?? [],
    part: parts[index]!,
  }));
}

/** Of more than five million cells Excel tells nothing, and says no word. */
function isAnswered({ range }: { readonly range: Excel.Range }): boolean {
  return (range.values as unknown) !== null;
}

/** Whether Excel would answer less: it has limits for the bytes on the web, and for merged cells. */
function isTooMuch(error: unknown): boolean {
  if (!(error instanceof OfficeExtension.Error)) return false;
  const { code, debugInfo } = error;
  const isOfMerges = /MergedAreas/i.test(debugInfo.errorLocation ?? '');
  return isOfMerges || code === 'ResponsePayloadSizeLimitExceeded';
}
