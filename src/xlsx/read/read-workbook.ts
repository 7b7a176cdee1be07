import { readXlsx } from 'hucre/xlsx';
import type { FoundWorkbook } from '../../workbook/found-workbook';
import { findNames, findTables } from './find-names';
import { findCells } from './found-cells';
import { limitCells } from './limit-cells';
import { decodePart, openPackage } from './open-package';
import { readNumberKinds } from './read-styles';
import { scanSheet } from './scan-sheet';
import type { SheetScan } from './scan-sheet';
import { sniffFile } from './sniff-file';
import { UnreadableError } from '../package/unreadable';
import type { UnreadableReason } from '../../text/file-faults';
import { packParts, ZipPackage } from '../package/zip-package';

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
  const { parts, sheets, sharedStrings, styles, isFrom1904 } = await openPackage(zip);
  const kinds = styles === null ? [] : readNumberKinds(decodePart(styles));
  const scans = sheets.map(({ part }) => scanSheet(decodePart(part), kinds));
  checkSharedStrings(scans, sharedStrings);
  if (scans.some(({ tableCount }, index) => tableCount !== sheets[index]?.tableCount)) {
    throw new UnreadableError('damaged');
  }
  const names = sheets.map(({ name }) => name);
  const range = limitCells(scans);
  const read = await readXlsx(await packParts(parts), {
    ...(range === null ? {} : { range }),
    sheets: ({ name }) => names.includes(name),
  });
  if (read.sheets.length !== sheets.length) throw new UnreadableError('damaged');
  return {
    sheets: scans.map((scan, index) => {
      const { name = '', rows = [], tables = [], merges = [] } = read.sheets[index] ?? {};
      return {
        name,
        rows: findCells(rows, scan, isFrom1904),
        hiddenRows: scan.hiddenRows,
        hiddenColumns: scan.hiddenColumns,
        tables: findTables(tables),
        merges: merges.map(({ startRow, startCol, endRow, endCol }) => ({
          top: startRow,
          left: startCol,
          bottom: endRow,
          right: endCol,
        })),
      };
    }),
    names: findNames(read.namedRanges ?? [], names),
  };
}

/** The library reads a text that is not in the shared strings as a blank cell. */
function checkSharedStrings(scans: readonly SheetScan[], strings: Uint8Array | null): void {
  const last = Math.max(-1, ...scans.map(({ lastSharedString }) => lastSharedString));
  if (last < 0) return;
  const count = strings === null ? 0 : countSharedStrings(decodePart(strings));
  if (last >= count) throw new UnreadableError('damaged');
}

function countSharedStrings(xml: string): number {
  return xml.match(/<(?:\w+:)?si[\s/>]/g)?.length ?? 0;
}
