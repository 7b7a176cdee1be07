import { contentOf, formulaOf } from './cell';
import type { Scalar } from './cell';
import { readAddress } from './address';
import type { Sheet } from './sheet';
import { Table } from './table';
import { Workbook } from './workbook';
import { nameColumns } from './write-cells';

/** A sheet told in few words. */
export type SheetTold = {
  /** From A1 on. Texts as they are, errors by their names; a text with "=" is a formula. */
  readonly rows?: readonly (readonly Scalar[])[];
  /** Number formats of areas: { 'C2:C9': '0%' }. */
  readonly numberFormats?: Readonly<Record<string, string>>;
  /** Tables by name: { TapThe: 'A1:C9' }. */
  readonly tables?: Readonly<Record<string, string>>;
};

/** A workbook told sheet by sheet. */
export function fillBook(sheets: Readonly<Record<string, SheetTold>>): Workbook {
  const workbook = new Workbook();
  const [blank] = workbook.sheets;
  for (const [name, told] of Object.entries(sheets)) fillSheet(workbook.addSheet(name), told);
  const first = workbook.sheets[1];
  if (first !== undefined && blank !== undefined) {
    workbook.activate(first);
    workbook.removeSheet(blank);
  }
  workbook.takeChanges();
  return workbook;
}

function fillSheet(sheet: Sheet, { rows = [], numberFormats = {}, tables = {} }: SheetTold): void {
  for (const [row, values] of rows.entries()) {
    for (const [column, value] of values.entries()) {
      const isFormula = typeof value === 'string' && value.startsWith('=');
      sheet.grid.putContent(row, column, isFormula ? formulaOf(value) : contentOf(value));
    }
  }
  for (const [address, numberFormat] of Object.entries(numberFormats)) {
    sheet.grid.changeLook(find(address), (look) => ({ ...look, numberFormat }));
  }
  for (const [name, address] of Object.entries(tables)) {
    const table = new Table(`{table-${sheet.workbook.takeNumber()}}`, name, find(address));
    sheet.tables.push(table);
    nameColumns(sheet, table, { ...table.area, bottom: table.area.top });
  }
}

function find(address: string): NonNullable<ReturnType<typeof readAddress>> {
  const area = readAddress(address);
  if (area === null) throw new Error(`not an address: ${address}`);
  return area;
}
