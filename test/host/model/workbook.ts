import type { Area } from './area';
import { qualify, readAddress, splitSheet } from './address';
import { countColumns, countRows } from './area';
import { NORMAL_LOOK } from './look';
import type { Look } from './look';
import { Sheet } from './sheet';
import type { Name } from './sheet';
import type { Table } from './table';

/** What happened, for events and for recalculation. */
export type Change =
  | { readonly kind: 'content'; readonly sheet: Sheet; readonly area: Area; readonly how: string }
  | { readonly kind: 'dressed'; readonly sheet: Sheet; readonly area: Area }
  | { readonly kind: 'dirty'; readonly sheet: Sheet; readonly area: Area }
  | { readonly kind: 'renamed'; readonly sheet: Sheet; readonly before: string }
  | {
      readonly kind:
        | 'selection'
        | 'activated'
        | 'deactivated'
        | 'added'
        | 'deleted'
        | 'calculated'
        | 'sorted'
        | 'hidden';
      readonly sheet: Sheet;
    };

/** A stretch of a sheet that follows the cells when they move. */
export class Range {
  constructor(
    readonly sheet: Sheet,
    public area: Area,
  ) {}

  /** The range's own size. */
  get size(): { readonly rows: number; readonly columns: number } {
    return { rows: countRows(this.area), columns: countColumns(this.area) };
  }
}

export class Workbook {
  sheets: Sheet[] = [];
  names: Name[] = [];
  readonly settings = new Map<string, unknown>();
  readonly properties = new Map<string, unknown>();
  name = 'Book1.xlsx';
  /** Opened for viewing: nothing can be written. */
  isReadOnly = false;
  isStructureProtected = false;
  /** Whether the edge between two cells is one line that both tell of, or each has its own. */
  sharesEdges = false;
  isDirty = false;
  calculationMode = 'Automatic';
  eventsEnabled = true;
  /** What was opened beside this workbook, in windows of their own. */
  readonly openedFiles: Uint8Array[] = [];
  selection: Range;
  activeSheet: Sheet;
  changes: Change[] = [];
  /** Who wants to be told of what: an event's number and its target's id. */
  readonly listeners = new Set<string>();
  /** Ranges that a client holds on to. */
  readonly held = new Set<Range>();
  private nextNumber = 1;

  constructor(readonly normal: Look = NORMAL_LOOK) {
    const first = this.addSheet('Sheet1');
    this.activeSheet = first;
    this.selection = new Range(first, { top: 0, left: 0, bottom: 0, right: 0 });
    this.changes = [];
  }

  /** Throws where there is none: for tests, which know their sheets. */
  sheet(name: string): Sheet {
    const sheet = this.findSheet(name);
    if (sheet === null) {
      const all = this.sheets.map((one) => one.name).join(', ');
      throw new Error(`no sheet ${name} among: ${all}`);
    }
    return sheet;
  }

  get sheetNames(): readonly string[] {
    return this.sheets.map(({ name }) => name);
  }

  findSheet(nameOrId: string): Sheet | null {
    const wanted = nameOrId.toLowerCase();
    return (
      this.sheets.find(({ name, id }) => name.toLowerCase() === wanted || id === nameOrId) ?? null
    );
  }

  addSheet(name: string): Sheet {
    const sheet = new Sheet(this, `{${crypto.randomUUID().toUpperCase()}}`, name);
    this.sheets.push(sheet);
    this.changes.push({ kind: 'added', sheet });
    return sheet;
  }

  removeSheet(sheet: Sheet): void {
    const place = this.sheets.indexOf(sheet);
    this.sheets = this.sheets.filter((one) => one !== sheet);
    for (const name of this.names) {
      if (splitSheet(name.formula).sheet?.toLowerCase() === sheet.name.toLowerCase()) {
        name.formula = '=#REF!';
      }
    }
    this.changes.push({ kind: 'deleted', sheet });
    if (this.activeSheet === sheet) {
      const next = this.sheets[Math.min(place, this.sheets.length - 1)];
      if (next !== undefined) this.activate(next);
    }
  }

  renameSheet(sheet: Sheet, name: string): void {
    for (const one of [...this.names, ...this.sheets.flatMap(({ names }) => names)]) {
      const { sheet: named, address } = splitSheet(one.formula);
      if (named?.toLowerCase() === sheet.name.toLowerCase()) {
        one.formula = `=${qualify(name, address)}`;
      }
    }
    this.changes.push({ kind: 'renamed', sheet, before: sheet.name });
    sheet.name = name;
  }

  activate(sheet: Sheet): void {
    if (this.activeSheet === sheet) return;
    this.changes.push({ kind: 'deactivated', sheet: this.activeSheet });
    this.activeSheet = sheet;
    this.selection = new Range(sheet, { top: 0, left: 0, bottom: 0, right: 0 });
    this.changes.push({ kind: 'activated', sheet });
  }

  select(sheet: Sheet, area: Area): void {
    this.activate(sheet);
    this.selection = new Range(sheet, area);
    this.changes.push({ kind: 'selection', sheet });
  }

  noteContent(sheet: Sheet, area: Area, how = 'RangeEdited'): void {
    this.changes.push({ kind: 'content', sheet, area, how });
    this.isDirty = true;
  }

  /** What no cell's content has changed by. */
  noteLooks(sheet: Sheet, area: Area): void {
    this.changes.push({ kind: 'dressed', sheet, area });
  }

  note(kind: 'calculated' | 'sorted' | 'hidden', sheet: Sheet): void {
    this.changes.push({ kind, sheet });
  }

  /** Formulas that use the area are to be worked out again, though nothing has been typed. */
  noteDirty(sheet: Sheet, area: Area): void {
    this.changes.push({ kind: 'dirty', sheet, area });
  }

  /** What has happened since this was last asked. */
  takeChanges(): readonly Change[] {
    const { changes } = this;
    this.changes = [];
    return changes;
  }

  /** A number that no other object of the workbook has had. */
  takeNumber(): number {
    this.nextNumber += 1;
    return this.nextNumber;
  }

  get tables(): { readonly sheet: Sheet; readonly table: Table }[] {
    return this.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  }

  findTable(nameOrId: string): { sheet: Sheet; table: Table } | null {
    const wanted = nameOrId.toLowerCase();
    return (
      this.tables.find(
        ({ table }) => table.name.toLowerCase() === wanted || table.id === nameOrId,
      ) ?? null
    );
  }

  /** Names of the workbook and tables share one list of names. */
  isNameTaken(name: string): boolean {
    const wanted = name.toLowerCase();
    return (
      this.names.some((one) => one.name.toLowerCase() === wanted) ||
      this.tables.some(({ table }) => table.name.toLowerCase() === wanted)
    );
  }

  findName(name: string, sheet: Sheet | null = null): Name | null {
    const wanted = name.toLowerCase();
    const names = sheet === null ? this.names : sheet.names;
    return names.find((one) => one.name.toLowerCase() === wanted) ?? null;
  }

  /** What a reference like "'Cá nhân'!$A$1:$B$2" points at; null where it points at nothing plain. */
  findRange(reference: string, home: Sheet | null): Range | null {
    const { sheet: named, address } = splitSheet(reference);
    const sheet = named === null ? home : this.findSheet(named);
    const area = readAddress(address);
    return sheet === null || area === null ? null : new Range(sheet, area);
  }
}
