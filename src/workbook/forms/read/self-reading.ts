import type { ScopeId } from '../../../domain/scope';
import type { FormPlace } from '../../../text/problems/form-places';
import { FORM_LABELS } from '../../../text/travel/forms';
import type { FoundCell } from '../../found-workbook';
import type { AskedRow } from '../form';
import type { SelfSheet } from '../form-content';
import type { SelfColumn } from '../self-columns';
import { placeOfFact } from './find-facts';
import type { SheetFacts } from './find-facts';
import type { SelfTable } from './find-form-table';
import { SheetReading } from './sheet-reading';
import type { FormulaFinder } from './sheet-reading';
import type { RowsNow } from './rows-now';

export type SelfSheetTask = {
  readonly facts: SheetFacts;
  readonly table: SelfTable;
  readonly scope: ScopeId;
  readonly number: string;
  /** The same sheet as the workbook at hand would send it. */
  readonly now: SelfSheet | null;
  /** The rows that its criteria ask for; null while they are not those of the workbook at hand. */
  readonly asked: readonly AskedRow[] | null;
  /** Of all the form's nominees: a nominee's code may have been typed over. */
  readonly rowsNow: RowsNow;
  /** Whether its criteria are those that the form was made from. */
  readonly sameCriteria: boolean;
  /** Whether it shows what was answered before. */
  readonly isCorrection: boolean;
  readonly formulaOf: FormulaFinder | null;
};

/** A sheet of a self form with its columns by their meaning. */
export class SelfReading extends SheetReading {
  readonly who: { readonly scope: ScopeId; readonly nominee: string; readonly name: string };
  private readonly told = new Set<string>();
  private unshown: readonly string[] | null = null;
  /** Columns that are gone, and rows that are refused for want of them. */
  readonly missed = new Set<SelfColumn>();

  constructor(readonly task: SelfSheetTask) {
    super(task.facts.sheet);
    const { facts } = task.facts;
    const text = (label: 'nominee' | 'name'): string => facts.get(label)?.text ?? '';
    this.who = { scope: task.scope, nominee: text('nominee'), name: text('name') };
  }

  cellAt(row: number, key: SelfColumn): FoundCell {
    return this.cell(row, this.task.table.columns.get(key));
  }

  textAt(row: number, key: SelfColumn): string {
    return this.text(row, this.task.table.columns.get(key));
  }

  placeAt(row: number, key: SelfColumn): FormPlace {
    return this.place(row, this.task.table.columns.get(key));
  }

  /** Criteria of the workbook at hand that no row shows any more: their codes may have been typed over. */
  listUnshown(): readonly string[] {
    if (this.unshown === null) {
      const shown = new Set(this.sheet.rows.map((_, row) => this.textAt(row, 'code')));
      const codes = (this.task.now?.lines ?? []).map((line) => line.shown.code);
      this.unshown = codes.filter((code) => !shown.has(code));
    }
    return this.unshown;
  }

  /** False where the column is gone that tells what is answered: then the row is refused. */
  requireColumn(row: number, key: SelfColumn): boolean {
    if (this.task.table.columns.has(key)) return true;
    this.missed.add(key);
    this.refuse(row);
    return false;
  }

  /** A cell that was not the recipient's to change. */
  alterAt(row: number, key: SelfColumn, was: string, is: string): void {
    this.alter(row, this.task.table.columns.get(key), was, is);
  }

  /** Said once: it concerns every row. */
  alterWho(row: number, what: 'nominee' | 'name', was: string): void {
    this.refuse(row);
    if (this.told.has(what)) return;
    this.told.add(what);
    this.faults.push({
      code: 'identity-altered',
      label: FORM_LABELS[what],
      was,
      is: this.who[what],
      isRefused: true,
      ...placeOfFact(this.task.facts, what),
    });
  }
}
