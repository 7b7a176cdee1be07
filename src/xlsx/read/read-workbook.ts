import type { UnreadableReason } from '../../text/problems/file-faults';
import type { FoundSheet, FoundTable, FoundWorkbook } from '../../workbook/found-workbook';
import { findNames } from '../../workbook/reading/find-names';
import { resolveTarget } from '../package/relationships';
import type { Relationship } from '../package/relationships';
import { TagReader } from '../package/tag-reader';
import { UnreadableError } from '../package/unreadable';
import { ZipPackage } from '../package/zip-package';
import { CellRoom } from './cell-room';
import type { BookCells } from './find-cell';
import { findWorkbookPart, PartReader } from './open-package';
import { readSharedStrings } from './read-shared-strings';
import { readNumberKinds } from './read-styles';
import { readTable } from './read-table';
import { readWorkbookPart } from './read-workbook-part';
import { scanSheet } from './scan-sheet';
import { sniffFile } from './sniff-file';

export type WorkbookReading =
  | { readonly ok: true; readonly workbook: FoundWorkbook }
  | { readonly ok: false; readonly reason: UnreadableReason };

/** Reads the whole file or says why not: never throws for what the file holds, never half of it. */
export async function readXlsxWorkbook(bytes: Uint8Array): Promise<WorkbookReading> {
  const reason = sniffFile(bytes);
  if (reason !== null) return { ok: false, reason };
  try {
    return { ok: true, workbook: await readPackage(await ZipPackage.open(bytes)) };
  } catch (error) {
    return { ok: false, reason: error instanceof UnreadableError ? error.reason : 'damaged' };
  }
}

async function readPackage(zip: ZipPackage): Promise<FoundWorkbook> {
  const parts = new PartReader(zip);
  const part = await findWorkbookPart(zip, parts);
  const { sheets: listed, names, isFrom1904 } = readWorkbookPart(await parts.readXml(part));
  const related = await parts.readRelationships(part);
  const book: BookCells = { ...(await readShared(parts, part, related)), isFrom1904 };
  const room = new CellRoom();
  const sheets: FoundSheet[] = [];
  for (const { name, relationship } of listed) {
    const found = related.find(({ id }) => id === relationship);
    if (found === undefined) throw new UnreadableError('damaged');
    const sheetPart = resolveTarget(part, found.target);
    const xml = await parts.readXml(sheetPart);
    if (found.type !== 'worksheet') {
      checkCellless(found.type, xml);
      continue;
    }
    const { tables, ...scan } = scanSheet(xml, book, room);
    sheets.push({ name, ...scan, tables: await readTables(parts, sheetPart, tables) });
  }
  return {
    sheets,
    names: findNames(
      names,
      sheets.map(({ name }) => name),
    ),
  };
}

/** Sheets that hold no cells of their own: of charts, of dialogs, of macros. */
const CELLLESS = new Set(['chartsheet', 'dialogsheet', 'xlMacrosheet', 'xlIntlMacrosheet']);

/** Refuses a sheet with cells that goes by another name: nothing of a file is passed over. */
function checkCellless(type: string, xml: string): void {
  const tags = new TagReader(xml);
  tags.next();
  if (!CELLLESS.has(type) || tags.is('worksheet')) throw new UnreadableError('damaged');
}

/** Both parts may be left out; one that is named must be there. */
async function readShared(
  parts: PartReader,
  workbook: string,
  related: readonly Relationship[],
): Promise<Omit<BookCells, 'isFrom1904'>> {
  const read = async (type: string): Promise<string | null> => {
    const found = related.find((one) => one.type === type);
    return found === undefined ? null : parts.readXml(resolveTarget(workbook, found.target));
  };
  const strings = await read('sharedStrings');
  const styles = await read('styles');
  return {
    sharedStrings: strings === null ? [] : readSharedStrings(strings),
    numberKinds: styles === null ? [] : readNumberKinds(styles),
  };
}

async function readTables(
  parts: PartReader,
  sheet: string,
  ids: readonly string[],
): Promise<readonly FoundTable[]> {
  if (ids.length === 0) return [];
  const related = await parts.readRelationships(sheet);
  const tables: FoundTable[] = [];
  for (const wanted of ids) {
    const found = related.find(({ id, type }) => id === wanted && type === 'table');
    if (found === undefined) throw new UnreadableError('damaged');
    const part = await parts.readXml(resolveTarget(sheet, found.target));
    const { name, area, totalsRows } = readTable(part);
    tables.push({ name, area, hasTotalsRow: totalsRows > 0 });
  }
  return tables;
}
