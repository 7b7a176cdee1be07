import { countCells, covers, holds, intersect } from './area';
import type { Area } from './area';
import type { Cell } from './cell';
import { Grid } from './grid';
import { PageSetup } from './page-setup';
import type { Table } from './table';
import type { Workbook } from './workbook';

/** A defined name. `sheet` is null where the whole workbook knows it. */
export type Name = {
  readonly id: string;
  readonly name: string;
  formula: string;
  comment: string;
  visible: boolean;
  readonly sheet: Sheet | null;
};

/** What cells take; later records stand above earlier ones. Objects as Office.js writes them. */
export type Validation = {
  readonly area: Area;
  readonly rule: Record<string, unknown>;
  readonly prompt: { showPrompt: boolean; title: string; message: string };
  readonly errorAlert: { showAlert: boolean; style: string; title: string; message: string };
  readonly ignoreBlanks: boolean;
};

export type ConditionalFormat = { readonly id: string; readonly type: string; area: Area };

/** A chart, a shape, a pivot table or a comment, by what it is called or says. */
export type Attachment = { readonly id: string; readonly label: string };

/** Filter buttons over an area, and whether rows are hidden by them. */
export type Filter = { readonly area: Area; readonly isDataFiltered: boolean };

export const STANDARD_HEIGHT = 15;
/** 64 pixels: 8.43 characters of the usual font. */
export const STANDARD_WIDTH = 48;

export class Sheet {
  visibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  readonly grid: Grid;
  /** In points. */
  readonly widths = new Map<number, number>();
  readonly heights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** Columns and rows that were asked to fit what they hold. */
  readonly fittedColumns = new Set<number>();
  readonly fittedRows = new Set<number>();
  merges: Area[] = [];
  tables: Table[] = [];
  names: Name[] = [];
  validations: Validation[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  charts: Attachment[] = [];
  shapes: Attachment[] = [];
  pivotTables: Attachment[] = [];
  comments: Attachment[] = [];
  filter: Filter | null = null;
  page = new PageSetup();
  freeze: { readonly rows: number; readonly columns: number } | null = null;
  protection: { readonly options: object; readonly password: string | null } | null = null;

  /** Formulas that fill more than their own cell, and what they fill. */
  spills: { readonly row: number; readonly column: number; readonly area: Area }[] = [];

  constructor(
    readonly workbook: Workbook,
    readonly id: string,
    public name: string,
  ) {
    this.grid = new Grid(workbook.normal);
  }

  /** Rows and columns count from 0. */
  cell(row: number, column: number): Cell {
    return this.grid.get(row, column);
  }

  width(column: number): number {
    return this.hiddenColumns.has(column) ? 0 : (this.widths.get(column) ?? STANDARD_WIDTH);
  }

  height(row: number): number {
    return this.hiddenRows.has(row) ? 0 : (this.heights.get(row) ?? STANDARD_HEIGHT);
  }

  mergeAt(row: number, column: number): Area | null {
    return this.merges.find((area) => holds(area, row, column)) ?? null;
  }

  table(name: string): Table | null {
    return this.tables.find((table) => table.name.toLowerCase() === name.toLowerCase()) ?? null;
  }

  tableAt(area: Area): Table | null {
    return this.tables.find((table) => intersect(table.area, area) !== null) ?? null;
  }

  validationAt(row: number, column: number): Validation | null {
    return this.validations.filter(({ area }) => holds(area, row, column)).at(-1) ?? null;
  }

  /** What holds for all cells of an area; undefined where they differ. */
  validationOf(area: Area): Validation | null | undefined {
    const touching = this.validations.filter((one) => intersect(one.area, area) !== null);
    const last = touching.at(-1);
    if (last === undefined) return null;
    return covers(last.area, area) ? last : undefined;
  }

  /** Whether people may write there while the sheet is protected. */
  isLocked(area: Area): boolean {
    if (this.protection === null) return false;
    if (countCells(area) > 1_000_000) return true;
    return [...this.grid.looks(area)].some(({ locked }) => locked);
  }

  usedArea(within: Area, valuesOnly: boolean): Area | null {
    return this.grid.usedArea(within, valuesOnly);
  }
}
