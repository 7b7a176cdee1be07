import type { ColumnKey } from '../../../domain/place';
import type { FoundCell } from '../../found-workbook';
import type { AskedRow } from '../form';

/** What a row says of itself, before it is known whether its code agrees. */
export type RowClaim = Omit<AskedRow, 'isOpen'> & {
  /** What its inputs hold, in the order of its cells: of a correction often what was answered. */
  readonly typed: readonly FoundCell[];
};

/** A cell of a row that shows what was known of a cell of the book. */
export type ShownCell = { readonly what: 'sent' | 'answered'; readonly column: ColumnKey };

/** A cell that a code covers. */
export type Suspect = ShownCell | { readonly what: 'note' };
