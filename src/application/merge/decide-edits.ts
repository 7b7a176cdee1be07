import { decideByChoice } from '../../domain/merging/choose-version';
import type { ChosenDecision, MergeChoices } from '../../domain/merging/choose-version';
import type { Edit, FileFindings } from './file-findings';
import type { Master, MasterCell } from './master';

/** An edit and the file that brings it, by its position. */
export type SourcedEdit = Edit & { readonly source: number };

/** One cell of the workbook, all that is said of it, and what becomes of it. */
export type DecidedCell = {
  readonly key: string;
  readonly cell: MasterCell;
  readonly edits: readonly SourcedEdit[];
  readonly decision: ChosenDecision;
};

/** Decides every cell that a file brings an edit of, in the order of the workbook's sheets and rows. */
export function* decideEditsInSteps(
  master: Master,
  files: readonly FileFindings[],
  choices: MergeChoices,
): Generator<void, readonly DecidedCell[]> {
  const decided: DecidedCell[] = [];
  for (const [key, { cell, edits }] of gatherEdits(files)) {
    const chosen = choices.cells.get(key);
    const decision = decideByChoice(cell.found, edits, chosen, choices.files);
    decided.push({ key, cell, edits, decision });
    yield;
  }
  const positions = new Map(master.found.sheets.map(({ name }, index) => [name, index]));
  const sheetOf = ({ cell }: DecidedCell): number => positions.get(cell.sheet) ?? 0;
  return decided.sort(
    (one, other) =>
      sheetOf(one) - sheetOf(other) ||
      one.cell.row - other.cell.row ||
      one.cell.column - other.cell.column,
  );
}

type EditedCell = { readonly cell: MasterCell; readonly edits: SourcedEdit[] };

function gatherEdits(files: readonly FileFindings[]): ReadonlyMap<string, EditedCell> {
  const cells = new Map<string, EditedCell>();
  for (const [source, { edits }] of files.entries()) {
    for (const edit of edits) {
      const known = cells.get(edit.key);
      if (known === undefined) {
        cells.set(edit.key, { cell: edit.cell, edits: [{ ...edit, source }] });
      } else known.edits.push({ ...edit, source });
    }
  }
  return cells;
}
