import { formatDecimal, parseDecimal } from '../domain/decimal';
import type { Decimal } from '../domain/decimal';
import type { LevelFound, TierFound } from '../domain/draft';
import { foldText } from '../domain/matching/fold-text';
import { readWord } from './words';

/**
 * Thang điểm as one cell: "trên 95%: 10; từ 90%: 8; còn lại: 0" for tiers, "Tốt: 5; Khá: 3" for
 * levels; entries are separated by line breaks or semicolons. A level's name that holds one of these
 * signs stands in quotation marks, doubled inside.
 */
export type ScaleFound = {
  readonly tiers: readonly TierFound[] | null;
  readonly levels: readonly LevelFound[] | null;
};

const ABOVE = 'trên';
const FROM = 'từ';
const REST = 'còn lại';

export function writeTiers(
  tiers: readonly { from: string | null; inclusive?: boolean | undefined; points: string }[],
  unit: string,
): string {
  const lines = tiers.map(({ from, inclusive, points }) => {
    const bound =
      from === null ? REST : `${inclusive === false ? ABOVE : FROM} ${comma(from)}${unit}`;
    return `${bound}: ${comma(points)}`;
  });
  return lines.join('\n');
}

export function writeLevels(levels: Readonly<Record<string, string>>): string {
  const lines = Object.entries(levels).map(([name, points]) => `${quote(name)}: ${comma(points)}`);
  return lines.join('\n');
}

/** Null for what it cannot be: the rule of the row says which of the two is wanted. */
export function readScale(text: string): ScaleFound {
  const levels = (splitEntries(text.normalize('NFC')) ?? []).map(readLevel);
  if (levels.length === 0 || levels.some((level) => level === null)) {
    return { tiers: null, levels: null };
  }
  const known = levels.filter((level) => level !== null);
  const tiers = known.map(readTier);
  return {
    tiers: tiers.some((tier) => tier === null) ? null : tiers.filter((tier) => tier !== null),
    levels: known,
  };
}

function comma(decimal: string): string {
  return decimal.replace('.', ',');
}

function quote(name: string): string {
  return /[;:"\n\r]|^\s|\s$/.test(name) ? `"${name.replaceAll('"', '""')}"` : name;
}

/** Entries between semicolons and line breaks outside quotation marks; null when a mark is never closed. */
function splitEntries(text: string): readonly string[] | null {
  const entries: string[] = [];
  let entry = '';
  let quoted = false;
  for (const letter of text) {
    if (letter === '"') quoted = !quoted;
    if (!quoted && (letter === ';' || letter === '\n' || letter === '\r')) {
      entries.push(entry);
      entry = '';
    } else entry += letter;
  }
  entries.push(entry);
  if (quoted) return null;
  return entries.map((one) => one.trim()).filter((one) => one !== '');
}

/** "name: points": the last colon parts them. */
function readLevel(entry: string): LevelFound | null {
  const colon = entry.lastIndexOf(':');
  if (colon <= 0) return null;
  const points = readNumber(entry.slice(colon + 1).replace(/điểm\s*$/u, ''));
  const written = entry.slice(0, colon).trim();
  const quoted = /^"([\s\S]*)"$/.exec(written);
  const name = quoted?.[1] === undefined ? written : quoted[1].replaceAll('""', '"');
  const reserved = readWord(name) === 'notApplicable';
  return points === null || name === '' ? null : { name, points, reserved };
}

function readTier({ name, points }: LevelFound): TierFound | null {
  const key = foldText(name);
  if (key === foldText(REST)) return { from: null, inclusive: true, points, percent: false };
  for (const [word, inclusive] of [
    [ABOVE, false],
    [FROM, true],
  ] as const) {
    const prefix = `${foldText(word)} `;
    if (!key.startsWith(prefix)) continue;
    const bound = key.slice(prefix.length);
    const from = readNumber(bound.replace(/%$/, ''));
    return from === null ? null : { from, inclusive, points, percent: bound.endsWith('%') };
  }
  return null;
}

/** A comma is the decimal mark, a point too; but "1.000" could be two numbers and is refused. */
function readNumber(text: string): Decimal | null {
  const bare = text.trim();
  if (/^-?[1-9]\d{0,2}\.\d{3}$/.test(bare)) return null;
  return parseDecimal(bare.replace(',', '.'));
}

/** A number as scales and sentences show it: "7,5". */
export function showDecimal(value: Decimal): string {
  return comma(formatDecimal(value));
}
