import type { ScopeResults } from '../../domain/results';
import type { Unit } from '../../domain/units/find-unit';
import type { BookData } from '../../workbook/book/plan-book';
import type { CopyOrder } from '../../workbook/copies/copy-order';
import type { SheetPlan } from '../../workbook/sheet-plan';
import type { ScoredWorkbook } from '../score/score-workbook';

/** What a copy is made from: all of it stays as it is. */
export type CopyFrame = {
  readonly scored: ScoredWorkbook;
  /** The same workbook told as data, as its sheets state it. */
  readonly book: BookData;
  readonly order: CopyOrder;
  /** The one that was ordered. */
  readonly unit: Unit | null;
  readonly now: Date;
};

/** The sheets of a copy behind its first one, by what they hold and in their order. */
export type DrawnSheets = {
  readonly ok: true;
  readonly inputs: readonly SheetPlan[];
  readonly scores: readonly SheetPlan[];
  /** What only a live copy has beside its scores. */
  readonly companions: readonly SheetPlan[];
  readonly lists: readonly SheetPlan[];
  /** Of whom the copy tells. */
  readonly results: readonly ScopeResults[];
};
