import type { Contest } from '../../domain/contest';
import { finishSteps } from '../../domain/finish-steps';
import type { BlockId } from '../../domain/place';
import type { Problem } from '../../domain/problem';
import {
  isCalculable,
  isOnlyIncomplete,
  validateInSteps,
} from '../../domain/validation/validate-contest';
import type { FoundWorkbook } from '../../workbook/found-workbook';
import { readWorkbookInSteps } from '../../workbook/reading/read-workbook';
import type { Reading } from '../../workbook/reading/read-workbook';
import type { Result, WorkbookPort } from '../workbook-port';
import { errorsFirst, reportProblemsInSteps } from './located-problem';
import type { CheckReport } from './located-problem';

/** What check knows of a workbook; the contest is null while an error stands. */
export type CheckedWorkbook = {
  readonly found: FoundWorkbook;
  readonly reading: Reading;
  readonly contest: Contest | null;
  /** Tạm tính: the same as long as no error stands but results that are missing. */
  readonly provisional: Contest | null;
  /** One for each of the report, in their order. */
  readonly problems: readonly Problem[];
  readonly report: CheckReport;
};

export type CheckOptions = {
  /** Tạm tính: results that are not there yet are no errors. */
  readonly allowMissing: boolean;
};

/** Kiểm tra, for the workbook as it stands now. */
export async function checkOpenWorkbook(
  workbook: WorkbookPort,
  options: CheckOptions,
): Promise<Result<CheckedWorkbook>> {
  const reading = await workbook.read();
  return reading.ok ? { ok: true, value: checkWorkbook(reading.value, options) } : reading;
}

/** Kiểm tra: reads and validates a workbook; all problems at once. */
export function checkWorkbook(found: FoundWorkbook, options: CheckOptions): CheckedWorkbook {
  return finishSteps(checkInSteps(found, options));
}

/** The same, a row or a problem at a time. */
export function* checkInSteps(
  found: FoundWorkbook,
  options: CheckOptions,
): Generator<void, CheckedWorkbook> {
  const reading = yield* readWorkbookInSteps(found);
  const validation = yield* validateInSteps(reading.draft, options);
  // There may be hundreds of thousands of problems: whatever goes over all is a step of its own.
  yield;
  // A sheet that is not there has nobody on it, but that is not what is wrong with it.
  const ofValidation = reading.draft.size === 0 ? [] : validation.problems;
  const problems = errorsFirst([...reading.problems, ...ofValidation]);
  yield;
  const report = yield* reportProblemsInSteps(problems, reading);
  yield;
  return {
    found,
    reading,
    contest: isCalculable(problems) ? validation.contest : null,
    provisional: isOnlyIncomplete(problems) ? validation.provisional : null,
    problems,
    report,
  };
}

/** Rows read = used + refused + skipped, block by block. */
export type RowCount = {
  readonly block: BlockId;
  readonly sheet: string;
  readonly used: number;
  readonly refused: number;
  readonly skipped: number;
  /** Rows that add up, as the sheet numbers them. */
  readonly subtotals: readonly number[];
};

/** How many rows of each block were used, refused because of an error in them, or skipped. */
export function countRows({ reading, problems }: CheckedWorkbook): readonly RowCount[] {
  const refused = new Map<BlockId, Set<number>>();
  for (const { place, severity } of problems) {
    if (place === null || place.row === null || severity === 'warning') continue;
    const rows = refused.get(place.block) ?? new Set<number>();
    refused.set(place.block, rows.add(place.row));
  }
  return [...reading.blocks].map(([block, { location, sheetRows, skipped }]) => {
    const count = refused.get(block)?.size ?? 0;
    return {
      block,
      sheet: location.sheet.name,
      used: sheetRows.length - count,
      refused: count,
      skipped: skipped.length,
      subtotals: skipped.filter(({ reason }) => reason === 'subtotal').map(({ row }) => row + 1),
    };
  });
}
