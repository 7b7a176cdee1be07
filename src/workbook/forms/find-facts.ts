import { BLANK } from '../../domain/draft';
import { foldText } from '../../domain/matching/fold-text';
import { showFound } from '../../domain/validation/cell-faults';
import { FORM_LABELS } from '../../text/forms';
import type { FormLabel } from '../../text/forms';
import type { FoundCell, FoundSheet } from '../found-workbook';
import { isBlank } from '../reading/recognise-cell';
import { plainText } from './form-digests';

/** What stands beside a label; rows and columns from 0. */
export type Fact = { readonly text: string; readonly row: number; readonly column: number };

export type SheetFacts = {
  readonly sheet: FoundSheet;
  readonly facts: ReadonlyMap<FormLabel, Fact>;
  /** Rows with a label of ours in them. */
  readonly rows: ReadonlySet<number>;
};

const LABELS = new Map(
  Object.entries(FORM_LABELS).map(([label, words]) => [foldText(words), label as FormLabel]),
);
const EXACT: ReadonlyMap<string, FormLabel> = new Map(
  Object.entries(FORM_LABELS).map(([label, words]) => [words, label as FormLabel]),
);
/** Marks may be kept apart from their letters: twice, even three times as long. */
const LONGEST = 3 * Math.max(...Object.values(FORM_LABELS).map(({ length }) => length));

/** All that a sheet says of itself, wherever its rows and columns were moved: a label, and right of it. */
export function findFacts(sheet: FoundSheet): SheetFacts {
  const facts = new Map<FormLabel, Fact>();
  const rows = new Set<number>();
  for (const [row, cells] of sheet.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      const label = readLabel(cell);
      if (label === null) continue;
      rows.add(row);
      if (!facts.has(label)) facts.set(label, readFact(cells, row, column));
    }
  }
  return { sheet, facts, rows };
}

function readLabel(cell: FoundCell): FormLabel | null {
  if (cell.kind !== 'text' || cell.value.length > LONGEST) return null;
  const exact = EXACT.get(cell.value);
  return exact ?? LABELS.get(foldText(cell.value.replace(/[\s:]+$/, ''))) ?? null;
}

/** The next cell that holds anything; another label there means that nothing stands beside this one. */
function readFact(cells: readonly FoundCell[], row: number, label: number): Fact {
  for (let column = label + 1; column < cells.length; column += 1) {
    const cell = cells[column] ?? BLANK;
    if (isBlank(cell)) continue;
    if (readLabel(cell) !== null) break;
    return { text: plainText(showFound(cell)), row, column };
  }
  return { text: '', row, column: label + 1 };
}
