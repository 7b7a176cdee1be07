import { prepareForms } from '../../src/application/forms/prepare-forms';
import type { PreparedForm } from '../../src/application/forms/prepare-forms';
import { cellAddress } from '../../src/workbook/address';
import { planBook } from '../../src/workbook/book/plan-book';
import type { BookData } from '../../src/workbook/book/plan-book';
import type { CellValue, WorkbookPlan } from '../../src/workbook/sheet-plan';
import { openFileWorkbook } from '../../src/xlsx/file-workbook';
import { writeXlsxWorkbook } from '../../src/xlsx/write/write-workbook';
import { expectValue, typeCell } from '../application/sample-file';
import { BOOK, checkBook, formOf } from '../workbook/forms/sent-forms';

export const VILLAGE = 'TT01 – Thôn 1';

/** The next year's book of the same villages. */
export const OTHER_BOOK: BookData = {
  ...BOOK,
  information: { ...BOOK.information, year: '2026' },
};

export const planVillages = (): WorkbookPlan => planBook(BOOK);

export type CellOfBook = { readonly row: number; readonly column: number; readonly cell: string };

/** Where Thôn 1 has a value in the sheet of collectives; rows and columns from 0. */
export function findCell(value: CellValue): CellOfBook {
  const sheet = planVillages().sheets.find(({ name }) => name === 'Tập thể');
  const rows = (sheet?.rows ?? []).map(({ cells }) => cells.map((cell) => cell?.value ?? null));
  const row = rows.findIndex((cells) => cells.includes('TT01'));
  const column = rows[row]?.indexOf(value) ?? -1;
  if (column < 0) throw new Error(`Thôn 1 has no ${String(value)}`);
  return { row, column, cell: cellAddress(row, column) };
}

/** What somebody types beside a criterion of Thôn 1. */
export type Answer = readonly [code: string, value: CellValue];

/** The form of Thôn 1 as it comes back, filled in. */
export function returnForm(...answers: readonly Answer[]): Promise<Uint8Array> {
  return returnFormOf(BOOK, answers);
}

/** The same form with another text where one stood, by somebody whom no protection stops. */
export function alterForm(was: string, is: string): Promise<Uint8Array> {
  const { plan } = sendForm(BOOK, VILLAGE);
  const sheets = plan.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (cell?.value === was ? { ...cell, value: is } : cell)),
    })),
  }));
  return writeXlsxWorkbook({ ...plan, sheets });
}

function sendForm(book: BookData, village: string): PreparedForm {
  const sentOn = new Date(2026, 3, 20, 9, 30);
  const forms = prepareForms(checkBook(book), { kind: 'self', due: '2026-06-01' }, sentOn);
  return formOf(forms ?? [], village);
}

export async function returnFormOf(
  book: BookData,
  answers: readonly Answer[] = [],
  village = VILLAGE,
): Promise<Uint8Array> {
  const form = sendForm(book, village);
  const file = openFileWorkbook(await writeXlsxWorkbook(form.plan), form.name);
  for (const [code, value] of answers) {
    const { sheets } = expectValue(await file.read());
    const [sheet] = sheets;
    if (sheet === undefined) throw new Error('a form without a sheet');
    const holds = (text: string) => (cell: object) => 'value' in cell && cell.value === text;
    const findRow = (text: string) => sheet.rows.findIndex((cells) => cells.some(holds(text)));
    const column = sheet.rows[findRow('Kết quả')]?.findIndex(holds('Kết quả')) ?? -1;
    await typeCell(file, sheet.name, findRow(code), column, value);
  }
  return file.bytes;
}
