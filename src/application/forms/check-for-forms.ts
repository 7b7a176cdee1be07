import { BLANK } from '../../domain/draft';
import type { Draft } from '../../domain/draft';
import { nomineesBlock } from '../../domain/place';
import type { Place } from '../../domain/place';
import type { Problem } from '../../domain/problem';
import { SCOPES } from '../../domain/scope';
import { validateContest } from '../../domain/validation/validate-contest';
import { createSource } from '../../workbook/forms/form-source';
import type { FormSource } from '../../workbook/forms/form-source';
import type { CheckedWorkbook } from '../check-workbook';

/** Whatever is wrong with a value itself can be mended on the form; a broken cell cannot be sent. */
const BROKEN: ReadonlySet<Problem['detail']['code']> = new Set([
  'cell-error',
  'formula-uncalculated',
]);

/**
 * The scopes that forms are made of: results may be missing or wrong, for they are asked for. Null
 * while anything else is in error: criteria, settings, codes and names.
 */
export function findFormSources({
  reading: { draft },
  problems,
}: {
  readonly reading: { readonly draft: Draft };
  readonly problems: readonly Problem[];
}): readonly FormSource[] | null {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const ofResults = errors.filter(isOfResult);
  if (ofResults.length < errors.length) return null;
  const places = ofResults.flatMap(({ place }) => place ?? []);
  const { provisional } = validateContest(withoutResults(draft, places), { allowMissing: true });
  if (provisional === null) return null;
  return provisional.scopes.map((contest) => createSource(draft, contest));
}

/** Errors that forms cannot be made with, for a sentence that sends people to them. */
export function countBlocking({ problems }: CheckedWorkbook): number {
  return problems.filter((one) => one.severity === 'error' && !isOfResult(one)).length;
}

function isOfResult({ place, detail }: Problem): boolean {
  if (place === null || place.row === null || BROKEN.has(detail.code)) return false;
  if (!SCOPES.some((scope) => place.block === nomineesBlock(scope))) return false;
  if (detail.code === 'nothing-applies') return true;
  return place.column !== null && isResultColumn(place.column);
}

function isResultColumn(column: string): boolean {
  return /^(result|last|evidence):/.test(column);
}

/** The draft as if nothing stood in these cells; in the whole row where no cell is named. */
function withoutResults(draft: Draft, places: readonly Place[]): Draft {
  const blanked = new Map(draft);
  for (const { block, row, column } of places) {
    const found = blanked.get(block);
    if (found === undefined || row === null) continue;
    const isMeant = (key: string): boolean =>
      column !== null && isResultColumn(column) ? key === column : isResultColumn(key);
    const rows = found.rows.map((one, index) =>
      index === row
        ? { cells: one.cells.map((cell, at) => (isMeant(found.columns[at] ?? '') ? BLANK : cell)) }
        : one,
    );
    blanked.set(block, { ...found, rows });
  }
  return blanked;
}
