import { foldText } from '../../../domain/matching/fold-text';
import { FORM_LABELS } from '../../../text/travel/forms';
import type { FormLabel } from '../../../text/travel/forms';
import type { FoundCell, FoundSheet } from '../../found-workbook';
import { isBlank } from '../../reading/recognise-cell';

/** A label of ours and the cells right of it, up to the next label; rows and columns from 0. */
export type Labelled = {
  readonly label: FormLabel;
  readonly row: number;
  readonly column: number;
  readonly values: readonly { readonly cell: FoundCell; readonly column: number }[];
};

/** A cell that reads like a label: somebody may be called as we call one. */
type LabelLike = { readonly label: FormLabel; readonly row: number; readonly column: number };

const LABELS = new Map(
  Object.entries(FORM_LABELS).map(([label, words]) => [foldText(words), label as FormLabel]),
);
const EXACT: ReadonlyMap<string, FormLabel> = new Map(
  Object.entries(FORM_LABELS).map(([label, words]) => [words, label as FormLabel]),
);
/** Marks may be kept apart from their letters: twice, even three times as long. */
const LONGEST = 3 * Math.max(...Object.values(FORM_LABELS).map(({ length }) => length));

/** So many labels one above another are no names. */
const MANY_LABELS = 3;

/** All labels of a sheet, from above, from the left. */
export function listLabels(sheet: FoundSheet): readonly Labelled[] {
  const alike = sheet.rows.map((cells, row) =>
    cells.flatMap((cell, column): readonly LabelLike[] => {
      const label = readLabel(cell);
      return label === null ? [] : [{ label, row, column }];
    }),
  );
  const columns = findLabelColumns(alike.flat());
  const known = new Set(alike.flat().flatMap((one) => (columns.has(one.column) ? one.label : [])));
  return sheet.rows.flatMap((cells, row) => {
    const own = alike[row] ?? [];
    return own.length === 0 ? [] : listRow(cells, own, columns, known);
  });
}

function readLabel(cell: FoundCell): FormLabel | null {
  if (cell.kind !== 'text' || cell.value.length > LONGEST) return null;
  const exact = EXACT.get(cell.value);
  return exact ?? LABELS.get(foldText(cell.value.replace(/[\s:]+$/, ''))) ?? null;
}

/** Ours stand one above another, in one column or two. */
function findLabelColumns(alike: readonly LabelLike[]): ReadonlySet<number> {
  const found = new Map<number, Set<FormLabel>>();
  for (const { label, column } of alike) {
    found.set(column, (found.get(column) ?? new Set()).add(label));
  }
  const most = Math.max(0, ...[...found.values()].map(({ size }) => size));
  const least = Math.max(MANY_LABELS, most / 2);
  return new Set([...found].flatMap(([column, { size }]) => (size >= least ? column : [])));
}

/**
 * Elsewhere a label was moved by somebody, or it is a name: where ours stands in its column, or right
 * of a label without another value, or of anything else, as in a table.
 */
function listRow(
  cells: readonly FoundCell[],
  alike: readonly LabelLike[],
  columns: ReadonlySet<number>,
  known: ReadonlySet<FormLabel>,
): readonly Labelled[] {
  const found: { label: FormLabel; row: number; column: number; values: Labelled['values'] }[] = [];
  let isFirst = true;
  for (const [column, cell] of cells.entries()) {
    if (isBlank(cell)) continue;
    const like = alike.find((one) => one.column === column);
    const last = found.at(-1);
    const isFree = last === undefined ? isFirst : last.values.length > 0;
    isFirst = false;
    if (like !== undefined && (columns.has(column) || (isFree && !known.has(like.label)))) {
      found.push({ ...like, values: [] });
    } else if (last !== undefined) last.values = [...last.values, { cell, column }];
  }
  return found;
}
