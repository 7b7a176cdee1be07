import type { WorkbookPort } from '../../src/application/workbook-port';
import { openExcelWorkbook } from '../../src/excel/excel-workbook';
import type { WorkbookPlan } from '../../src/workbook/sheet-plan';
import { openFileWorkbook } from '../../src/xlsx/file-workbook';
import { writeXlsxWorkbook } from '../../src/xlsx/write/write-workbook';
import { startExcel } from '../host/excel-host';
import type { HostOptions } from '../host/excel-host';
import { drawBook } from '../host/model/draw-plan';
import { makeExcelHand } from './excel-hand';
import { makeFileHand } from './file-hand';
import { readFileFacts } from './read-file-facts';
import { readHostFacts } from './read-host-facts';
import type { SheetFacts } from './sheet-facts';
import type { Hand } from './typed';

/** A workbook behind one of the adapters; hand and facts do not go through it. */
export type OpenBook = {
  readonly port: WorkbookPort;
  readonly hand: Hand;
  readonly facts: () => readonly SheetFacts[];
  /** Nothing was asked of the emulated Excel that it has not. */
  readonly expectNothingLacking: () => void;
};

export type Adapter = (plan: WorkbookPlan) => Promise<OpenBook>;

export const openInFile: Adapter = async (plan) => {
  let workbook = openFileWorkbook(await writeXlsxWorkbook(plan), 'so.xlsx');
  const read = (): Uint8Array => workbook.bytes;
  return {
    get port() {
      return workbook;
    },
    // Whoever saves the file anew makes another one of it.
    hand: makeFileHand(read, (bytes) => {
      workbook = openFileWorkbook(bytes, 'so.xlsx');
    }),
    facts: () => readFileFacts(read()),
    expectNothingLacking: () => undefined,
  };
};

export function openInExcel(options: Omit<HostOptions, 'workbook'> = {}): Adapter {
  return async (plan) => {
    const host = startExcel({ ...options, workbook: drawBook(plan) });
    return {
      port: openExcelWorkbook(),
      hand: makeExcelHand(host.workbook),
      facts: () => host.workbook.sheets.map(readHostFacts),
      expectNothingLacking: () => expect(host.lacking).toEqual([]),
    };
  };
}

export const ADAPTERS: readonly (readonly [string, Adapter])[] = [
  ['a file', openInFile],
  ['Excel, one line between two cells', openInExcel({ sharedEdges: true })],
  ['Excel, a line of its own for each cell', openInExcel({ sharedEdges: false })],
  ['Excel 2021', openInExcel({ kind: 'excel2021' })],
];
