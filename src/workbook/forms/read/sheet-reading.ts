import { percentPointsOf } from '../../../domain/decimal';
import { BLANK } from '../../../domain/draft';
import { showFound } from '../../../domain/validation/cell-faults';
import { writeDecimal, writePercent } from '../../../text/numbers';
import type { FormFault } from '../../../text/problems/form-faults';
import type { FormPlace } from '../../../text/problems/form-places';
import { cellAddress } from '../../address';
import type { FoundCell, FoundSheet } from '../../found-workbook';
import { isBlank } from '../../reading/recognise-cell';
import type { AskedRow } from '../form';
import type { AskedPlace, FormEntry, FormRemark, ShownCriterion } from './returned-form';

/** The formula of a cell (rows and columns from 0); null where there is none. */
export type FormulaFinder = (sheet: string, row: number, column: number) => string | null;

/** As a reader sees it: "7,5", "81%". */
export function tellCell(cell: FoundCell): string {
  if (cell.kind !== 'number') return showFound(cell);
  return cell.percentFormat ? writePercent(percentPointsOf(cell.value)) : writeDecimal(cell.value);
}

/** What became of a row. */
type RowState = 'used' | 'skipped' | 'refused';

/** Gathers what the rows of one sheet say; each row has one state in the end. */
export class SheetReading {
  private readonly states = new Map<number, RowState>();
  private readonly entries: (FormEntry & { readonly at: number })[] = [];
  readonly faults: FormFault[] = [];
  readonly remarks: FormRemark[] = [];
  readonly criteria: ShownCriterion[] = [];
  readonly asked: AskedPlace[] = [];
  readonly closed: AskedPlace[] = [];
  /** Rows that say whom another row has spoken of already. */
  readonly doubled = new Set<number>();

  constructor(readonly sheet: FoundSheet) {}

  cell(row: number, column: number | undefined): FoundCell {
    const found = column === undefined ? undefined : this.sheet.rows[row]?.[column];
    return found === undefined || isBlank(found) ? BLANK : found;
  }

  /** As it would be typed, without what cannot be seen at its ends. */
  text(row: number, column: number | undefined): string {
    return showFound(this.cell(row, column)).normalize('NFC').trim();
  }

  /** Điểm tối đa; forms once showed that of a deduction below zero. */
  maximum(row: number, column: number | undefined): string {
    return this.text(row, column).replace(/^-/, '');
  }

  place(row: number, column: number | undefined): FormPlace {
    const cell = column === undefined ? '' : cellAddress(row, column);
    return { sheet: this.sheet.name, row: row + 1, cell };
  }

  use(row: number): void {
    if (this.states.get(row) !== 'refused') this.states.set(row, 'used');
  }

  refuse(row: number, fault?: FormFault): void {
    if (fault !== undefined) this.faults.push(fault);
    this.states.set(row, 'refused');
  }

  /** A cell that was not the recipient's to change. */
  alter(row: number, column: number | undefined, was: string, is: string): void {
    this.refuse(row, { code: 'locked-altered', was, is, ...this.place(row, column) });
  }

  double(row: number, fault: FormFault): void {
    this.doubled.add(row);
    this.refuse(row, fault);
  }

  isRefused(row: number): boolean {
    return this.states.get(row) === 'refused';
  }

  enter(row: number, entry: FormEntry): void {
    this.entries.push({ ...entry, at: row });
  }

  /** A row whose code agrees. */
  confirm(row: number, { scope, nominee, isOpen, cells }: AskedRow, column?: number): void {
    const places = cells.map((cell) => ({
      scope,
      nominee,
      column: cell.column,
      ...this.place(row, column),
    }));
    if (isOpen) this.asked.push(...places.slice(0, 1));
    else this.closed.push(...places);
  }

  /** Of rows that are used. */
  listEntries(): readonly FormEntry[] {
    return this.entries.flatMap(({ at, ...entry }) => (this.isRefused(at) ? [] : [entry]));
  }

  /** Of all rows whose code agrees, used or refused. */
  listWritten(): readonly FormEntry[] {
    return this.entries;
  }

  count(state: 'used' | 'refused'): number {
    return [...this.states.values()].filter((one) => one === state).length;
  }
}
