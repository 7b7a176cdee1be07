import type { ContestData } from '../../src/domain/contest-data';
import { BLANK } from '../../src/domain/draft';
import type { FoundWorkbook } from '../../src/workbook/found-workbook';
import { planBook } from '../../src/workbook/book/plan-book';
import type { CellChange } from '../../src/workbook/write-plan';
import { openFileWorkbook } from '../../src/xlsx/file-workbook';
import { findSheet } from './read-twins';

/** The cells of the input sheets in which one book differs from another of the same layout. */
export function listChanges(
  now: FoundWorkbook,
  contests: readonly ContestData[],
): readonly CellChange[] {
  return planBook({ subtitle: '', information: {}, contests }).sheets.flatMap((sheet) => {
    const { rows } = findSheet(now, sheet.name);
    return sheet.rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, column): readonly CellChange[] => {
        const old = rows[row]?.[column] ?? BLANK;
        const next = cell?.value ?? null;
        return isSame(old, next) ? [] : [{ sheet: sheet.name, row, column, old, next }];
      }),
    );
  });
}

function isSame(
  old: FoundWorkbook['sheets'][number]['rows'][number][number],
  next: unknown,
): boolean {
  if (old.kind === 'blank') return next === null || next === '';
  if (old.kind === 'number') return old.value.units / 10 ** old.value.scale === next;
  return 'value' in old && old.value === next;
}

export async function changeCells(
  bytes: Uint8Array,
  change: readonly CellChange[],
): Promise<Uint8Array> {
  const workbook = openFileWorkbook(bytes, 'live.xlsx');
  const reading = await workbook.read();
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  const lists = { add: [], addBefore: null, replace: [], append: [] };
  const applied = await workbook.apply({ ...lists, change, concerns: 'user-cells' });
  if (!applied.ok) throw new Error(JSON.stringify(applied.faults));
  return workbook.bytes;
}
