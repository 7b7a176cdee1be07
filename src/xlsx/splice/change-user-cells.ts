import { BLANK } from '../../domain/draft';
import type { FoundSheet } from '../../workbook/found-workbook';
import type { WriteRefusal } from '../../text/write-refusals';
import type { AddedRows, CellChange, WritePlan } from '../../workbook/write-plan';
import { readXlsxWorkbook } from '../read/read-workbook';
import { appendTableRows } from './cells/append-table-rows';
import type { RowsAppended } from './cells/append-table-rows';
import { changeCells } from './cells/change-cells';
import type { ChangedArea } from './cells/find-stale-formulas';
import { readTable } from '../read/read-table';
import { findPivots } from './find-pivots';
import { findWorksheet } from './host-workbook';
import type { HostWorkbook } from './host-workbook';
import { openStyles } from './styles/open-styles';
import { NumberStyles } from './styles/number-styles';
import { readUnlockedStyles } from './styles/unlocked-styles';
import { applyEdits } from './text-edits';

export type GrownTable = Pick<Extract<RowsAppended, { ok: true }>, 'before' | 'after'> & {
  readonly sheet: string;
};

export type UserCellsChanged = {
  readonly refusals: readonly WriteRefusal[];
  readonly changed: readonly ChangedArea[];
  readonly grown: readonly GrownTable[];
  /** Formulas were overwritten: the chain of calculation may no longer name their cells. */
  readonly hasLostFormulas: boolean;
};

/** Changes single cells, then adds rows to tables. Where anything is refused, nothing counts. */
export async function changeUserCells(
  host: HostWorkbook,
  plan: WritePlan,
  bytes: Uint8Array,
): Promise<UserCellsChanged> {
  const refusals: WriteRefusal[] = [];
  const changed: ChangedArea[] = [];
  const grown: GrownTable[] = [];
  let hasLostFormulas = false;
  const bySheet = groupBySheet(plan.change);
  const found = bySheet.size === 0 ? [] : await readSheets(bytes);
  const styles = bySheet.size === 0 ? null : await openCellStyles(host);
  for (const [sheet, changes] of bySheet) {
    const { name, part } = findWorksheet(host, sheet);
    const xml = await host.edit.needText(part);
    const rows = found.find((one) => one.name === name)?.rows ?? [];
    const result = changeCells(xml, changes, {
      sheet: name,
      tables: await readSheetTables(host, name),
      pivots: await findPivots(host.edit, part),
      isUnlocked: (style) => styles?.unlocked.has(style) === true,
      styleFor: (style, as) => styles?.numbers?.find(style, as) ?? style,
      holds: (row, column) => rows[row]?.[column] ?? BLANK,
    });
    if (!result.ok) {
      refusals.push(...result.refusals);
      continue;
    }
    host.edit.setText(part, applyEdits(xml, result.edits));
    hasLostFormulas ||= result.droppedFormulas.length > 0;
    for (const { row, column } of changes) {
      changed.push({ sheet: name, area: { top: row, left: column, bottom: row, right: column } });
    }
  }
  styles?.save();
  for (const added of plan.append) {
    const result = await appendRows(host, added);
    if (!result.ok) {
      refusals.push(...result.refusals);
      continue;
    }
    changed.push({ sheet: result.sheet, area: result.added });
    grown.push(result);
  }
  return { refusals, changed, grown, hasLostFormulas };
}

/** Styles as cells that change need them; a workbook without any shows all numbers alike. */
async function openCellStyles(host: HostWorkbook): Promise<{
  readonly unlocked: ReadonlySet<number>;
  readonly numbers: NumberStyles | null;
  readonly save: () => void;
}> {
  const { part, sheet } = await openStyles(host);
  const before = sheet.entries('cellXfs').length;
  return {
    unlocked: readUnlockedStyles(sheet),
    numbers: part === null ? null : new NumberStyles(sheet),
    save: () => {
      const hasGrown = sheet.entries('cellXfs').length > before;
      if (part !== null && hasGrown) host.edit.setText(part, sheet.toXml());
    },
  };
}

async function appendRows(
  host: HostWorkbook,
  { table, rows }: AddedRows,
): Promise<
  | (Extract<RowsAppended, { ok: true }> & { readonly sheet: string })
  | Extract<RowsAppended, { ok: false }>
> {
  for (const { sheet, part } of host.tables) {
    const tableXml = await host.edit.needText(part);
    if (readTable(tableXml).name.toLowerCase() !== table.toLowerCase()) continue;
    const { part: sheetPart } = findWorksheet(host, sheet);
    const sheetXml = await host.edit.needText(sheetPart);
    const others = (await readSheetTables(host, sheet)).filter(({ name }) => name !== table);
    const pivots = await findPivots(host.edit, sheetPart);
    const taken = [...others.map(({ area }) => area), ...pivots];
    const result = appendTableRows(sheetXml, tableXml, rows, { taken });
    if (!result.ok) return result;
    host.edit.setText(sheetPart, applyEdits(sheetXml, result.sheetEdits));
    host.edit.setText(part, applyEdits(tableXml, result.tableEdits));
    return { ...result, sheet };
  }
  return { ok: false, refusals: [{ code: 'table-missing', table }] };
}

async function readSheetTables(
  { edit, tables }: HostWorkbook,
  sheet: string,
): Promise<readonly ReturnType<typeof readTable>[]> {
  const own = tables.filter((table) => table.sheet === sheet);
  return Promise.all(own.map(async ({ part }) => readTable(await edit.needText(part))));
}

async function readSheets(bytes: Uint8Array): Promise<readonly FoundSheet[]> {
  const reading = await readXlsxWorkbook(bytes);
  if (!reading.ok) throw new Error(`a plan for a file that cannot be read: ${reading.reason}`);
  return reading.workbook.sheets;
}

function groupBySheet(changes: readonly CellChange[]): ReadonlyMap<string, readonly CellChange[]> {
  const groups = new Map<string, CellChange[]>();
  for (const change of changes) {
    const group = groups.get(change.sheet);
    if (group === undefined) groups.set(change.sheet, [change]);
    else group.push(change);
  }
  return groups;
}
