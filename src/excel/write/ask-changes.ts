import { compareDecimals, numberOfDecimal } from '../../domain/decimal';
import { BLANK } from '../../domain/draft';
import type { CellRefusalCode, WriteRefusal } from '../../text/write-refusals';
import { cellAddress } from '../../workbook/address';
import { containsCell } from '../../workbook/formulas/areas';
import type { FoundCell } from '../../workbook/found-workbook';
import type { CellValue } from '../../workbook/sheet-plan';
import { classifyFormat } from '../../workbook/number-format';
import type { CellChange, ShownNumber } from '../../workbook/write-plan';
import { findRows } from '../read/find-cells';
import { isFormula } from '../read/find-formulas';
import { listMerges, queueMerges } from '../read/merged-cells';
import { hasExcelApi } from '../run-excel';
import { isSameValue } from './change-cells';
import type { CellWrite } from './change-cells';

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
    const before = { content: null, isFormula: false };
    return { change, before, isTextCell: false, format: null, refusal };
  }
  const content = cell.formulas[0]?.[0] as CellValue | boolean;
  const isOwn = isFormula(content, cell.values[0]?.[0]);
  const former = isChanged(asked) ? contentOf(change.old) : undefined;
  const before =
    former === undefined ? { content, isFormula: isOwn } : { content: former, isFormula: false };
  const own = String(cell.numberFormat[0]?.[0]);
  return { change, before, isTextCell: own === TEXT, format: changeFormat(change, own), refusal };
}

const TEXT = '@';
const FORMATS: Readonly<Record<ShownNumber, string>> = { number: 'General', percent: '0.00%' };

/** In a cell for texts a number would become one. */
function changeFormat({ shownAs }: CellChange, own: string): CellWrite['format'] {
  if (shownAs === undefined || (own !== TEXT && classifyFormat(own) === shownAs)) return null;
  return { next: FORMATS[shownAs], before: own };
}

function refuse(asked: AskedCell): CellRefusalCode | null {
  const { change, sheet, merged, cell, spill } = asked;
  // A sheet that has gone holds nothing that anybody decided on.
  if (sheet.isNullObject) return 'cell-changed';
  if (!holdsSame(findCell(cell), change.old) && !isChanged(asked)) return 'cell-changed';
  if (change.sparesFormulas === true && isFormula(cell.formulas[0]?.[0], cell.values[0]?.[0])) {
    return 'cell-has-formula';
  }
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

/** Whether a write that failed has changed it: then the same write may be tried again. */
function isChanged({ change: { old, next }, cell }: AskedCell): boolean {
  const value: unknown = cell.values[0]?.[0];
  const holdsNext = isSameValue(value, next) && !isFormula(cell.formulas[0]?.[0], value);
  return holdsNext && !holdsSame(findCell(cell), old) && contentOf(old) !== undefined;
}

/** What a cell held, as Excel takes it; undefined for what nobody can write. */
function contentOf(old: FoundCell): CellValue | boolean | undefined {
  switch (old.kind) {
    case 'blank':
      return null;
    case 'number':
      return numberOfDecimal(old.value);
    case 'text':
    case 'boolean':
      return old.value;
    case 'date':
    case 'error':
    case 'uncalculated':
      return undefined;
  }
}

/** Behind a merged cell Excel drops what is written. */
function isCovered(merged: Excel.RangeAreas, { row, column }: CellChange): boolean {
  return listMerges(merged).some(
    (area) => containsCell(area, row, column) && (row !== area.top || column !== area.left),
  );
}
