import type { Leaf } from '../../domain/criterion';
import type { CellValue } from '../sheet-plan';

/** Something that the formulas were written by and cannot follow: as it was, and where it stands. */
export type Guard = {
  readonly item: string;
  readonly leaf: Leaf | null;
  readonly sent: CellValue;
  /** A formula that now has the value of `sent`; it may look at the cell that holds that. */
  readonly now: string | ((sent: string) => string);
};
