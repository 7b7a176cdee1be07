import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { finishSteps } from '../../domain/finish-steps';
import { areaAddress, cellAddress } from '../address';
import { AreaIndex } from '../formulas/area-index';
import type { SheetPlan } from '../sheet-plan';
import { frameOfPlan, listCellsOfPlan } from './content-of-plan';
import { Edges } from './edges';
import type { CellContent, LetterLook, SheetContent, TextRun } from './sheet-content';
import { spellDigest } from './spell-digest';

/**
 * Dấu kiểm: the same for one sheet whatever program stored it, another once a person has edited
 * what it says. "9f86 d081 884c 7d65".
 *
 * Seen are values, formulas, number formats of numbers, fills, the style of the lines between cells
 * and across them, and letters (font, size, colour, bold, italic, underlined, struck), run by run;
 * merges; names of tables; the text above and below printed pages; and by kind whatever else hangs
 * on the sheet, hidden or grouped rows and columns among it.
 *
 * Not seen are what formulas give, alignment, colours of borders, what a merged cell covers, looks of
 * texts on page margins, widths, heights, views, the colour of the tab, other print settings, and what
 * blank cells would look like if filled: programs change these of themselves, or they say nothing.
 */
export function digestContent(content: SheetContent): string {
  return finishSteps(digestContentInSteps(content, content.cells));
}

/** The same, a row at a time. */
export function* digestContentInSteps(
  { merges, tables, pageTexts, attachments }: Omit<SheetContent, 'cells'>,
  cells: Iterable<CellContent>,
): Generator<void, string> {
  const hash = sha256.create();
  let lines = '';
  const add = (...facts: readonly unknown[]): void => {
    lines += `${JSON.stringify(facts)}\n`;
  };
  const hashLines = (): void => {
    hash.update(utf8ToBytes(lines));
    lines = '';
  };
  const looks = new Map<string, number>();
  /** Told once: whole columns look alike, and hashing is what a digest costs. */
  const numberLook = (...look: readonly unknown[]): number => {
    const key = JSON.stringify(look);
    const known = looks.get(key);
    if (known !== undefined) return known;
    add('look', key);
    looks.set(key, looks.size);
    return looks.size - 1;
  };
  const edges = new Edges();
  const merged = new AreaIndex(merges.map((area) => ({ area, item: area })));
  let current = 0;
  for (const cell of cells) {
    const { row, column, kind, runs, formula, fill, borders } = cell;
    if (row !== current) {
      hashLines();
      yield;
    }
    current = row;
    const whole = merged.find({ top: row, left: column, bottom: row, right: column });
    edges.draw(cell, whole);
    const isCovered = whole !== null && (whole.top !== row || whole.left !== column);
    const across = borders?.diagonal ?? '';
    const isBare = fill === null && across === '';
    if (kind === 'blank' && formula === null && (isBare || isCovered)) continue;
    const format = kind === 'number' ? cell.format : null;
    const { texts, letters } = joinRuns(runs);
    const look = numberLook(fill, across, format, letters);
    add(cellAddress(row, column), kind, texts, formula, look);
  }
  for (const { row, above, before } of edges.list()) {
    add(row, above, before);
    hashLines();
    yield;
  }
  add(...merges.map(areaAddress).sort());
  add(...tables.map((name) => name.toLowerCase()).sort());
  add(...[...pageTexts].sort());
  add(...new Set([...attachments].sort()));
  hashLines();
  return spellDigest(hash.digest());
}

/** The digest that a sheet will have once it is written. */
export function digestPlan(plan: SheetPlan): string {
  return finishSteps(digestPlanInSteps(plan));
}

/** The same, a row at a time. */
export function digestPlanInSteps(plan: SheetPlan): Generator<void, string> {
  return digestContentInSteps(frameOfPlan(plan), listCellsOfPlan(plan));
}

const spellings = new WeakMap<LetterLook, string>();

/** Remembered: most cells share a few looks. */
function spellLetters(look: LetterLook): string {
  const { font, size, bold, italic, underline, strike, color } = look;
  const spelled =
    spellings.get(look) ?? JSON.stringify([font, size, bold, italic, underline, strike, color]);
  spellings.set(look, spelled);
  return spelled;
}

/** Programs cut texts into runs as they like: only a change of look counts. */
function joinRuns(runs: readonly TextRun[]): {
  readonly texts: readonly string[];
  readonly letters: readonly string[];
} {
  const texts: string[] = [];
  const letters: string[] = [];
  for (const { text, letters: look } of runs) {
    if (text === '') continue;
    const spelled = spellLetters(look);
    const last = texts.length - 1;
    if (letters[last] === spelled) texts[last] += text;
    else {
      texts.push(text);
      letters.push(spelled);
    }
  }
  return { texts: texts.map((text) => text.replace(/\r\n?/g, '\n')), letters };
}
