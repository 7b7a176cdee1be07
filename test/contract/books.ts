import { createContestBook, createPresetBook } from '../../src/application/books/create-book';
import { CCHC_2023_2025 } from '../../src/presets/cchc-2023-2025/movement';
import type { WorkbookPlan } from '../../src/workbook/sheet-plan';
import { listCases, readCase } from '../support/golden-cases';

const YEAR = 2025;

/** Books that people begin with, and the contests of the golden cases, with and without a fault. */
export function listBooks(): readonly (readonly [string, WorkbookPlan])[] {
  return [
    ['the preset', createPresetBook(CCHC_2023_2025, YEAR, false)],
    ['the preset with its sample', createSampleBook()],
    ...listCases().map((name) => [name, createCaseBook(name)] as const),
  ];
}

/** A few of them that differ in what they hold: both scopes, groups, percentages, what does not apply. */
export const SOME_CASES = [
  'phong-trao-cai-cach-hanh-chinh-ca-nhan',
  'phong-trao-cai-cach-hanh-chinh-tap-the',
  'cay-tieu-chi-bon-cap',
  'khong-ap-dung-quy-doi-72-tren-80-la-90',
] as const;

export function listSomeBooks(): readonly (readonly [string, WorkbookPlan])[] {
  return [
    ['the preset with its sample', createSampleBook()],
    ...SOME_CASES.map((name) => [name, createCaseBook(name)] as const),
  ];
}

export function createSampleBook(): WorkbookPlan {
  return createPresetBook(CCHC_2023_2025, YEAR, true);
}

export function createCaseBook(name: string): WorkbookPlan {
  return createContestBook(readCase(name).contest, YEAR);
}
