import type { ExaminedBook, ExaminePace, Examined } from '../../application/check/examine-workbook';
import { isEmptyWorkbook } from '../../application/check/is-empty-workbook';
import type { KnownWorkbook, LiveWorkbook, Result } from '../../application/workbook-port';
import { JUMP_TEXT } from '../../text/pane/jump';
import { cellAddress, parseArea } from '../../workbook/address';
import type { CellPlace } from '../../workbook/reading/read-workbook';
import type { WorkbookPlan } from '../../workbook/sheet-plan';
import type { TravelWork } from '../travel/travel-work';
import type { Answer } from './answer';
import { fail, failWith, toAnswer } from './fail';
import type { FileCarrier } from './file-carrier';
import { loadExamination, loadSearch, loadTravelling, loadWriting } from './load-use-cases';
import type { BookRequest, GoBack, PaneWork } from './pane-work';
import { FIRST_CELL } from './target';
import type { Target } from './target';
import { untilStopped } from './until-stopped';

/** What the program around the workbook can do, and its clock. */
export type PaneSurroundings = {
  readonly hasFunctions: boolean;
  readonly now: () => Date;
  /** Opens a new book beside the one that is open. */
  readonly openBook: (
    plan: WorkbookPlan,
    request: BookRequest,
  ) => Promise<Result<null> | { readonly kind: 'stopped' }>;
  /** In a window of its own, or instead of the one that is open. */
  readonly opensBooks: PaneWork['opensBooks'];
  readonly files: FileCarrier;
};

/** The use cases over the workbook that is open before the person. */
export function preparePaneWork(workbook: LiveWorkbook, surroundings: PaneSurroundings): PaneWork {
  const { hasFunctions, now, openBook, opensBooks } = surroundings;
  let travel: TravelWork | null = null;
  return {
    hasFunctions,
    now,
    opensBooks,
    examine: (known, pace) => untilStopped(pace.signal, () => examine(workbook, known, pace)),
    show: async (target, moved) => {
      const located = await locateTarget(workbook, target, moved);
      if (!located.ok) return fail(located.faults);
      if (located.value === null) return failWith([JUMP_TEXT.placeGone]);
      return jumpTo(workbook, located.value);
    },
    prepare: (request, examined, pace) =>
      untilStopped(pace.signal, async () => {
        const { prepareWrite } = await loadWriting();
        return prepareWrite(workbook, request, examined, surroundings, pace);
      }),
    openBook: async (request) => {
      const { planPresetBook } = await loadWriting();
      const opened = await openBook(planPresetBook(request), request);
      return 'kind' in opened ? opened : toAnswer(opened);
    },
    loadTravel: async () => {
      const prepareTravelWork = await loadTravelling();
      travel ??= prepareTravelWork(workbook, surroundings);
      return travel;
    },
    watch: async (onChange) => {
      // Without a name: a sheet that has gone since, as ours do in which we build.
      const watching = await workbook.watch((change) => {
        const { sheet } = change;
        if (sheet !== null) onChange({ ...change, sheet });
      });
      return watching.ok ? () => void watching.value() : null;
    },
  };
}

async function examine(
  workbook: LiveWorkbook,
  known: KnownWorkbook | null,
  pace: ExaminePace,
): Promise<Answer<Examined>> {
  const reading = await workbook.read(known ?? undefined);
  if (!reading.ok) return fail(reading.faults);
  const found = reading.value;
  if (isEmptyWorkbook(found)) return { kind: 'done', value: { kind: 'empty', found } };
  const examineWorkbook = await loadExamination();
  return { kind: 'done', value: await examineWorkbook(found, pace) };
}

async function locateTarget(
  workbook: LiveWorkbook,
  { place, cell }: Target,
  moved: ExaminedBook | null,
): Promise<Result<CellPlace | null>> {
  if (moved === null || place === null) return { ok: true, value: cell };
  const locateAgain = await loadSearch();
  return locateAgain(workbook, moved, place);
}

async function jumpTo(workbook: LiveWorkbook, { sheet, cell }: CellPlace): Promise<Answer<GoBack>> {
  if (sheet === null) return failWith([JUMP_TEXT.placeGone]);
  const from = await workbook.readSelection();
  const shown = await workbook.show(sheet, (cell === null ? null : parseArea(cell)) ?? FIRST_CELL);
  if (!shown.ok) return fail(shown.faults);
  if (!from.ok) return fail(from.faults);
  const { sheet: before, area } = from.value;
  const run = async (): Promise<Answer<null>> => toAnswer(await workbook.show(before, area));
  const goBack = { cell: cellAddress(area.top, area.left), sheet: before, run };
  return { kind: 'done', value: goBack };
}
