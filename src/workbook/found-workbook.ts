import type { Found } from '../domain/draft';

/** Rows and columns count from 0; both ends belong to the area. */
export type Area = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

/** A cell before its words are recognised. */
export type FoundCell = Exclude<Found, { kind: 'term' } | { kind: 'scale' }>;

export type FoundTable = {
  readonly name: string;
  readonly area: Area;
  /** The last row of the area adds up and is nobody. */
  readonly hasTotalsRow: boolean;
};

export type FoundSheet = {
  readonly name: string;
  /** `rows[r][c]`; rows may be of different lengths, what is not there is blank. */
  readonly rows: readonly (readonly FoundCell[])[];
  /** Hidden by hand or by a filter. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly tables: readonly FoundTable[];
  readonly merges: readonly Area[];
};

/** A defined name that is one plain area. */
export type FoundName = { readonly name: string; readonly sheet: string; readonly area: Area };

/** A workbook as an adapter found it: cells, and where tables and names lie. No recognition yet. */
export type FoundWorkbook = {
  readonly sheets: readonly FoundSheet[];
  readonly names: readonly FoundName[];
};
