import { WHOLE_SHEET } from './areas';
import { findReferences } from './find-references';
import type { FoundReferences, Reference } from './find-references';
import type { AreaOnSheet, DefinedName, FormulaBook, TableOnSheet } from './formula-book';
import { isAbsolute, moveRange } from './move-range';
import type { Shift } from './shift-formula';
import { findTableBody, findTablePart } from './table-parts';

export type FormulaPlace = { readonly sheet: string; readonly row: number };

/** What a formula reads; when that is unclear, it may read anything else as well. */
export type Reads = { readonly areas: readonly AreaOnSheet[]; readonly isUnclear: boolean };

const UNCLEAR: Reads = { areas: [], isUnclear: true };
const NOTHING: Reads = { areas: [], isUnclear: false };

/** Names that stand for more areas than anybody would write are not read to the end. */
const MOST_AREAS = 1000;

/** Tells which areas of one workbook formulas read. */
export class FormulaReader {
  /** Positions of the sheets' tabs, by folded names. */
  private readonly positions = new Map<string, number>();
  private readonly tables = new Map<string, TableOnSheet>();
  private readonly names = new Map<string, DefinedName>();
  /** Unclear also while a name is being read, so that one that names itself comes to an end. */
  private readonly readsOfNames = new Map<string, Reads>();

  constructor(private readonly book: FormulaBook) {
    book.sheets.forEach((sheet, index) => this.positions.set(fold(sheet), index));
    for (const table of book.tables) this.tables.set(fold(table.name), table);
    for (const one of book.names) this.names.set(keyOf(one.scope, one.name), one);
  }

  /** `shift`: how far the cell is from the one whose formula names the references. */
  read(found: FoundReferences, place: FormulaPlace, shift: Shift): Reads {
    const named = this.readAll(found.references, place, shift);
    if (found.bases.length === 0) {
      return found.isUnclear ? { areas: named.areas, isUnclear: true } : named;
    }
    const bases = this.readAll(found.bases, place, shift);
    const reached = new Set(bases.areas.map(({ sheet }) => sheet));
    return {
      areas: [...named.areas, ...[...reached].map((sheet) => ({ sheet, area: WHOLE_SHEET }))],
      isUnclear: found.isUnclear || named.isUnclear || bases.isUnclear,
    };
  }

  private readAll(references: readonly Reference[], place: FormulaPlace, shift: Shift): Reads {
    const areas: AreaOnSheet[] = [];
    let isUnclear = false;
    for (const reference of references) {
      if (areas.length > MOST_AREAS) return { areas, isUnclear: true };
      const found = this.readReference(reference, place, shift);
      areas.push(...found.areas);
      isUnclear ||= found.isUnclear;
    }
    return { areas, isUnclear };
  }

  private readReference(reference: Reference, place: FormulaPlace, shift: Shift): Reads {
    switch (reference.kind) {
      case 'range': {
        const area = moveRange(reference.range, shift);
        const sheets = this.findSheets(reference.sheet ?? place.sheet);
        return sheets === null ? UNCLEAR : clear(sheets.map((sheet) => ({ sheet, area })));
      }
      case 'name':
        return this.readName(reference.sheet ?? place.sheet, reference.name, place);
      case 'function':
        return this.isDefined(place.sheet, reference.name)
          ? this.readName(place.sheet, reference.name, place)
          : NOTHING;
      case 'table': {
        const table = this.tables.get(fold(reference.table));
        if (table === undefined) return UNCLEAR;
        return clear([{ sheet: table.sheet, area: findTablePart(table, reference, place.row) }]);
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
      if (table === undefined) return UNCLEAR;
      return clear([{ sheet: table.sheet, area: findTableBody(table) }]);
    }
    const key = JSON.stringify([defined.scope, fold(name), place.sheet]);
    const known = this.readsOfNames.get(key);
    if (known !== undefined) return known;
    this.readsOfNames.set(key, UNCLEAR);
    const found = freeRelative(findReferences(defined.formula));
    const nowhere = { sheet: place.sheet, row: -1 };
    const reads = this.read(found, nowhere, { rows: 0, columns: 0 });
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

function clear(areas: readonly AreaOnSheet[]): Reads {
  return { areas, isUnclear: false };
}

/** Relative references in a name are seen from the cells that use it: anywhere on their sheets. */
function freeRelative({ references, bases, isUnclear }: FoundReferences): FoundReferences {
  const isFixed = (one: Reference): boolean => one.kind !== 'range' || isAbsolute(one.range);
  const relative = references.filter((one) => !isFixed(one));
  return { references: references.filter(isFixed), bases: [...bases, ...relative], isUnclear };
}

function keyOf(scope: string | null, name: string): string {
  return JSON.stringify([scope === null ? null : fold(scope), fold(name)]);
}

function fold(name: string): string {
  return name.toLowerCase();
}
