import { findReferences } from './find-references';
import type { Reference } from './find-references';
import type { AreaOnSheet, DefinedName, FormulaBook, TableOnSheet } from './formula-book';
import { isAbsolute, moveRange } from './move-range';
import type { Shift } from './shift-formula';
import { findTableBody, findTablePart } from './table-parts';

export type FormulaPlace = { readonly sheet: string; readonly row: number };

/** What a formula reads; null when that may be anything. */
export type Reads = readonly AreaOnSheet[] | null;

/** Names that stand for more areas than anybody would write are taken for anything. */
const MOST_AREAS = 1000;

/** Tells which areas of one workbook formulas read. */
export class FormulaReader {
  /** Positions of the sheets' tabs, by folded names. */
  private readonly positions = new Map<string, number>();
  private readonly tables = new Map<string, TableOnSheet>();
  private readonly names = new Map<string, DefinedName>();
  /** Null also while a name is being read, so that one that names itself comes to an end. */
  private readonly readsOfNames = new Map<string, Reads>();

  constructor(private readonly book: FormulaBook) {
    book.sheets.forEach((sheet, index) => this.positions.set(fold(sheet), index));
    for (const table of book.tables) this.tables.set(fold(table.name), table);
    for (const one of book.names) this.names.set(keyOf(one.scope, one.name), one);
  }

  /** `shift`: how far the cell is from the one whose formula names the references. */
  read(references: readonly Reference[] | null, place: FormulaPlace, shift: Shift): Reads {
    if (references === null) return null;
    const areas: AreaOnSheet[] = [];
    for (const reference of references) {
      const found = this.readReference(reference, place, shift);
      if (found === null || areas.length > MOST_AREAS) return null;
      areas.push(...found);
    }
    return areas;
  }

  private readReference(reference: Reference, place: FormulaPlace, shift: Shift): Reads {
    switch (reference.kind) {
      case 'range': {
        const area = moveRange(reference.range, shift);
        const sheets = this.findSheets(reference.sheet ?? place.sheet);
        return sheets && sheets.map((sheet) => ({ sheet, area }));
      }
      case 'name':
        return this.readName(reference.sheet ?? place.sheet, reference.name, place);
      case 'function':
        return this.isDefined(place.sheet, reference.name)
          ? this.readName(place.sheet, reference.name, place)
          : [];
      case 'table': {
        const table = this.tables.get(fold(reference.table));
        if (table === undefined) return null;
        return [{ sheet: table.sheet, area: findTablePart(table, reference, place.row) }];
      }
    }
  }

  private isDefined(sheet: string, name: string): boolean {
    return this.names.has(keyOf(sheet, name)) || this.names.has(keyOf(null, name));
  }

  private readName(sheet: string, name: string, place: FormulaPlace): Reads {
    const defined = this.names.get(keyOf(sheet, name)) ?? this.names.get(keyOf(null, name));
    if (defined === undefined) {
      const table = this.tables.get(fold(name));
      return table === undefined ? null : [{ sheet: table.sheet, area: findTableBody(table) }];
    }
    const key = JSON.stringify([defined.scope, fold(name), place.sheet]);
    const known = this.readsOfNames.get(key);
    if (known !== undefined) return known;
    this.readsOfNames.set(key, null);
    const references = findReferences(defined.formula);
    // Relative references in names are seen from the cell that uses the name: rare, and not followed.
    const isFixed = references?.every((one) => one.kind !== 'range' || isAbsolute(one.range));
    const nowhere = { sheet: place.sheet, row: -1 };
    const reads = isFixed === true ? this.read(references, nowhere, { rows: 0, columns: 0 }) : null;
    this.readsOfNames.set(key, reads);
    return reads;
  }

  /** One sheet, or those between two. */
  private findSheets(text: string): readonly string[] | null {
    const { sheets } = this.book;
    const [first = '', last = first] = text.split(':');
    const from = this.positions.get(fold(first));
    const to = this.positions.get(fold(last));
    if (from === undefined || to === undefined) return null;
    return sheets.slice(Math.min(from, to), Math.max(from, to) + 1);
  }
}

function keyOf(scope: string | null, name: string): string {
  return JSON.stringify([scope === null ? null : fold(scope), fold(name)]);
}

function fold(name: string): string {
  return name.toLowerCase();
}
