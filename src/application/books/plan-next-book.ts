import type { ContestData } from '../../domain/contest-data';
import { finishSteps } from '../../domain/finish-steps';
import { readLatestYear } from '../../domain/matching/read-latest-year';
import { beginNextYear } from '../../domain/retelling/begin-next-year';
import { retellContestInSteps } from '../../domain/retelling/retell-contest';
import { retellInformation } from '../../domain/retelling/retell-information';
import { describeBook } from '../../text/book';
import { cellAddress } from '../../workbook/address';
import { planBook } from '../../workbook/book/plan-book';
import { findSheetsLeft } from '../../workbook/next-year/find-sheets-left';
import { planChangeSheetsInSteps } from '../../workbook/next-year/plan-change-sheet';
import { findOtherColumns } from '../../workbook/reading/find-other-columns';
import { foundFromPlan } from '../../workbook/reading/found-from-plan';
import { readWorkbookInSteps } from '../../workbook/reading/read-workbook';
import type { SheetPlan, WorkbookPlan } from '../../workbook/sheet-plan';
import type { ScoredWorkbook } from '../score/score-workbook';
import { listUnranked } from './list-unranked';
import type { Unranked } from './list-unranked';

type Mention = { readonly sheet: string; readonly cell: string };

/** Sổ năm sau, and what the person should know of it. */
export type NextBook = {
  readonly plan: WorkbookPlan;
  /** The latest year that the old book states; what is typed where that is none; empty for nothing. */
  readonly lastYear: string;
  readonly criteria: number;
  readonly nominees: number;
  /** This year's ranks that have become last year's. */
  readonly ranks: number;
  /** Who has none of this year, so that last year's stays blank. */
  readonly unranked: readonly Unranked[];
  /** Sheets of the old book that are not ours and do not come along. */
  readonly sheetsLeft: readonly string[];
  /** Columns that people have added to the tables of who is considered; they stay behind too. */
  readonly columnsLeft: readonly string[];
  /** Cells of the new book whose text still names last year. */
  readonly mentions: readonly Mention[];
};

export type NextBookPlan =
  | { readonly ok: true; readonly book: NextBook }
  | { readonly ok: false; readonly fault: 'year-not-later'; readonly lastYear: string };

/**
 * Lập sổ năm sau: criteria, rules and nominees are taken over, results are cleared, and sheets of
 * formulas show what changes against this year. Refuses a year that is not later than the book's.
 */
export function planNextBook(scored: ScoredWorkbook, year: number): NextBookPlan {
  return finishSteps(planNextBookInSteps(scored, year));
}

/** The same, a row at a time. */
export function* planNextBookInSteps(
  { checked, contest, results }: ScoredWorkbook,
  year: number,
): Generator<void, NextBookPlan> {
  const { found, reading } = checked;
  const { draft } = reading;
  const information = retellInformation(draft);
  const typed = information.year ?? '';
  const stated = readLatestYear(typed);
  const lastYear = stated === null ? typed : String(stated);
  if (stated !== null && stated >= year) return { ok: false, fault: 'year-not-later', lastYear };
  const contests: ContestData[] = [];
  for (const { scope } of contest.scopes) {
    contests.push(beginNextYear(yield* retellContestInSteps(draft, scope)));
  }
  const plan = planBook({
    subtitle: describeBook(information.movement ?? null, year),
    information: { ...information, year: String(year) },
    contests,
  });
  yield;
  const book = yield* readWorkbookInSteps(foundFromPlan(plan));
  const changes = yield* planChangeSheetsInSteps(book, results, lastYear);
  const nominees = contests.flatMap((one) => one.nominees);
  return {
    ok: true,
    book: {
      plan: { ...plan, sheets: [...plan.sheets, ...changes] },
      lastYear,
      criteria: contests.reduce((sum, one) => sum + one.criteria.length, 0),
      nominees: nominees.length,
      ranks: nominees.reduce((sum, one) => sum + Object.keys(one.results).length, 0),
      unranked: contests.flatMap(listUnranked),
      sheetsLeft: findSheetsLeft(found, reading),
      columnsLeft: findOtherColumns(reading),
      mentions:
        lastYear === '' ? [] : plan.sheets.flatMap((sheet) => findMentions(sheet, lastYear)),
    },
  };
}

/** Texts that were taken over; the sheet's own words name no year. */
function findMentions({ name, rows, tables }: SheetPlan, year: string): readonly Mention[] {
  const [table] = tables;
  if (table === undefined) return [];
  // What was typed may be no year, "đợt 1 (2)".
  const isYear = new RegExp(`(?<!\\d)${year.replace(/[()[\]{}.*+?^$|\\]/g, '\\$&')}(?!\\d)`);
  return rows.flatMap(({ cells }, row) =>
    row <= table.area.top
      ? []
      : cells.flatMap((cell, column) => {
          const isFound = typeof cell?.value === 'string' && isYear.test(cell.value);
          return isFound ? [{ sheet: name, cell: cellAddress(row, column) }] : [];
        }),
  );
}
