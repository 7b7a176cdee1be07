import { BLANK } from '../../src/domain/draft';
import type { WorkbookContents } from '../../src/workbook/content/sheet-content';
import { foldSheetName } from '../../src/workbook/content/sheet-name';
import type { FoundCell, FoundSheet, FoundWorkbook } from '../../src/workbook/found-workbook';
import type { CellValue, SheetPlan } from '../../src/workbook/sheet-plan';
import { STYLES, withNumberFormat } from '../../src/workbook/styles';
import type { AddedRows, CellChange, WritePlan } from '../../src/workbook/write-plan';
import { planSheet } from '../corpus/planned-sheets';
import { makeRow, makeSheet } from '../xlsx/make-plan';
import type { Random } from './random';

const VALUES: readonly CellValue[] = [
  ...['Thôn 1', 'Nguyễn Văn A', '=1+1', '-2', '  có dấu cách  ', 'hai\ndòng', '<a>&"\'', '_x0041_'],
  ...['', null, 0, 1, -2.5, 0.1, 98.25, 1e-7, 123456789012345, 45000],
];

/**
 * A plan that is legal for a workbook as it was read; often one of several things at once. Only
 * sheets with nothing but cells may be replaced.
 */
export function makeRandomPlan(
  found: FoundWorkbook,
  contents: WorkbookContents | null,
  random: Random,
): WritePlan {
  const names = found.sheets.map(({ name }) => name);
  const plain = names.filter((name) => contents?.sheets.get(name)?.attachments.length === 0);
  const replace = random.chance(0.8) ? pickSome(plain, random, 1) : [];
  const kept = found.sheets.filter(({ name }) => !replace.includes(name));
  const plan = {
    add: random.chance(0.6) ? planNewSheets(found, random) : [],
    addBefore: names.length > 0 && random.chance(0.5) ? random.pick(names) : null,
    replace: replace.map((name) => planOurSheet(found, random, name)),
    change: kept.length > 0 && random.chance(0.5) ? planChanges(kept, random) : [],
    append: random.chance(0.5) ? planRows(kept, random) : [],
  };
  return { ...plan, concerns: plan.change.length > 0 ? 'user-cells' : 'our-sheets' };
}

function planNewSheets(found: FoundWorkbook, random: Random): readonly SheetPlan[] {
  const taken = new Set(found.sheets.map(({ name }) => foldSheetName(name)));
  const wanted = ['Điểm cá nhân', 'KQ "2025" & <b>', "O'Brien", 'A1', 'Bảng '.repeat(6).trim()];
  const free = wanted.filter((name) => !taken.has(foldSheetName(name)));
  return pickSome(free, random, 2).map((name) => planOurSheet(found, random, name));
}

/** At times one with everything that a plan can say, in tables at times named as one that is there. */
function planOurSheet(found: FoundWorkbook, random: Random, name: string): SheetPlan {
  const tables = found.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name));
  const isName = /^\p{L}[\p{L}\p{N}_]{3,200}$/u;
  const used = tables.filter((table) => isName.test(table));
  const table = `${random.pick([...used, 'CaNhan', 'Bang_moi'])}`;
  if (random.chance(0.3)) return planSheet(name, `${table}${random.pick(['', '_', 'X'])}`);
  const styles = [STYLES.cell, STYLES.heading, withNumberFormat(STYLES.cellNumber, '0.0%')];
  const rows = Array.from({ length: 1 + random.below(6) }, () => {
    const values = Array.from({ length: 1 + random.below(5) }, () => random.pick(VALUES));
    return makeRow(values, random.pick(styles));
  });
  return makeSheet({ name, rows });
}

function planChanges(sheets: readonly FoundSheet[], random: Random): readonly CellChange[] {
  const changes = new Map<string, CellChange>();
  for (let times = 1 + random.below(4); times > 0; times -= 1) {
    const { name: sheet, rows } = random.pick(sheets);
    const row = random.chance(0.9) ? random.below(rows.length + 2) : random.pick([5000, 1_048_575]);
    const width = (rows[row]?.length ?? 0) + 2;
    const column = random.chance(0.9) ? random.below(width) : random.pick([700, 16_383]);
    const isRight = random.chance(0.97);
    const old: FoundCell = isRight
      ? (rows[row]?.[column] ?? BLANK)
      : { kind: 'text', value: 'không phải' };
    changes.set(`${sheet} ${row} ${column}`, {
      sheet,
      row,
      column,
      old,
      next: random.pick(VALUES),
    });
  }
  return [...changes.values()];
}

function planRows(sheets: readonly FoundSheet[], random: Random): readonly AddedRows[] {
  const tables = sheets.flatMap((sheet) => sheet.tables);
  if (tables.length === 0 && random.chance(0.9)) return [];
  const { name: table, area } = tables.length === 0 ? NO_TABLE : random.pick(tables);
  const width = area.right - area.left + 1;
  if (width > 200) return [];
  const rows = Array.from({ length: 1 + random.below(3) }, () =>
    Array.from({ length: width }, () => random.pick(VALUES)),
  );
  return [{ table, rows }];
}

const NO_TABLE = { name: 'KhongCo', area: { top: 0, left: 0, bottom: 1, right: 1 } };

function pickSome(names: readonly string[], random: Random, most: number): readonly string[] {
  const count = Math.min(names.length, 1 + random.below(most));
  return [...new Set(Array.from({ length: count }, () => random.pick(names)))];
}
