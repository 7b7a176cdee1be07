import { isDeepStrictEqual } from 'node:util';
import { LOG_SHEET_NAME } from '../../src/text/log-sheet-name';
import type { Workbook } from '../host/model/workbook';
import { readHostFacts } from './read-host-facts';
import type { SheetFacts } from './sheet-facts';

/** All that stands in a workbook, and which sheet is which. */
export type State = {
  readonly names: readonly string[];
  /** By name; a sheet that was made anew is another one, and formulas of people have lost it. */
  readonly ids: ReadonlyMap<string, string>;
  readonly sheets: ReadonlyMap<string, SheetFacts>;
};

export function takeState(workbook: Workbook): State {
  return {
    names: workbook.sheetNames,
    ids: new Map(workbook.sheets.map(({ name, id }) => [name, id])),
    sheets: new Map(workbook.sheets.map((sheet) => [sheet.name, readHostFacts(sheet)])),
  };
}

export type Expected = {
  /** What a use case begins with, and what it comes to when nothing goes wrong. */
  readonly before: State;
  readonly after: State;
  /** Where people have typed, and the cells of theirs that the use case changes. */
  readonly typed: { readonly sheet: string; readonly cells: readonly string[] };
};

/** A sheet while it is built. */
const STAGING = /^BinhXet~\d+$/;

/**
 * What is wrong with a workbook after a fault. The cells of a sheet that takes another's place come
 * in one stroke, its sizes and its page by other calls of the same batch: where Excel has failed
 * twice in a row (`mayBeCut`), those may be missing until the next run.
 */
export function judgeAfterFault(
  now: State,
  { before, after, typed }: Expected,
  mayBeCut: boolean,
): readonly string[] {
  const wrong: string[] = [];
  for (const [name, old] of before.sheets) {
    const found = now.sheets.get(name);
    const next = after.sheets.get(name);
    if (found === undefined) {
      if (next !== undefined) wrong.push(`${name} is gone`);
      continue;
    }
    if (isDeepStrictEqual(found, old) || isDeepStrictEqual(found, next)) continue;
    if (name === typed.sheet) wrong.push(...judgeTyped(found, old, next ?? old, typed.cells));
    else if (name === LOG_SHEET_NAME) wrong.push(...judgeLog(found, old, next ?? old));
    else if (!mayBeCut || !(hasCellsOf(found, old) || hasCellsOf(found, next)))
      wrong.push(`${name} is neither what it was nor what it should be`);
  }
  for (const [name, found] of now.sheets) {
    if (before.sheets.has(name) || STAGING.test(name)) continue;
    const next = after.sheets.get(name);
    if (next === undefined) wrong.push(`${name} is nobody's`);
    else if (!isDeepStrictEqual(found, next)) wrong.push(`${name} is half built`);
  }
  const stays = (name: string): boolean => before.sheets.has(name) && after.sheets.has(name);
  if (!isDeepStrictEqual(now.names.filter(stays), before.names.filter(stays)))
    wrong.push(`the order is ${now.names.join(', ')}`);
  return wrong;
}

/** Sheets that stand where they stood, and are others all the same. */
export function listExchanged(now: State, before: State): readonly string[] {
  return now.names.filter((name) => {
    const id = before.ids.get(name);
    return id !== undefined && id !== now.ids.get(name);
  });
}

/** What is not there although it was said to be. The log may tell of attempts before. */
export function judgeAfterSuccess(
  now: State,
  { before, after }: Expected,
  hasFailedBefore: boolean,
): readonly string[] {
  const wrong: string[] = [];
  if (!isDeepStrictEqual(now.names, after.names))
    wrong.push(`the sheets are ${now.names.join(', ')}`);
  for (const [name, next] of after.sheets) {
    const found = now.sheets.get(name);
    if (found === undefined || isDeepStrictEqual(found, next)) continue;
    if (name !== LOG_SHEET_NAME || !hasFailedBefore) wrong.push(`${name} is not what it should be`);
    else wrong.push(...judgeGrownLog(found, before.sheets.get(name), next));
  }
  return wrong;
}

/** Cells that a plan changes hold what they held or what they are to hold, all others what they held. */
function judgeTyped(
  found: SheetFacts,
  old: SheetFacts,
  next: SheetFacts,
  changed: readonly string[],
): readonly string[] {
  const withoutChanged = ({ cells, ...rest }: SheetFacts): unknown => ({
    ...rest,
    cells: Object.entries(cells).filter(([address]) => !changed.includes(address)),
  });
  const wrong = isDeepStrictEqual(withoutChanged(found), withoutChanged(old))
    ? []
    : [`${found.name}: what was typed is not what it was`];
  const odd = changed.filter((address) => {
    const cell = found.cells[address];
    return (
      !isDeepStrictEqual(cell, old.cells[address]) && !isDeepStrictEqual(cell, next.cells[address])
    );
  });
  return [...wrong, ...odd.map((address) => `${found.name}!${address} holds something else`)];
}

const HEADING_ROW = 4;

/** Its lines in their order, each by what it says. */
function listLines({ cells }: SheetFacts): readonly string[] {
  const lines = new Map<number, string>();
  for (const [address, { value }] of Object.entries(cells)) {
    const row = Number(address.replace(/\D/g, ''));
    const column = address.replace(/\d/g, '');
    if (row > HEADING_ROW) lines.set(row, `${lines.get(row) ?? ''}${column} ${value}; `);
  }
  return [...lines].sort(([one], [other]) => one - other).map(([, line]) => line);
}

/** Every line is one that was there or is to come, whole; those that stay are there. */
function judgeLog(found: SheetFacts, old: SheetFacts, next: SheetFacts): readonly string[] {
  const [lines, before, after] = [listLines(found), listLines(old), listLines(next)];
  const known = new Set([...before, ...after]);
  const kept = before.filter((line) => after.includes(line));
  const wrong = lines.every((line) => known.has(line)) ? [] : ['the log has half a line'];
  if (!isDeepStrictEqual(lines.slice(0, kept.length), kept)) wrong.push('the log has lost lines');
  if (!isDeepStrictEqual(headOf(found), headOf(old))) wrong.push('the log looks otherwise');
  const reaches = `F${HEADING_ROW + lines.length} `;
  if (!found.tables.every((table) => table.includes(reaches))) wrong.push('the log is torn');
  return wrong;
}

function headOf({ cells, edges, tables, ...rest }: SheetFacts): unknown {
  const isHead = ([address]: readonly [string, unknown]): boolean =>
    Number(address.replace(/\D/g, '')) <= HEADING_ROW;
  const found = { tables: tables.length, edges: Object.entries(edges).filter(isHead) };
  return { ...rest, ...found, cells: Object.entries(cells).filter(isHead) };
}

/** More lines than planned come from attempts before, where lines were to come at all. */
function judgeGrownLog(
  found: SheetFacts,
  old: SheetFacts | undefined,
  next: SheetFacts,
): readonly string[] {
  const [lines, after] = [listLines(found), listLines(next)];
  const wrong = judgeLog(found, old ?? next, next).filter(
    (one) => one !== 'the log has half a line',
  );
  if (lines.length < after.length) wrong.push('the log lacks lines');
  const mayGrow = old === undefined || listLines(old).length < after.length;
  if (lines.length > after.length && !mayGrow) wrong.push('the log kept lines that were undone');
  return wrong;
}

function hasCellsOf(found: SheetFacts, other: SheetFacts | undefined): boolean {
  return (
    isDeepStrictEqual(found.cells, other?.cells) && isDeepStrictEqual(found.edges, other?.edges)
  );
}
