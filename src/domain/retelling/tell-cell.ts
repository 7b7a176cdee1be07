import { formatDecimal, percentPointsOf } from '../decimal';
import { BLANK } from '../draft';
import type { DraftBlock, Found, Term } from '../draft';
import type { ColumnKey } from '../place';
import { showFound } from '../validation/cell-faults';

/** The cells of one row of a block by column, as contest data writes them. */
export type RowTeller = {
  readonly find: (column: ColumnKey) => Found;
  /** Undefined where nothing is typed. Percentages are percent points: 0.98 shown as 98% is "98". */
  readonly tell: (column: ColumnKey) => string | undefined;
  /** The word of the vocabulary that the cell holds; null for anything else. */
  readonly term: (column: ColumnKey) => Term | null;
};

/** A teller for each row of a block; none for a block that was not found. */
export function tellRows(block: DraftBlock | undefined): readonly RowTeller[] {
  if (block === undefined) return [];
  const positions = new Map(block.columns.map((column, position) => [column, position]));
  return block.rows.map(({ cells }) => {
    const find = (column: ColumnKey): Found => cells[positions.get(column) ?? -1] ?? BLANK;
    return {
      find,
      tell: (column) => tellCell(find(column)),
      term: (column) => {
        const found = find(column);
        return found.kind === 'term' ? found.term : null;
      },
    };
  });
}

function tellCell(found: Found): string | undefined {
  if (found.kind === 'number' && found.percentFormat) {
    return formatDecimal(percentPointsOf(found.value));
  }
  return showFound(found) || undefined;
}
