import { createContestBook } from '../../src/application/books/create-book';
import type { WorkbookPort } from '../../src/application/workbook-port';
import { openExcelWorkbook } from '../../src/excel/excel-workbook';
import { makeBigContest } from '../bench/big-contest';
import { startExcel } from '../host/excel-host';
import type { ExcelHost } from '../host/excel-host';
import { drawBook } from '../host/model/draw-plan';
import type { ExcelKind } from '../host/requirement-sets';
import { expectOk, score } from './use-cases';

/** What one call of the port has cost. Bytes both ways. */
export type Cost = {
  readonly syncs: number;
  readonly actions: number;
  readonly bytes: number;
  readonly largestRequest: number;
};

export type Costs = Readonly<Record<keyof WorkbookPort, Cost>>;

const CRITERIA = 1;
const YEAR = 2025;

export function openBigBook(kind: ExcelKind, nominees: number): ExcelHost {
  const plan = createContestBook(makeBigContest(nominees, CRITERIA), YEAR);
  return startExcel({ kind, workbook: drawBook(plan) });
}

/** Scores the workbook of a host, and tells what each step has cost. */
export async function measureScoring(host: ExcelHost): Promise<Costs> {
  const costs: Partial<Record<keyof WorkbookPort, Cost>> = {};
  const port = openExcelWorkbook();
  const measure = async <Value>(step: keyof WorkbookPort, run: Promise<Value>): Promise<Value> => {
    const value = await run;
    const { batches, actions, requestBytes, responseBytes, largestRequest } = host.traffic;
    const bytes = requestBytes + responseBytes;
    costs[step] = { syncs: batches, actions, bytes, largestRequest };
    host.traffic.reset();
    return value;
  };
  host.traffic.reset();
  expectOk(
    await score({
      read: () => measure('read', port.read()),
      readContents: (question) => measure('readContents', port.readContents(question)),
      apply: (plan) => measure('apply', port.apply(plan)),
    }),
  );
  expect(host.lacking).toEqual([]);
  const { read, readContents, apply } = costs;
  if (!read || !readContents || !apply) throw new Error('a step that was not taken');
  return { read, readContents, apply };
}
