import { cellAddress } from '../../../workbook/address';
import type { WriteRefusal } from '../../../text/write-refusals';
import type { CellChange } from '../../../workbook/write-plan';
import type { TextEdit } from '../text-edits';
import { CellFaults } from './cell-faults';
import { DEFAULT_STYLE, findCell, findStyle, placeCells } from './place-cells';
import type { SheetContext } from './sheet-context';
import { surveySheet } from './survey-sheet';
import type { SheetSurvey } from './survey-sheet';

export type CellPlace = { readonly row: number; readonly column: number };

export type CellsChanged =
  | {
      readonly ok: true;
      readonly edits: readonly TextEdit[];
      /** Cells that had a formula: the calculation chain may no longer name them. */
      readonly droppedFormulas: readonly CellPlace[];
    }
  | { readonly ok: false; readonly refusals: readonly WriteRefusal[] };

/**
 * Edits that make cells of one sheet hold `next`; they keep their styles, but for how numbers are shown
 * where that is wanted otherwise. All or none: every change
 * that cannot be made is refused by name. Throws an UnreadableError where the sheet is broken, and
 * an Error where two changes concern one cell.
 */
export function changeCells(
  sheetXml: string,
  changes: readonly CellChange[],
  context: SheetContext,
): CellsChanged {
  checkOnce(changes);
  const survey = surveySheet(sheetXml, new Set(changes.map(({ row }) => row)));
  const faults = new CellFaults(survey, context);
  const refusals = changes.flatMap((change) => {
    const code = faults.find(change);
    const cell = cellAddress(change.row, change.column);
    return code === null ? [] : [{ code, sheet: context.sheet, cell }];
  });
  if (refusals.length > 0) return { ok: false, refusals };
  const isThere = ({ row, column }: CellPlace): boolean =>
    locate(survey, row, column) !== undefined;
  const cells = changes
    .filter((change) => isThere(change) || (change.next !== null && change.next !== ''))
    .map((change) => ({
      ...change,
      style: restyle(survey, change, context),
      content: change.next,
    }));
  return {
    ok: true,
    edits: placeCells(survey, cells),
    droppedFormulas: cells.filter(
      ({ row, column }) => (locate(survey, row, column)?.formula ?? null) !== null,
    ),
  };
}

/** Null where the style that is there, or is inherited, will do. */
function restyle(
  survey: SheetSurvey,
  { row, column, shownAs }: CellChange,
  { styleFor }: SheetContext,
): number | null {
  if (shownAs === undefined) return null;
  const own = findStyle(survey, row, column) ?? DEFAULT_STYLE;
  const style = styleFor(own, shownAs);
  return style === own ? null : style;
}

function checkOnce(changes: readonly CellChange[]): void {
  const seen = new Set<string>();
  for (const { row, column } of changes) {
    const cell = cellAddress(row, column);
    if (seen.has(cell)) throw new Error(`two changes of ${cell}`);
    seen.add(cell);
  }
}

function locate(survey: SheetSurvey, row: number, column: number): ReturnType<typeof findCell> {
  const located = survey.rows.get(row);
  return located && findCell(located, column);
}
