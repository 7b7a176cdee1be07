import type { TagReader } from '../../package/tag-reader';
import { UnreadableError } from '../../package/unreadable';
import type { LocatedCell, LocatedRow } from './located-rows';
import { readFormula } from './read-formula';
import type { CellFormula } from './read-formula';
import type { SheetStep, SheetWalker } from './sheet-walker';

export type PlacedFormula = CellFormula & { readonly row: number; readonly column: number };

const LETTER_F = 102;

/** Finds the wanted rows while a worksheet is walked, and the places of those that are not there. */
export class RowLocator {
  readonly rows = new Map<number, LocatedRow>();
  /** Where a wanted row that is not there belongs; no entry: behind the last one. */
  readonly places = new Map<number, number>();
  /** The formulas of the sheet that concern more than their own cell. */
  readonly sharing: PlacedFormula[] = [];
  private readonly wanted: readonly number[];
  private passed = 0;
  private row: LocatedRow | null = null;
  /** A row that names no place stands where its first cell says. */
  private isRowNamed = false;
  private cell: LocatedCell | null = null;

  constructor(private readonly isWanted: ReadonlySet<number>) {
    this.wanted = [...isWanted].sort((one, other) => one - other);
  }

  take(step: SheetStep, { tags, row, column }: SheetWalker): void {
    if (step === 'row') this.openRow(tags, row);
    else if (step === 'cell') this.openCell(tags, row, column);
    else if (step === 'inside') this.readInside(tags, row, column);
    else if (step === 'cell-end') this.closeCell(tags);
    else if (step === 'row-end') this.closeRow(tags.start);
  }

  private openRow(tags: TagReader, row: number): void {
    const isSelfClosed = tags.kind === 'empty';
    this.isRowNamed = tags.attribute('r') !== null;
    const { start, end } = tags;
    const spans =
      tags.attribute('spans') === null ? null : { start: tags.valueStart, end: tags.valueEnd };
    const style = tags.isOn('customFormat') ? readStyle(tags) : null;
    this.row = { start, openEnd: end, closeStart: end, isSelfClosed, row, style, spans, cells: [] };
    if (isSelfClosed) this.closeRow(end);
  }

  private openCell(tags: TagReader, row: number, column: number): void {
    if (this.row === null) return;
    if (!this.isRowNamed) this.row.row = row;
    this.isRowNamed = true;
    if (this.row.row !== row) throw new UnreadableError('damaged');
    if (!this.isWanted.has(row)) return;
    if (column <= (this.row.cells.at(-1)?.column ?? -1)) throw new UnreadableError('damaged');
    const { start, end } = tags;
    const cell = { start, end, column, style: readStyle(tags), isFilled: false, formula: null };
    this.row.cells.push(cell);
    this.cell = tags.kind === 'empty' ? null : cell;
  }

  private readInside(tags: TagReader, row: number, column: number): void {
    if (this.cell !== null) this.cell.isFilled = true;
    if (tags.kind === 'close' || tags.letter !== LETTER_F) return;
    const formula = readFormula(tags);
    if (this.cell !== null) this.cell.formula = formula;
    if (formula.ref !== null) this.sharing.push({ ...formula, row, column });
  }

  private closeCell(tags: TagReader): void {
    if (this.cell !== null) this.cell.end = tags.end;
    this.cell = null;
  }

  private closeRow(closeStart: number): void {
    const { row } = this;
    if (row === null) return;
    row.closeStart = closeStart;
    for (; (this.wanted[this.passed] ?? Infinity) < row.row; this.passed += 1) {
      this.places.set(this.wanted[this.passed]!, row.start);
    }
    if (this.rows.has(row.row)) throw new UnreadableError('damaged');
    if (this.isWanted.has(row.row)) this.rows.set(row.row, row);
    this.row = null;
  }
}

function readStyle(tags: TagReader): number | null {
  const style = tags.attribute('s');
  return style === null ? null : Number(style);
}
