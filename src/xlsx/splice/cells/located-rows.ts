import type { Span } from '../../package/outline';
import type { CellFormula } from './read-formula';

/** A row, or all rows: what something can be put into. */
export type Container = {
  /** Just behind the opening tag. */
  openEnd: number;
  /** Where the closing tag begins; the same place in an element `<row/>`. */
  closeStart: number;
  isSelfClosed: boolean;
};

export type LocatedCell = {
  readonly start: number;
  end: number;
  readonly column: number;
  readonly style: number | null;
  /** Whether anything stands in it. */
  isFilled: boolean;
  formula: CellFormula | null;
};

export type LocatedRow = Container & {
  readonly start: number;
  row: number;
  /** The style of its cells that are not there; null where the columns' styles hold. */
  readonly style: number | null;
  /** The value of the attribute `spans`. */
  readonly spans: Span | null;
  readonly cells: LocatedCell[];
};
