import { BLANK } from '../../domain/draft';
import { decimalOfNumber } from '../../domain/decimal';
import type { FoundCell, FoundWorkbook } from '../found-workbook';
import type { PlannedCell, WorkbookPlan } from '../sheet-plan';

/** A planned workbook as an adapter would find it again, without any file. */
export function foundFromPlan(plan: WorkbookPlan): FoundWorkbook {
  return {
    sheets: plan.sheets.map((sheet) => ({
      name: sheet.name,
      rows: sheet.rows.map((row) => row.cells.map(foundFromCell)),
      merges: sheet.merges,
      hiddenRows: new Set<number>(),
      hiddenColumns: new Set<number>(),
      tables: sheet.tables.map(({ name, area }) => ({ name, area, hasTotalsRow: false })),
    })),
    names: plan.sheets.flatMap((sheet) =>
      sheet.names.map(({ name, area }) => ({ name, sheet: sheet.name, area })),
    ),
  };
}

function foundFromCell(cell: PlannedCell | null): FoundCell {
  if (cell === null || cell.value === null) return BLANK;
  if (typeof cell.value === 'string') return { kind: 'text', value: cell.value };
  const percentFormat = cell.style.numberFormat?.includes('%') ?? false;
  return { kind: 'number', value: decimalOfNumber(cell.value), percentFormat };
}
