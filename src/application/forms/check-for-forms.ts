import { BLANK } from '../../domain/draft';
import type { Draft, DraftBlock } from '../../domain/draft';
import { nomineesBlock } from '../../domain/place';
import type { BlockId, Place } from '../../domain/place';
import type { Problem } from '../../domain/problem';
import { SCOPES } from '../../domain/scope';
import { validateInSteps } from '../../domain/validation/validate-contest';
import { createSources } from '../../workbook/forms/build/form-source';
import type { FormSource } from '../../workbook/forms/build/form-source';
import type { CheckedWorkbook } from '../check/check-workbook';

/** Whatever is wrong with a value itself can be mended on the form; a broken cell cannot be sent. */
const BROKEN: ReadonlySet<Problem['detail']['code']> = new Set([
  'cell-error',
  'formula-uncalculated',
]);

/**
 * The scopes that forms are made of: results may be missing or wrong, for they are asked for. Null
 * while anything else is in error: criteria, settings, codes and names. A row at a time.
 */
export function* findFormSources({
  reading: { draft },
  problems,
}: {
  readonly reading: { readonly draft: Draft };
  readonly problems: readonly Problem[];
}): Generator<void, readonly FormSource[] | null> {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const ofResults = errors.filter(isOfResult);
  if (ofResults.length < errors.length) return null;
  const wrong = ofResults.filter(({ detail }) => detail.code !== 'result-missing');
  const places = wrong.flatMap(({ place }) => place ?? []);
  yield;
  const usable = withoutResults(draft, places);
  const { provisional } = yield* validateInSteps(usable, { allowMissing: true });
  if (provisional === null) return null;
  return createSources(draft, provisional.scopes);
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
  const byRow = new Map<string, Place[]>();
  for (const place of places) {
    const key = `${place.block} ${place.row}`;
    const known = byRow.get(key);
    if (known === undefined) byRow.set(key, [place]);
    else known.push(place);
  }
  const blank = (block: BlockId, found: DraftBlock): DraftBlock => ({
    ...found,
    rows: found.rows.map((one, index) => {
      const meant = byRow.get(`${block} ${index}`);
      if (meant === undefined) return one;
      const isMeant = (key: string): boolean =>
        meant.some(({ column }) =>
          column !== null && isResultColumn(column) ? key === column : isResultColumn(key),
        );
      return {
        cells: one.cells.map((cell, at) => (isMeant(found.columns[at] ?? '') ? BLANK : cell)),
      };
    }),
  });
  return new Map([...draft].map(([block, found]) => [block, blank(block, found)]));
}
