import { cellAddress } from '../../src/workbook/address';
import type { WritePlan } from '../../src/workbook/write-plan';
import type { Look } from '../support/read-look-styles';
import type { LookBook, LookSheet } from '../support/read-looks';

/** How old sheets look otherwise than before, but for cells that the plan or a calculation changed. */
export function compareLooks(
  before: LookBook,
  after: LookBook,
  { add, change, append, replace }: WritePlan,
): readonly string[] {
  const touched = change.length + append.length + replace.length > 0;
  const replaced = new Set(replace.map(({ name }) => name));
  const added = new Set(add.map(({ name }) => name));
  const left = after.sheets.filter(({ name }) => !added.has(name));
  const kept = new Set(after.names);
  const mayChange = append.length + replace.length > 0;
  const lost = mayChange ? [] : before.names.filter((name) => !kept.has(name));
  const isShown = JSON.stringify(before.shown) === JSON.stringify(after.shown);
  const book = [
    ...lost.map((name) => `defined name lost: ${name}`),
    ...(isShown ? [] : [`sheet shown: ${after.shown.join()} ≠ ${before.shown.join()}`]),
  ];
  const sheets = before.sheets.flatMap((old, index) => {
    const now = left[index];
    if (now?.name !== old.name) return [`sheet ${old.name} is not in its place`];
    if (replaced.has(old.name)) return [];
    const own = new Set(
      change
        .filter(({ sheet }) => sheet === old.name)
        .map(({ row, column }) => cellAddress(row, column)),
    );
    const cells = compareLookCells(old, now, own, touched);
    if (touched || JSON.stringify(old.rest) === JSON.stringify(now.rest)) return cells;
    return [...cells, `what else the sheet ${old.name} says changed`];
  });
  return [...book, ...sheets];
}

function compareLookCells(
  old: LookSheet,
  now: LookSheet,
  planned: ReadonlySet<string>,
  touched: boolean,
): readonly string[] {
  return Object.entries(old.cells)
    .filter(([address, cell]) => {
      const is = now.cells[address];
      const isLook = is !== undefined && isSameLook(cell.look, is.look);
      if (planned.has(address)) return !isLook;
      const isValue = is?.value === cell.value || (touched && is?.value === '');
      return !isLook || !isValue || is?.formula !== cell.formula;
    })
    .map(([address]) => `look of ${old.name} ${address} changed`)
    .slice(0, 3);
}

/** What a broken styles part leaves unsaid may be said now. */
function isSameLook(old: Look, now: Look): boolean {
  return Object.entries(old).every(([key, value]) => {
    const isUnsaid = value === '' || /^{|undefined$|"(font|fill|border)":""/.test(value);
    return isUnsaid || value === now[key as keyof Look];
  });
}
