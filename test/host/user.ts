import { readAddress } from './model/address';
import { countColumns, countRows } from './model/area';
import type { Area } from './model/area';
import type { Scalar } from './model/cell';
import type { Sheet } from './model/sheet';
import { typeValue } from './model/type-value';
import type { Workbook } from './model/workbook';
import { clearContents, refreshHeadings, writeContent } from './model/write-cells';

/** The person at the screen. What is done here is told to handlers and recalculates, as by hand. */
export class User {
  constructor(
    private readonly workbook: Workbook,
    private readonly follow: () => void,
  ) {}

  /** Types one value into all cells of an address, or a matrix of its size; null leaves a cell alone. */
  type(sheetName: string, address: string, value: Scalar | readonly (readonly Scalar[])[]): void {
    const { sheet, area } = this.find(sheetName, address);
    for (let row = 0; row < countRows(area); row += 1) {
      for (let column = 0; column < countColumns(area); column += 1) {
        const one = Array.isArray(value) ? pick(value, row, column) : (value as Scalar);
        if (one !== null) typeInto(sheet, area.top + row, area.left + column, one);
      }
    }
    refreshHeadings(sheet, area);
    this.workbook.noteContent(sheet, area);
    this.follow();
  }

  clear(sheetName: string, address: string): void {
    const { sheet, area } = this.find(sheetName, address);
    clearContents(sheet, area);
    this.workbook.noteContent(sheet, area);
    this.follow();
  }

  /** Chooses a number format, of which nobody is told. */
  format(sheetName: string, address: string, numberFormat: string): void {
    const { sheet, area } = this.find(sheetName, address);
    sheet.grid.changeLook(area, (look) => ({ ...look, numberFormat }));
  }

  select(sheetName: string, address: string): void {
    const { sheet, area } = this.find(sheetName, address);
    this.workbook.select(sheet, area);
    this.follow();
  }

  activate(sheetName: string): void {
    this.workbook.activate(this.workbook.sheet(sheetName));
    this.follow();
  }

  private find(sheetName: string, address: string): { sheet: Sheet; area: Area } {
    const area = readAddress(address);
    if (area === null) throw new Error(`not an address: ${address}`);
    return { sheet: this.workbook.sheet(sheetName), area };
  }
}

function pick(matrix: readonly (readonly Scalar[])[], row: number, column: number): Scalar {
  return matrix[row]?.[column] ?? null;
}

function typeInto(sheet: Sheet, row: number, column: number, value: Scalar): void {
  const cell = sheet.cell(row, column);
  const typed = typeValue(value, cell);
  if ('refused' in typed) throw new Error(`nobody can type ${String(value)}: ${typed.refused}`);
  writeContent(sheet, row, column, typed.content);
  if (typed.numberFormat === undefined) return;
  const { numberFormat } = typed;
  const written = sheet.cell(row, column);
  sheet.grid.put(row, column, { ...written, look: { ...written.look, numberFormat } });
}
