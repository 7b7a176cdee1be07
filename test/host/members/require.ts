import { countCells } from '../model/area';
import type { Area } from '../model/area';
import type { Sheet } from '../model/sheet';
import type { Range } from '../model/workbook';
import { HostError, invalidArgument } from '../protocol/host-error';

/** Refuses to touch locked cells of a protected sheet. */
export function requireUnlocked({ sheet, area }: Range): void {
  if (sheet.isLocked(area)) throw new HostError('AccessDenied');
}

/** Refuses what a protected sheet does not allow by name ("allowFormatCells"). */
export function requireAllowed(sheet: Sheet, permission: string): void {
  if (sheet.protection === null) return;
  const options = sheet.protection.options as Readonly<Record<string, unknown>>;
  if (options[permission] !== true) throw new HostError('AccessDenied');
}

export function requireUnprotected(sheet: Sheet): void {
  if (sheet.protection !== null) throw new HostError('AccessDenied');
}

/** Refuses whole columns and the like where each cell would have to be gone through. */
export function requireFew(area: Area): void {
  if (countCells(area) > 5_000_000) throw new HostError('RangeExceedsLimit');
}

export function readOneOf(value: unknown, words: readonly string[]): string {
  if (typeof value !== 'string' || !words.includes(value)) throw invalidArgument();
  return value;
}

export function readFlag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

export function readText(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

export function readNumber(value: unknown, least = -Infinity, most = Infinity): number {
  if (typeof value !== 'number' || !(value >= least && value <= most)) throw invalidArgument();
  return value;
}

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000FF',
  green: '#008000',
  red: '#FF0000',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};

/** "#AABBCC", in capitals as Excel gives it back. */
export function readColor(value: unknown): string {
  const text = readText(value);
  const named = NAMED_COLORS[text.toLowerCase()];
  if (named !== undefined) return named;
  if (!/^#?[0-9a-f]{6}$/i.test(text)) throw invalidArgument();
  return `#${text.replace('#', '').toUpperCase()}`;
}
