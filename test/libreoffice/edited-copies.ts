import type { FoundWorkbook } from '../../src/workbook/found-workbook';
import { readXlsxWorkbook } from '../../src/xlsx/read/read-workbook';
import { writeXlsxWorkbook } from '../../src/xlsx/write/write-workbook';
import { plantValue } from './live-book';
import type { LiveBook } from './live-book';
import { findSheet, showCell } from './read-twins';
import type { TwinRow } from './read-twins';
import { recalculate } from './recalculate';
import { retype } from './retype';
import type { Typed } from './retype';

/** A live copy, typed into in several ways by name, as LibreOffice saves it; wrong values planted first. */
export async function recalculateEdits(
  { plan }: LiveBook,
  edits: Readonly<Record<string, readonly Typed[]>>,
): Promise<ReadonlyMap<string, FoundWorkbook>> {
  const files = new Map<string, Uint8Array>();
  for (const [name, typed] of Object.entries(edits)) {
    files.set(name, await writeXlsxWorkbook(plantValue(retype(plan, typed), 999)));
  }
  const books = new Map<string, FoundWorkbook>();
  for (const [name, bytes] of recalculate(files)) {
    const reading = await readXlsxWorkbook(bytes);
    if (!reading.ok) throw new Error(reading.reason);
    books.set(name, reading.workbook);
  }
  return books;
}

/** The title of the collectives' score sheet, the line under it, and the warning. */
export function readTop(book: FoundWorkbook): readonly string[] {
  return findSheet(book, 'Điểm tập thể')
    .rows.slice(0, 3)
    .map((cells) => showCell(cells[0]));
}

/** Whether the score sheet itself says, on every page, that its results are not to be relied on. */
export function isDoubted(book: FoundWorkbook, twins: readonly TwinRow[]): boolean {
  const [title = '', , warning] = readTop(book);
  const isUnclear = (word: (twin: TwinRow) => string): boolean =>
    twins.every((twin) => word(twin) === 'Kiểm lại');
  return (
    warning !== '' ||
    title.includes('TẠM TÍNH') ||
    isUnclear(({ classification }) => classification) ||
    isUnclear(({ proposal }) => proposal)
  );
}

/** The items that “Đối chiếu” calls changed. */
export function listChanged(book: FoundWorkbook): readonly string[] {
  return findSheet(book, 'Đối chiếu')
    .rows.filter((cells) => showCell(cells[4]) === 'Đã thay đổi')
    .map((cells) => showCell(cells[1]));
}
