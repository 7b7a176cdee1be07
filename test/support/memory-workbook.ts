import { decimalOfNumber } from '../../src/domain/decimal';
import { BLANK } from '../../src/domain/draft';
import type { Result, WorkbookPort } from '../../src/application/workbook-port';
import { cellAddress } from '../../src/workbook/address';
import type { FoundCell, FoundSheet, FoundWorkbook } from '../../src/workbook/found-workbook';
import type { CellValue, WorkbookPlan } from '../../src/workbook/sheet-plan';
import type { CellChange, WritePlan } from '../../src/workbook/write-plan';
import { foundFromPlan } from './found-from-plan';

/** A workbook without a file: quick enough for thousands of writes. `found` is all of it as it is now. */
export type MemoryWorkbook = WorkbookPort & { found: FoundWorkbook };

/** A planned book in memory; it writes what use cases write, and refuses cells that have changed. */
export function openMemoryWorkbook(plan: WorkbookPlan): MemoryWorkbook {
  const workbook: MemoryWorkbook = {
    found: foundFromPlan(plan),
    read: () => Promise.resolve({ ok: true, value: workbook.found }),
    readContents: () => Promise.resolve({ ok: true, value: NO_CONTENTS }),
    apply: (write) => {
      const before = workbook.found;
      const result = applyWrite(before, write);
      if (!result.ok) return Promise.resolve(result);
      workbook.found = result.value;
      const undo = (): Promise<Result<{ keptCells: []; keptSheets: [] }>> => {
        workbook.found = before;
        return Promise.resolve({ ok: true, value: { keptCells: [], keptSheets: [] } });
      };
      return Promise.resolve({ ok: true, value: { undo } });
    },
  };
  return workbook;
}

const NO_CONTENTS = { isFrom1904: false, sheets: new Map() };

/** Types into a cell as a person would: the cell keeps its format. */
export function typeInto(
  workbook: MemoryWorkbook,
  change: Pick<CellChange, 'sheet' | 'row' | 'column' | 'next'>,
): void {
  const sheets = copySheets(workbook.found);
  setCell(sheets, change);
  workbook.found = { ...workbook.found, sheets };
}

type OpenSheet = FoundSheet & { readonly rows: FoundCell[][] };

function applyWrite(found: FoundWorkbook, plan: WritePlan): Result<FoundWorkbook> {
  const sheets = copySheets(found);
  for (const change of plan.change) {
    const { sheet, row, column, old } = change;
    const held = sheets.find(({ name }) => name === sheet)?.rows[row]?.[column] ?? BLANK;
    if (JSON.stringify(held) !== JSON.stringify(old)) {
      const cell = cellAddress(row, column);
      return { ok: false, faults: [{ code: 'cell-changed', sheet, cell }] };
    }
    setCell(sheets, change);
  }
  for (const { table, rows } of plan.append) {
    const sheet = sheets.find(({ tables }) => tables.some(({ name }) => name === table));
    const found = sheet?.tables.find(({ name }) => name === table);
    if (sheet === undefined || found === undefined) throw new Error(`no table ${table}`);
    for (const [offset, values] of rows.entries()) {
      const row = found.area.bottom + 1 + offset;
      values.forEach((next, index) =>
        setCell(sheets, { sheet: sheet.name, row, column: found.area.left + index, next }),
      );
    }
    const area = { ...found.area, bottom: found.area.bottom + rows.length };
    Object.assign(sheet, {
      tables: sheet.tables.map((one) => (one.name === table ? { ...one, area } : one)),
    });
  }
  const added = foundFromPlan({ title: '', sheets: plan.add, active: 0 });
  return {
    ok: true,
    value: { sheets: [...sheets, ...added.sheets], names: [...found.names, ...added.names] },
  };
}

function copySheets({ sheets }: FoundWorkbook): OpenSheet[] {
  return sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => [...row]) }));
}

function setCell(
  sheets: readonly OpenSheet[],
  { sheet, row, column, next }: Pick<CellChange, 'sheet' | 'row' | 'column' | 'next'>,
): void {
  const rows = sheets.find(({ name }) => name === sheet)?.rows;
  if (rows === undefined) throw new Error(`no sheet ${sheet}`);
  while (rows.length <= row) rows.push([]);
  const cells = rows[row] ?? [];
  while (cells.length <= column) cells.push(BLANK);
  cells[column] = foundFromValue(next, cells[column] ?? BLANK);
}

function foundFromValue(value: CellValue, before: FoundCell): FoundCell {
  if (value === null) return BLANK;
  if (typeof value === 'string') return { kind: 'text', value };
  const percentFormat = before.kind === 'number' && before.percentFormat;
  return { kind: 'number', value: decimalOfNumber(value), percentFormat };
}
