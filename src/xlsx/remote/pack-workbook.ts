import type { SheetContent, WorkbookContents } from '../../workbook/content/sheet-content';
import type { FoundWorkbook } from '../../workbook/found-workbook';
import type { SheetPlan, WorkbookPlan } from '../../workbook/sheet-plan';
import type { WritePlan } from '../../workbook/write-plan';
import type { Parcel } from './parcel';

/** A workbook's value without its long lists, and those beside it. */
export type Packed<Value> = Omit<Parcel, 'head'> & { readonly head: Value };

type Lists = Parcel['lists'];
type Sheet = { readonly rows: readonly unknown[] };

const emptySheets = <One extends Sheet>(sheets: readonly One[]): One[] =>
  sheets.map((sheet) => ({ ...sheet, rows: [] }));

const fillSheets = <One extends Sheet>(sheets: readonly One[], lists: Lists): One[] =>
  sheets.map((sheet, at) => ({ ...sheet, rows: lists[at] ?? [] }));

const rowsOf = (sheets: readonly Sheet[]): Lists => sheets.map(({ rows }) => rows);

export function packSheets<Book extends FoundWorkbook | WorkbookPlan>(book: Book): Packed<Book> {
  const sheets: readonly Sheet[] = book.sheets;
  return { head: { ...book, sheets: emptySheets(sheets) }, lists: rowsOf(sheets) };
}

export function unpackSheets<Book extends FoundWorkbook | WorkbookPlan>(
  book: Book,
  lists: Lists,
): Book {
  const sheets: readonly Sheet[] = book.sheets;
  return { ...book, sheets: fillSheets(sheets, lists) };
}

/** What was seen stays here: a file changes only by our own hand. */
export function packWritePlan(plan: WritePlan): Packed<WritePlan> {
  const { add, addBefore, replace, change, append, concerns } = plan;
  const emptied = { add: emptySheets(add), replace: emptySheets(replace) };
  const head = { ...emptied, addBefore, change, append, concerns };
  return { head, lists: rowsOf([...add, ...replace]) };
}

export function unpackWritePlan(plan: WritePlan, lists: Lists): WritePlan {
  const sheets = fillSheets<SheetPlan>([...plan.add, ...plan.replace], lists);
  const added = plan.add.length;
  return { ...plan, add: sheets.slice(0, added), replace: sheets.slice(added) };
}

export function packContents(contents: WorkbookContents): Packed<WorkbookContents> {
  const sheets = new Map<string, SheetContent | null>();
  for (const [name, sheet] of contents.sheets) sheets.set(name, sheet && { ...sheet, cells: [] });
  const lists = [...contents.sheets.values()].map((sheet) => sheet?.cells ?? []);
  return { head: { ...contents, sheets }, lists };
}

export function unpackContents(contents: WorkbookContents, lists: Lists): WorkbookContents {
  const sheets = new Map<string, SheetContent | null>();
  for (const [at, [name, sheet]] of [...contents.sheets].entries()) {
    const cells = (lists[at] ?? []) as SheetContent['cells'];
    sheets.set(name, sheet && { ...sheet, cells });
  }
  return { ...contents, sheets };
}
