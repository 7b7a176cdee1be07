import { examineWorkbook } from '../../application/examine-workbook';
import type { ExaminedBook } from '../../application/examine-workbook';
import { locateAgain } from '../../application/locate-again';
import type { LiveWorkbook, Result } from '../../application/workbook-port';
import type { WorkbookPlan } from '../../workbook/sheet-plan';
import { parseArea, qualifiedAddress } from '../../workbook/address';
import type { CellPlace } from '../../workbook/reading/read-workbook';
import type { Answer } from './answer';
import { fail, failWith, toAnswer } from './fail';
import { JUMP_TEXT } from '../../text/pane/jump';
import type { GoBack, PaneWork } from './pane-work';
import { planPresetBook, prepareWrite } from './prepare-write';
import { FIRST_CELL } from './target';
import type { Target } from './target';

/** What the program around the workbook can do, and its clock. */
export type PaneSurroundings = {
  readonly hasFunctions: boolean;
  readonly now: () => Date;
  /** Opens a new book beside the one that is open. */
  readonly openBook: (plan: WorkbookPlan) => Promise<Result<null>>;
  /** In a window of its own, or instead of the one that is open. */
  readonly opensBooks: PaneWork['opensBooks'];
};

/** The use cases over the workbook that is open before the person. */
export function preparePaneWork(workbook: LiveWorkbook, surroundings: PaneSurroundings): PaneWork {
  const { hasFunctions, openBook, opensBooks } = surroundings;
  return {
    hasFunctions,
    opensBooks,
    examine: async (known, pace) => {
      try {
        return toAnswer(await examineWorkbook(workbook, known, pace));
      } catch (error) {
        if (pace.signal?.aborted === true) return { kind: 'stopped' };
        throw error;
      }
    },
    show: async (target, moved) => {
      const located = await locateTarget(workbook, target, moved);
      if (!located.ok) return fail(located.faults);
      if (located.value === null) return failWith([JUMP_TEXT.placeGone]);
      return jumpTo(workbook, located.value);
    },
    prepare: (request, examined) => prepareWrite(workbook, request, examined, surroundings),
    openBook: async (request) => toAnswer(await openBook(planPresetBook(request))),
    watch: async (onChange) => {
      // Without a name: a sheet that has gone since, as ours do in which we build.
      const watching = await workbook.watch(({ sheet }) => {
        if (sheet !== null) onChange(sheet);
      });
      return watching.ok ? () => void watching.value() : null;
    },
  };
}

async function locateTarget(
  workbook: LiveWorkbook,
  { place, cell }: Target,
  moved: ExaminedBook | null,
): Promise<Result<CellPlace | null>> {
  if (moved === null || place === null) return { ok: true, value: cell };
  return locateAgain(workbook, moved.checked.reading, place);
}

async function jumpTo(workbook: LiveWorkbook, { sheet, cell }: CellPlace): Promise<Answer<GoBack>> {
  if (sheet === null) return failWith([JUMP_TEXT.placeGone]);
  const from = await workbook.readSelection();
  const shown = await workbook.show(sheet, (cell === null ? null : parseArea(cell)) ?? FIRST_CELL);
  if (!shown.ok) return fail(shown.faults);
  if (!from.ok) return fail(from.faults);
  const { sheet: before, area } = from.value;
  const run = async (): Promise<Answer<null>> => toAnswer(await workbook.show(before, area));
  const address = qualifiedAddress(before, area.top, area.left);
  return { kind: 'done', value: { cell: address, run } };
}
