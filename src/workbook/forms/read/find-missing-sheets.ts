import type { ScopeId } from '../../../domain/scope';
import type { FormFault } from '../../../text/problems/form-faults';
import { nameFormScope } from '../../../text/travel/forms';
import type { FormContent } from '../form-content';
import type { SheetFacts } from './find-facts';
import { textOf } from './form-claims';
import { tellAlteredCount, tellDoubtfulCount } from './head-count';
import { readScope } from './read-sheet';

/** Trang phiếu: which of how many a sheet says that it is; null where it does not say. */
type Page = {
  readonly facts: SheetFacts;
  readonly number: number | null;
  readonly count: number | null;
};

/**
 * Sheets that are gone, by what those that are left say of their count; where they contradict one
 * another, or say nothing, by the workbook at hand (`now`). Whose sheets came to it since are not
 * missing. So many as have lost their heads (`headless`) are there.
 */
export function findMissingSheets(
  sheets: readonly SheetFacts[],
  headless: number,
  now: FormContent | null,
): readonly FormFault[] {
  const pages = sheets.map(readPage);
  const known = listKnown(now);
  const keys = new Set(sheets.map((one) => keyOf(readScope(one), textOf(one, 'nominee'))));
  const numbers = new Set(pages.flatMap(({ number }) => number ?? []));
  const found = Math.max(keys.size, numbers.size) + headless;
  const absent = known.filter(({ key }) => !keys.has(key)).map(({ name }) => name);
  // Sheets of nobody that is known may be theirs.
  const strangers = found - (known.length - absent.length);
  const nominees = strangers > 0 ? [] : absent;
  const agreed = findAgreed(pages, numbers.size);
  const expected = agreed ?? chooseCount(pages, numbers.size, known.length);
  const altered = agreed === null ? tellAltered(pages, expected, known) : [];
  const [first] = sheets;
  if (expected <= found || first === undefined) {
    if (nominees.length === 0) return altered;
    return [...altered, { code: 'nominees-absent', what: 'sheet', sheet: '', nominees }];
  }
  if (known.length > 0 && absent.length === 0) {
    return [...altered, tellDoubtfulCount(first, 'page', { found, known: known.length })];
  }
  const isNamed = nominees.length === expected - found;
  const named = isNamed ? nominees : [];
  return [...altered, { code: 'sheets-missing', expected, found, nominees: named }];
}

type KnownSheet = { readonly key: string; readonly name: string };

function listKnown(now: FormContent | null): readonly KnownSheet[] {
  return (now?.sheets ?? []).map((sheet) => {
    if (sheet.kind === 'review') {
      return { key: keyOf(sheet.scope, ''), name: nameFormScope(sheet.scope) };
    }
    const { code } = sheet.nominee;
    return { key: keyOf(sheet.scope, code), name: code };
  });
}

function keyOf(scope: ScopeId | null, nominee: string): string {
  return JSON.stringify([scope, nominee]);
}

function readPage(facts: SheetFacts): Page {
  const [, number, count] = /^(\d+)\/(\d+)$/.exec(textOf(facts, 'page')) ?? [];
  if (number === undefined || count === undefined) return { facts, number: null, count: null };
  return { facts, number: Number(number), count: Number(count) };
}

/** Null where the sheets do not agree, or say less than is there. */
function findAgreed(pages: readonly Page[], least: number): number | null {
  const [count, ...others] = new Set(pages.map((page) => page.count));
  const isAgreed = count !== undefined && others.length === 0;
  return isAgreed && count !== null && count >= least ? count : null;
}

/** What the workbook at hand says if any sheet does too, or none says anything; else what most say. */
function chooseCount(pages: readonly Page[], least: number, known: number): number {
  const said = pages.flatMap(({ count }) => (count !== null && count >= least ? count : []));
  if (known > 0 && (said.length === 0 || said.includes(known))) return Math.max(known, least);
  const times = (count: number): number => said.filter((one) => one === count).length;
  return [...said].sort((one, other) => times(other) - times(one))[0] ?? least;
}

/** The labels that say another count; nothing where neither they nor the workbook tells any. */
function tellAltered(
  pages: readonly Page[],
  expected: number,
  known: readonly KnownSheet[],
): readonly FormFault[] {
  if (known.length === 0 && pages.every(({ count }) => count === null)) return [];
  return pages.flatMap(({ facts, number, count }): readonly FormFault[] => {
    const scope = readScope(facts);
    if (scope === null || (number !== null && count === expected)) return [];
    const key = keyOf(scope, textOf(facts, 'nominee'));
    const at = known.length === expected ? known.findIndex((one) => one.key === key) + 1 : 0;
    return [tellAlteredCount(facts, 'page', `${at === 0 ? '…' : at}/${expected}`)];
  });
}
