import { readExcelContents } from '../../src/excel/read/read-contents';
import { digestContent } from '../../src/workbook/content/digest-content';
import type { SheetContent } from '../../src/workbook/content/sheet-content';
import type { SheetPlan } from '../../src/workbook/sheet-plan';
import { startExcel } from '../host/excel-host';
import type { ExcelHost, HostOptions } from '../host/excel-host';
import type { Content } from '../host/model/cell';
import { drawBook } from '../host/model/draw-plan';
import type { Look } from '../host/model/look';
import type { Sheet } from '../host/model/sheet';
import { makeBook, makeSheet } from '../xlsx/make-plan';

/** How Excels keep the line between two cells, and whether its two sides are one. */
export const EDGES = [
  ['the line between two cells is one', true],
  ['each cell has its own lines', false],
] as const;

/** What somebody does to a sheet, straight in the model. */
export type Edit = (sheet: Sheet) => void;

export type Place = { readonly row: number; readonly column: number };

export type Reading = {
  readonly plan: SheetPlan;
  /** What will stand in its place; the same plan when left out. */
  readonly expected?: readonly SheetPlan[];
  readonly edit?: Edit;
  readonly sharesEdges?: boolean;
  readonly options?: HostOptions;
};

/** What Excel tells of a planned sheet that somebody has edited. */
export async function readContent({
  plan,
  expected = [plan],
  edit,
  sharesEdges = false,
  options = {},
}: Reading): Promise<{ readonly host: ExcelHost; readonly content: SheetContent | null }> {
  const workbook = drawBook(makeBook(makeSheet({ name: 'Tập thể' }), plan));
  workbook.sharesEdges = sharesEdges;
  edit?.(workbook.sheet(plan.name));
  const host = startExcel({ ...options, workbook });
  const isWanted = (name: string): boolean => name === plan.name;
  const { isFrom1904, sheets } = await Excel.run((context) =>
    readExcelContents(context, { isWanted, expected }),
  );
  expect(host.lacking).toEqual([]);
  expect(isFrom1904).toBe(false);
  expect([...sheets.keys()]).toEqual([plan.name]);
  return { host, content: sheets.get(plan.name) ?? null };
}

export async function readDigest(
  reading: Reading,
): Promise<{ readonly host: ExcelHost; readonly digest: string }> {
  const { host, content } = await readContent(reading);
  if (content === null) throw new Error('nobody can tell what stands there');
  return { host, digest: digestContent(content) };
}

export function put(sheet: Sheet, { row, column }: Place, content: Content): void {
  sheet.grid.putContent(row, column, content);
}

export function dress(
  sheet: Sheet,
  { row, column }: Place,
  change: (look: Look) => Partial<Look>,
): void {
  const area = { top: row, left: column, bottom: row, right: column };
  sheet.grid.changeLook(area, (look) => ({ ...look, ...change(look) }));
}
