import type {
  CellValue,
  PlannedCell,
  SheetPlan,
  WorkbookPlan,
} from '../../../src/workbook/sheet-plan';
import type { SheetFacts } from '../../contract/sheet-facts';
import { columnLetters } from '../../host/model/address';
import type { ExcelPage } from './open-excel';

/**
 * Types into the open book, cell by cell, what a planned one says: as a person who writes the rules and
 * results of their own commune over those that the book came with. Headings above the tables stay.
 */
export async function typeBook(excel: ExcelPage, { sheets }: WorkbookPlan): Promise<number> {
  const present = await excel.sheets();
  let typed = 0;
  for (const sheet of sheets) {
    const facts = present.find(({ name }) => name === sheet.name);
    if (facts === undefined) throw new Error(`no sheet ${sheet.name} to type into`);
    typed += await typeSheet(excel, sheet, facts);
  }
  return typed;
}

async function typeSheet(excel: ExcelPage, plan: SheetPlan, facts: SheetFacts): Promise<number> {
  const [table] = plan.tables;
  if (table === undefined) return 0;
  const rows = plan.rows.slice(table.area.top);
  const wanted = new Map<string, PlannedCell>(
    rows.flatMap(({ cells }, index) =>
      cells.flatMap((cell, column) =>
        cell === null || cell.value === null
          ? []
          : [[`${columnLetters(column)}${table.area.top + index + 1}`, cell] as const],
      ),
    ),
  );
  let typed = 0;
  for (const address of Object.keys(facts.cells)) {
    const isBelow = rowOf(address) > table.area.top;
    if (!isBelow || wanted.has(address) || facts.cells[address]?.value === '') continue;
    await excel.clear(plan.name, address);
  }
  for (const [address, { value, style }] of wanted) {
    const cell = facts.cells[address];
    if (cell?.value === tellValue(value)) continue;
    const format = style.numberFormat ?? 'General';
    if ((cell?.numberFormat ?? 'General') !== format) {
      await excel.format(plan.name, address, format);
    }
    await excel.type(plan.name, address, spellTyped(value, format));
    typed += 1;
  }
  return typed;
}

/** As `SheetFacts` tells it. */
function tellValue(value: CellValue): string {
  return typeof value === 'number' ? `number ${value}` : `text ${JSON.stringify(value)}`;
}

/** Percentages are typed with their sign: "97.35%". */
function spellTyped(value: CellValue, format: string): CellValue {
  if (typeof value !== 'number' || !format.endsWith('%')) return value;
  return `${Number((value * 100).toPrecision(12))}%`;
}

function rowOf(address: string): number {
  return Number(address.replace(/^[A-Z]+/, ''));
}
