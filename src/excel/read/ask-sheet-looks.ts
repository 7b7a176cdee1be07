import type { Area } from '../../workbook/found-workbook';
import { runSteps } from '../write/run-steps';
import { queueFormat, queueProperties } from './ask-looks';
import type { AreaLooks, ReadLooks } from './ask-looks';
import { countCells, cutArea } from './cut-area';

/** Of areas whose cells differ, the pieces that are asked about before single cells. */
const PIECE_CELLS = 64;
/** Beyond so many somebody has dressed the sheet anew: it takes no more questions to know that. */
const MOST_CELLS = 6000;

/** What a question adds to the larger of request and answer, rather too much than too little. */
const FORMAT_BYTES = 3 * 1024;
const CELL_BYTES = 1024;

export type LookedSheet = {
  readonly sheet: Excel.Worksheet;
  readonly areas: readonly Area[];
};

/**
 * Asks how the cells of sheets look, area by area: one round where each looks the same throughout,
 * three where some do not. Null for a sheet in which too many do not.
 */
export async function askSheetLooks(
  context: Excel.RequestContext,
  questions: readonly LookedSheet[],
): Promise<readonly (readonly AreaLooks[] | null)[]> {
  const sheets = questions.map((question) => new SheetLooks(question));
  await askRound(context, sheets, (one) => one.askAreas());
  await askRound(context, sheets, (one) => one.askPieces());
  await askRound(context, sheets, (one) => one.askCells());
  return sheets.map((one) => (one.isMotley ? null : one.found));
}

type Question = { readonly bytes: number; readonly queue: () => ReadLooks };

async function askRound(
  context: Excel.RequestContext,
  sheets: readonly SheetLooks[],
  ask: (sheet: SheetLooks) => readonly Question[],
): Promise<void> {
  const answers: (() => void)[] = [];
  const steps = sheets.flatMap((sheet) =>
    ask(sheet).map(({ bytes, queue }) => ({
      bytes,
      queue: () => {
        const read = queue();
        answers.push(() => sheet.take(read()));
      },
    })),
  );
  if (steps.length > 0) await runSteps(context, steps);
  for (const answer of answers) answer();
}

class SheetLooks {
  readonly found: AreaLooks[] = [];
  isMotley = false;
  private mixed: Area[] = [];

  constructor(private readonly question: LookedSheet) {}

  askAreas(): readonly Question[] {
    return this.question.areas.map((area) => this.askFormat(area));
  }

  askPieces(): readonly Question[] {
    const pieces = this.takeMixed().flatMap((area) => cutArea(area, PIECE_CELLS));
    return pieces.map((area) => this.askFormat(area));
  }

  askCells(): readonly Question[] {
    const areas = this.takeMixed();
    this.isMotley = areas.reduce((sum, area) => sum + countCells(area), 0) > MOST_CELLS;
    if (this.isMotley) return [];
    return areas.map((area) => ({
      bytes: countCells(area) * CELL_BYTES,
      queue: () => queueProperties(this.question.sheet, area),
    }));
  }

  /** Areas whose cells differ are asked about again in the next round. */
  take({ area, lookAt }: ReturnType<ReadLooks>): void {
    if (lookAt === null) this.mixed.push(area);
    else this.found.push({ area, lookAt });
  }

  private askFormat(area: Area): Question {
    return { bytes: FORMAT_BYTES, queue: () => queueFormat(this.question.sheet, area) };
  }

  private takeMixed(): readonly Area[] {
    const { mixed } = this;
    this.mixed = [];
    return mixed;
  }
}
