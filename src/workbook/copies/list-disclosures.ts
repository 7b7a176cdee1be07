import type { ScopeResults } from '../../domain/results';
import { SCOPES } from '../../domain/scope';
import type { Unit } from '../../domain/units/find-unit';
import type { Disclosure, DisclosureCode } from '../../text/travel/disclosures';
import type { FoundWorkbook } from '../found-workbook';
import { listBlocks } from '../layout/blocks';
import { findOtherColumns } from '../reading/find-other-columns';
import type { Reading } from '../reading/read-workbook';
import { listLeftOut } from './copy-order';
import type { CopyOrder } from './copy-order';
import { findHiddenLines, findOtherSheets } from './find-out-of-sight';
import { findPersonal } from './find-personal';
import type { Personal } from './find-personal';
import { watchOtherNames } from './watch-other-names';
import type { WorkbookTraces } from './workbook-traces';

export type DisclosureQuestion = {
  readonly found: FoundWorkbook;
  readonly reading: Reading;
  readonly results: readonly ScopeResults[];
  readonly traces: WorkbookTraces | null;
  readonly order: CopyOrder;
  readonly unit: Unit | null;
};

/**
 * What the workbook would give away if it were sent as it is, and what of it travels in the copy that
 * is ordered. A copy is drawn anew: what nobody typed into the input tables never travels. A row at a
 * time.
 */
export function* listDisclosures(
  question: DisclosureQuestion,
): Generator<void, readonly Disclosure[]> {
  const { found, reading, results, traces, order, unit } = question;
  const names = results.flatMap(({ contest: { scope, nominees } }) =>
    nominees.map(({ row, name }) => ({ scope, row, name })),
  );
  const namesOthers = watchOtherNames(names, unit);
  const personal = yield* findPersonal(reading, { unit, leftOut: listLeftOut(order), namesOthers });
  const hidden = findHiddenLines(found, reading, unit);
  yield;
  const all = [
    ...listNominees(question),
    ...listPersonal(personal, order),
    tell('hidden-rows', hidden.readRows, true),
    tell('hidden-columns', hidden.readColumns, order.kind !== 'public'),
    tell('hidden-rows', hidden.otherRows),
    tell('hidden-columns', hidden.otherColumns),
    tell('other-columns', findOtherColumns(reading)),
    tell('other-sheets', findOtherSheets(found, reading)),
    ...(traces === null ? [] : listTraces(traces)),
  ];
  return all.filter(({ count }) => count > 0);
}

function listNominees({ results, unit, order }: DisclosureQuestion): readonly Disclosure[] {
  const everybody = results.flatMap(({ contest, nominees }) =>
    nominees.map(({ scored }) => ({ scope: contest.scope, ...scored.nominee })),
  );
  const isOwn = ({ scope, row }: (typeof everybody)[number]): boolean =>
    unit === null || unit.rows.get(scope)?.has(row) === true;
  const name = (one: (typeof everybody)[number]): string => `${one.code} ${one.name}`;
  return [
    tell('nominees', everybody.filter(isOwn).map(name), true, order.unit === null),
    tell('other-nominees', everybody.filter((one) => !isOwn(one)).map(name)),
  ];
}

/** Of the rows that the copy holds; the others do not travel anyway. */
function listPersonal(personal: readonly Personal[], order: CopyOrder): readonly Disclosure[] {
  const leftOut = listLeftOut(order);
  return personal.map(({ code, places, count }) => {
    const travels = !leftOut.has(code);
    return { code, count, places, travels, canBeLeftOut: travels };
  });
}

const OUR_NAMES = new Set(listBlocks(SCOPES).map(({ name }) => name));

function listTraces(traces: WorkbookTraces): readonly Disclosure[] {
  const named = (text: string | null): readonly string[] => (text === null ? [] : [text]);
  const cells = (places: WorkbookTraces['comments']): readonly string[] =>
    places.map(({ sheet, cell }) => `${sheet}!${cell}`);
  const counted = (code: DisclosureCode, count: number): Disclosure => {
    return { code, count, places: [], travels: false, canBeLeftOut: false };
  };
  return [
    tell('author', named(traces.author)),
    tell('last-editor', named(traces.lastEditor)),
    tell('company', named(traces.company)),
    tell('hidden-sheets', traces.hiddenSheets),
    tell('comments', cells(traces.comments)),
    tell(
      'defined-names',
      traces.definedNames.filter((name) => !OUR_NAMES.has(name)),
    ),
    tell('broken-names', traces.brokenNames),
    tell('addin-formulas', cells(traces.addinFormulas)),
    counted('addin-parts', traces.addinParts),
    counted('external-links', traces.externalLinks),
    counted('macros', traces.macros),
    counted('pivot-caches', traces.pivotCaches),
    counted('pictures', traces.pictures),
    counted('custom-properties', traces.customProperties),
  ];
}

function tell(
  code: DisclosureCode,
  places: readonly string[],
  travels = false,
  canBeLeftOut = false,
): Disclosure {
  return { code, count: places.length, places, travels, canBeLeftOut };
}
