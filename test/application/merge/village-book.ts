import { createContestBook } from '../../../src/application/books/create-book';
import { reportMerge } from '../../../src/application/merge/merge-report';
import type { FileReport } from '../../../src/application/merge/merge-report';
import type { ReturnedForm } from '../../../src/workbook/forms/read/returned-form';
import type { FoundCell } from '../../../src/workbook/found-workbook';
import { openMemoryWorkbook } from '../../support/memory-workbook';
import type { MemoryWorkbook } from '../../support/memory-workbook';
import { makeForm, readTarget, planForms, VILLAGES } from './hand-made-form';

/** Columns of "Tập thể": A code … F summary, G I.1, H I.2, I–J I.3 (last, now), K I.4, L its evidence. */
export const SHEET = 'Tập thể';
export const ROW_TT01 = 4;

export function openVillages(): MemoryWorkbook {
  return openMemoryWorkbook(createContestBook(VILLAGES, 2025));
}

/** The form of a village, made of the book as it is now, with these values in place of what was sent. */
export async function fill(
  book: MemoryWorkbook,
  nominee: string,
  values: Readonly<Record<string, FoundCell>>,
): Promise<ReturnedForm> {
  return makeForm(await readTarget(book), nominee, values);
}

export async function report(
  book: MemoryWorkbook,
  forms: readonly ReturnedForm[],
): Promise<readonly FileReport[]> {
  const { plan } = await planForms(book, forms);
  return reportMerge(plan).files;
}

/** What stands in the row of TT01 in a column of the sheet (G is 6). */
export function held(book: MemoryWorkbook, column: number): unknown {
  const cell = book.found.sheets.find(({ name }) => name === SHEET)?.rows[ROW_TT01]?.[column];
  return cell !== undefined && 'value' in cell ? cell.value : null;
}
