import { compareDecimals } from '../../domain/decimal';
import { BLANK } from '../../domain/draft';
import type { CellRefusalCode, WriteRefusal } from '../../text/write-refusals';
import { cellAddress } from '../../workbook/address';
import { containsCell } from '../../workbook/formulas/areas';
import type { FoundCell } from '../../workbook/found-workbook';
import type { CellValue } from '../../workbook/sheet-plan';
import type { CellChange } from '../../workbook/write-plan';
import { findRows } from '../read/find-cells';
import { isFormula } from '../read/find-formulas';
import { listMerges, queueMerges } from '../read/merged-cells';
import { hasExcelApi } from '../run-excel';
import { spellValue } from './draw-values';
import type { Task } from './run-tasks';

/** A cell that is to be written, and what stood there. */
export type CellWrite = {
  readonly change: Pick<CellChange, 'sheet' | 'row' | 'column' | 'next'>;
  readonly before: { readonly content: CellValue | boolean; readonly isFormula: boolean };
  /** Such cells take texts as they are. */
  readonly isTextCell: boolean;
};

export type CellAnswer = CellWrite & { readonly refusal: WriteRefusal | null };

/** Asks whether cells may be changed; the answer may be called after the next sync. */
export function askChanges(
  { workbook }: Excel.RequestContext,
  changes: readonly CellChange[],
): () => readonly CellAnswer[] {
  const sheets = new Map(
    [...new Set(changes.map(({ sheet }) => sheet))].map((name) => {
      const sheet = workbook.worksheets.getItemOrNullObject(name);
      sheet.protection.load('protected');
      return [name, { sheet, merged: queueMerges(sheet.getUsedRange()) }];
    }),
  );
  const asked = changes.map((change) => {
    const home = sheets.get(change.sheet)!;
    const cell = home.sheet.getCell(change.row, change.column);
    cell.load('values,valueTypes,numberFormat,formulas');
    cell.format.protection.load('locked');
    const spill = hasExcelApi('1.12') ? cell.getSpillParentOrNullObject() : null;
    spill?.load('rowIndex');
    return { change, ...home, cell, spill };
  });
  return () => asked.map(answer);
}

type AskedCell = {
  readonly change: CellChange;
  readonly sheet: Excel.Worksheet;
  readonly merged: Excel.RangeAreas | null;
  readonly cell: Excel.Range;
  readonly spill: Excel.Range | null;
};

function answer(asked: AskedCell): CellAnswer {
  const { change, cell } = asked;
  const code = refuse(asked);
  const { sheet, row, column } = change;
  const refusal =
    code === null ? null : ({ code, sheet, cell: cellAddress(row, column) } as WriteRefusal);
  if (cell.isNullObject) {
    return { change, before: { content: null, isFormula: false }, isTextCell: false, refusal };
  }
  const content = cell.formulas[0]?.[0] as CellValue | boolean;
  const before = { content, isFormula: isFormula(content, cell.values[0]?.[0]) };
  const isTextCell = cell.numberFormat[0]?.[0] === '@';
  return { change, before, isTextCell, refusal };
}

function refuse({ change, sheet, merged, cell, spill }: AskedCell): CellRefusalCode | null {
  // A sheet that has gone holds nothing that anybody decided on.
  if (sheet.isNullObject || !holdsSame(findCell(cell), change.old)) return 'cell-changed';
  if (sheet.protection.protected && cell.format.protection.locked) return 'cell-locked';
  if (merged !== null && isCovered(merged, change)) return 'cell-in-merge';
  return spill?.isNullObject === false ? 'cell-in-array' : null;
}

function findCell({ values, valueTypes, numberFormat }: Excel.Range): FoundCell {
  const rows = findRows([{ rowIndex: 0, columnIndex: 0, values, valueTypes, numberFormat }]);
  return rows[0]?.[0] ?? BLANK;
}

function holdsSame(found: FoundCell, old: FoundCell): boolean {
  if (found.kind === 'number' && old.kind === 'number') {
    const isSame = compareDecimals(found.value, old.value) === 0;
    return isSame && found.percentFormat === old.percentFormat;
  }
  const value = 'value' in found ? found.value : null;
  return found.kind === old.kind && value === ('value' in old ? old.value : null);
}

/** Behind a merged cell Excel drops what is written. */
function isCovered(merged: Excel.RangeAreas, { row, column }: CellChange): boolean {
  return listMerges(merged).some(
    (area) => containsCell(area, row, column) && (row !== area.top || column !== area.left),
  );
}

export function writeCell({ change, isTextCell }: CellWrite): Task {
  return {
    ask: (context) => askHolds(context, { change }),
    queue: (context) => {
      cellOf(context, change).values = [[spellInCell(change.next, isTextCell)]];
    },
  };
}

/** Puts back what stood there. */
export function restoreCell({ change, before, isTextCell }: CellWrite): Task {
  const { content, isFormula } = before;
  return {
    ask: () => () => false,
    queue: (context) => {
      const cell = cellOf(context, change);
      if (isFormula || typeof content === 'boolean') cell.formulas = [[content]];
      else cell.values = [[spellInCell(content, isTextCell)]];
    },
  };
}

/** Asks whether a cell holds what is written into it. */
export function askHolds(
  { workbook }: Excel.RequestContext,
  { change }: Pick<CellWrite, 'change'>,
): () => boolean {
  const { sheet, row, column, next } = change;
  const asked = { cell: workbook.worksheets.getItemOrNullObject(sheet).getCell(row, column) };
  asked.cell.load('values');
  return () => !asked.cell.isNullObject && isSameValue(asked.cell.values[0]?.[0], next);
}

/** Blank cells are empty texts to Excel, and numbers texts in cells for texts. */
export function isSameValue(found: unknown, value: CellValue): boolean {
  return String(found) === String(value ?? '');
}

/** What a cell that is there takes for a value; blank empties it. */
export function spellInCell(value: CellValue, isTextCell: boolean): string | number {
  return (isTextCell ? value : spellValue(value)) ?? '';
}

function cellOf(
  { workbook }: Excel.RequestContext,
  { sheet, row, column }: CellWrite['change'],
): Excel.Range {
  return workbook.worksheets.getItem(sheet).getCell(row, column);
}
