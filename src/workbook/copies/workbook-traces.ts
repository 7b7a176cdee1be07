/** A cell of a sheet, as people name it ("F7"). */
export type TracePlace = { readonly sheet: string; readonly cell: string };

/** What a workbook's file holds besides the cells that are read: copies hold none of it. */
export type WorkbookTraces = {
  /** Null where the file does not say. */
  readonly author: string | null;
  readonly lastEditor: string | null;
  readonly company: string | null;
  readonly hiddenSheets: readonly string[];
  /** Notes and threaded comments. */
  readonly comments: readonly TracePlace[];
  /** Formulas that call functions of an add-in. */
  readonly addinFormulas: readonly TracePlace[];
  readonly definedNames: readonly string[];
  /** Those of them that lead nowhere. */
  readonly brokenNames: readonly string[];
  /** Numbers of parts. */
  readonly externalLinks: number;
  readonly addinParts: number;
  readonly macros: number;
  /** Pivot tables keep rows of data that may stand on no sheet any more. */
  readonly pivotCaches: number;
  /** Pictures, charts, drawings, embedded files. */
  readonly pictures: number;
  readonly customProperties: number;
};
