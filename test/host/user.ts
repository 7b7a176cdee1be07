import { readAddress } from './model/address';
import { countColumns, countRows, LAST_COLUMN } from './model/area';
import type { Area } from './model/area';
import type { Scalar } from './model/cell';
import { shiftCells } from './model/shift-cells';
import type { Sheet } from './model/sheet';
import { typeValue } from './model/type-value';
import type { Workbook } from './model/workbook';
import { clearContents, mergeCells, refreshHeadings, writeContent } from './model/write-cells';

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

  /** Puts rows in before one, or takes them away; counted from 1, as Excel shows them. */
  shiftRows(sheetName: string, row: number, count: number): void {
    const sheet = this.workbook.sheet(sheetName);
    const area = { top: row - 1, left: 0, bottom: row - 2 + Math.abs(count), right: LAST_COLUMN };
    shiftCells(sheet, area, count > 0 ? 'Down' : 'Up');
    this.workbook.noteContent(sheet, area, count > 0 ? 'RowInserted' : 'RowDeleted');
    this.follow();
  }

  merge(sheetName: string, address: string): void {
    const { sheet, area } = this.find(sheetName, address);
    mergeCells(sheet, area);
    this.workbook.noteContent(sheet, area);
    this.follow();
  }

  dress(sheetName: string, address: string, numberFormat: string): void {
    const { sheet, area } = this.find(sheetName, address);
    sheet.grid.changeLook(area, (look) => ({ ...look, numberFormat }));
    this.workbook.noteLooks(sheet, area);
    this.follow();
  }

  /** Of the columns that are hidden no Excel tells. */
  hide(sheetName: string, lines: { readonly row: number } | { readonly column: number }): void {
    const sheet = this.workbook.sheet(sheetName);
    if ('row' in lines) {
      sheet.hiddenRows.add(lines.row - 1);
      this.workbook.note('hidden', sheet);
    } else sheet.hiddenColumns.add(lines.column - 1);
    this.follow();
  }

  /** Two rows change places, as when their list is sorted; Excel may tell of it as of a sort alone. */
  sort(sheetName: string, address: string): void {
    const { sheet, area } = this.find(sheetName, address);
    const columns = Array.from({ length: countColumns(area) }, (_, index) => area.left + index);
    const rows = [area.top, area.bottom].map((row) => columns.map((at) => sheet.cell(row, at)));
    for (const [index, column] of columns.entries()) {
      sheet.grid.put(area.top, column, rows[1]![index]!);
      sheet.grid.put(area.bottom, column, rows[0]![index]!);
    }
    this.workbook.note('sorted', sheet);
    this.follow();
  }

  /** A formula gives another value, because of something on whatever sheet. */
  recalculate(sheetName: string, address: string, value: number): void {
    const { sheet, area } = this.find(sheetName, address);
    const cell = sheet.cell(area.top, area.left);
    sheet.grid.putContent(area.top, area.left, { ...cell, kind: 'number', value });
    this.workbook.note('calculated', sheet);
    this.follow();
  }

  rename(sheetName: string, name: string): void {
    this.workbook.renameSheet(this.workbook.sheet(sheetName), name);
    this.follow();
  }

  addSheet(name: string): void {
    this.workbook.addSheet(name);
    this.follow();
  }

  removeSheet(sheetName: string): void {
    this.workbook.removeSheet(this.workbook.sheet(sheetName));
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
