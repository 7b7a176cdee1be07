import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { areaAddress, cellAddress } from '../address';
import type { Area } from '../found-workbook';
import type { SheetPlan } from '../sheet-plan';
import { contentOfPlan } from './content-of-plan';
import type { CellContent, SheetContent, TextRun } from './sheet-content';

const SHOWN_DIGITS = 16;

/**
 * Dấu kiểm: the same for one sheet whatever program stored it, another after any edit that a person
 * can see. "9f86 d081 884c 7d65".
 */
export function digestContent({ cells, merges, tables, attachments }: SheetContent): string {
  const hash = sha256.create();
  const add = (...facts: readonly unknown[]): void => {
    hash.update(utf8ToBytes(`${JSON.stringify(facts)}\n`));
  };
  for (const cell of cells) {
    if (!isSeen(cell, merges)) continue;
    const { row, column, kind, runs, formula, fill } = cell;
    add(cellAddress(row, column), kind, joinRuns(runs), formula, fill);
  }
  add(...merges.map(areaAddress).sort());
  add(...tables.map((name) => name.toLowerCase()).sort());
  add(...new Set([...attachments].sort()));
  return (bytesToHex(hash.digest()).slice(0, SHOWN_DIGITS).match(/.{4}/g) ?? []).join(' ');
}

/** The digest that a sheet will have once it is written. */
export function digestPlan(plan: SheetPlan): string {
  return digestContent(contentOfPlan(plan));
}

/** A blank cell is seen by its colour only, and not at all where a merged one lies over it. */
function isSeen(
  { kind, row, column, formula, fill }: CellContent,
  merges: readonly Area[],
): boolean {
  if (kind !== 'blank' || formula !== null) return true;
  if (fill === null) return false;
  return !merges.some(
    ({ top, left, bottom, right }) =>
      row >= top &&
      row <= bottom &&
      column >= left &&
      column <= right &&
      !(row === top && column === left),
  );
}

/** Programs cut texts into runs as they like: only a change of look counts. */
function joinRuns(runs: readonly TextRun[]): readonly (readonly unknown[])[] {
  const joined: { look: string; text: string }[] = [];
  for (const { text, letters } of runs) {
    if (text === '') continue;
    const { bold, italic, underline, strike, color } = letters;
    const look = JSON.stringify([bold, italic, underline, strike, color]);
    const last = joined.at(-1);
    if (last?.look === look) last.text += text;
    else joined.push({ look, text });
  }
  return joined.map(({ look, text }) => [look, text.replace(/\r\n?/g, '\n')]);
}
