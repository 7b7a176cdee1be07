import type { Area } from '../../workbook/found-workbook';
import { rangeOf } from '../range-area';
import { runSteps } from '../write/run-steps';
import { cutArea } from './cut-area';

/** However people merge them, no more than the 512 merged cells that Excel tells of at once. */
const BLOCK_CELLS = 1000;
/** With texts of some hundred letters in every cell. */
const BLOCK_BYTES = 400 * 1024;

/** Asks about areas in blocks of rows, in as many batches as it takes, one after another. */
export async function readInBlocks<Block>(
  context: Excel.RequestContext,
  areas: readonly { readonly sheet: Excel.Worksheet; readonly area: Area }[],
  queue: (range: Excel.Range, sheet: Excel.Worksheet) => Block,
): Promise<readonly (readonly Block[])[]> {
  const blocks: Block[][] = areas.map(() => []);
  const steps = areas.flatMap(({ sheet, area }, index) =>
    cutArea(area, BLOCK_CELLS).map((block) => ({
      bytes: BLOCK_BYTES,
      queue: () => {
        blocks[index]?.push(queue(rangeOf(sheet, block), sheet));
      },
    })),
  );
  if (steps.length > 0) await runSteps(context, steps);
  return blocks;
}
