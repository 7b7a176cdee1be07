import { readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { cellAddress } from '../../src/workbook/address';
import type { FoundCell, FoundWorkbook } from '../../src/workbook/found-workbook';
import type { CellValue } from '../../src/workbook/sheet-plan';
import { openFileWorkbook } from '../../src/xlsx/file-workbook';
import type { FileWorkbook } from '../../src/xlsx/file-workbook';
import { expectValue, typeCell } from '../application/sample-file';
import { show } from '../workbook/forms/returned-forms';

export async function editFile(
  file: string,
  work: (workbook: FileWorkbook, found: FoundWorkbook) => Promise<void>,
): Promise<void> {
  const workbook = openFileWorkbook(new Uint8Array(readFileSync(file)), file);
  await work(workbook, expectValue(await workbook.read()));
  writeFileSync(file, workbook.bytes);
}

/** Types into the first sheet of a form, under a heading, in the row of a code; gives the cell. */
export async function fillIn(
  file: string,
  code: string,
  heading: string,
  next: CellValue,
): Promise<string> {
  let cell = '';
  await editFile(file, async (workbook, { sheets: [sheet] }) => {
    const rows = (sheet?.rows ?? []).map((row) =>
      row.map((cell) => ('value' in cell ? cell.value : null)),
    );
    const headingRow = rows.findIndex((row) => row.includes('Mã dòng'));
    const row = rows.findIndex((cells, index) => index > headingRow && cells[0] === code);
    const column = rows[headingRow]?.indexOf(heading) ?? -1;
    expect([row, column].every((one) => one > 0)).toBe(true);
    await typeCell(workbook, sheet?.name ?? '', row, column, next);
    cell = cellAddress(row, column);
  });
  return cell;
}

/** Takes the protection off, as anybody can. */
export function unprotect(file: string): void {
  const parts = unzipSync(new Uint8Array(readFileSync(file)));
  const open = Object.entries(parts).map(([name, bytes]) => {
    if (!name.startsWith('xl/worksheets/sheet')) return [name, bytes] as const;
    return [name, strToU8(strFromU8(bytes).replace(/<sheetProtection[^>]*\/>/, ''))] as const;
  });
  writeFileSync(file, zipSync(Object.fromEntries(open)));
}

/** "Tập thể!G6:  → 7.5": every cell that differs, the log apart. */
export async function listDifferences(
  before: Uint8Array,
  after: Uint8Array,
): Promise<readonly string[]> {
  const read = async (bytes: Uint8Array): Promise<ReadonlyMap<string, string>> => {
    const { sheets } = expectValue(await openFileWorkbook(bytes, '').read());
    const cells = sheets
      .filter(({ name }) => name !== 'Nhật ký')
      .flatMap(({ name, rows }) =>
        rows.flatMap((row, at) =>
          row.map((cell, column) => [`${name}!${cellAddress(at, column)}`, tell(cell)] as const),
        ),
      );
    return new Map(cells);
  };
  const [old, next] = [await read(before), await read(after)];
  return [...new Set([...old.keys(), ...next.keys()])]
    .filter((place) => (old.get(place) ?? '') !== (next.get(place) ?? ''))
    .map((place) => `${place}: ${old.get(place) ?? ''} → ${next.get(place) ?? ''}`);
}

function tell(cell: FoundCell): string {
  return show(cell) + (cell.kind === 'number' && cell.percentFormat ? ' (%)' : '');
}
