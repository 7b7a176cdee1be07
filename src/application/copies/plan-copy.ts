import { finishSteps } from '../../domain/finish-steps';
import type { ScopeResults } from '../../domain/results';
import { findUnit } from '../../domain/units/find-unit';
import type { Unit, UnitRow } from '../../domain/units/find-unit';
import { dayOf } from '../../text/days';
import { COPY_FILE_WORDS } from '../../text/travel/copies';
import type { CopyFault } from '../../text/travel/copies';
import { nameDisclosure } from '../../text/travel/disclosures';
import type { Disclosure } from '../../text/travel/disclosures';
import { nameFile } from '../../text/travel/file-names';
import { nameUnitWithCode } from '../../text/travel/unit-names';
import { listLeftOut } from '../../workbook/copies/copy-order';
import type { CopyOrder, CopySource } from '../../workbook/copies/copy-order';
import { fingerprintBook } from '../../workbook/copies/fingerprint-book';
import { selectInformation } from '../../workbook/copies/select-information';
import { beginHidingNumbers } from '../../workbook/copies/hide-texts';
import type { HiddenNumbers } from '../../workbook/copies/hide-texts';
import { listDisclosures } from '../../workbook/copies/list-disclosures';
import { planCover } from '../../workbook/copies/plan-cover';
import { printOnFewPages } from '../../workbook/copies/print-few-pages';
import { tellBook } from '../../workbook/copies/tell-book';
import type { SheetPlan, WorkbookPlan } from '../../workbook/sheet-plan';
import { countLargeTargets } from '../../workbook/twins/large-targets';
import { countProvisional } from '../score/score-workbook';
import type { ScoredWorkbook } from '../score/score-workbook';
import type { CopyFrame } from './copy-frame';
import { drawLiveSheets } from './draw-live-sheets';
import { drawValueSheets } from './draw-value-sheets';
import { nameSheets } from './name-sheets';

/** A copy as it would be sent; nothing is written. */
export type PlannedCopy = {
  readonly plan: WorkbookPlan;
  /** What the file is to be called. */
  readonly fileName: string;
  readonly unit: Unit | null;
  /** What the workbook would give away, and what of it travels in this copy. */
  readonly disclosures: readonly Disclosure[];
};

export type CopyPlanning =
  | { readonly ok: true; readonly copy: PlannedCopy }
  | { readonly ok: false; readonly fault: CopyFault };

/**
 * Gửi: a new workbook drawn from what was read, never the file with parts cut out, so that nothing
 * travels that is not drawn. Refuses a unit that is not there or is not the only one of its name.
 */
export function planCopy(
  scored: ScoredWorkbook,
  order: CopyOrder,
  source: CopySource,
  now: Date,
): CopyPlanning {
  return finishSteps(planCopyInSteps(scored, order, source, now));
}

/** The same, a row at a time. */
export function* planCopyInSteps(
  scored: ScoredWorkbook,
  order: CopyOrder,
  source: CopySource,
  now: Date,
): Generator<void, CopyPlanning> {
  const { checked, contest, results } = scored;
  const { found, reading } = checked;
  const finding = order.unit === null ? null : findUnit(order.unit, listUnitRows(results));
  if (finding?.ok === false) return finding;
  const unit = finding?.unit ?? null;
  const book = yield* tellBook(
    reading.draft,
    contest.scopes.map(({ scope }) => scope),
  );
  const frame: CopyFrame = { scored, book, order, unit, now };
  const drawn = yield* order.kind === 'live' ? drawLiveSheets(frame) : drawValueSheets(frame);
  if (!drawn.ok) return drawn;
  yield;
  const { traces, file } = source;
  const disclosures = yield* listDisclosures({ found, reading, results, traces, order, unit });
  const hidesNumbers = listLeftOut(order).has('identity-numbers');
  const hide = hidesNumbers ? beginHidingNumbers() : keepNumbers;
  yield;
  const { inputs, scores, companions, lists } = drawn;
  const body = hide([...inputs, ...scores, ...companions, ...lists]);
  const information = selectInformation(contest.information, listLeftOut(order));
  const item = (key: 'agency' | 'movement' | 'year'): string => information.get(key) ?? '';
  const about = { agency: item('agency'), movement: item('movement'), year: item('year') };
  const cover = planCover({
    ...about,
    kind: order.kind,
    file,
    digest: yield* fingerprintBook(book),
    now,
    unit: unit === null ? null : nameUnitWithCode(unit),
    counts: drawn.results.map(({ contest: { scope }, nominees }) => {
      return { scope, count: nominees.length };
    }),
    missing: countMissing(drawn.results),
    sheets: nameSheets(drawn),
    leftOut: disclosures
      .filter(({ travels }) => !travels)
      .filter(isWorthSaying)
      .map(nameDisclosure),
    hiddenNumbers: body.hidden,
    hasLargeTargets: drawn.results.some((one) => countLargeTargets(one.contest) > 0),
  });
  const recipient = unit === null ? '' : [unit.code ?? '', unit.name].join(' ').trim();
  return {
    ok: true,
    copy: {
      plan: {
        title: COPY_FILE_WORDS[order.kind],
        sheets: [...hide([cover]).sheets, ...body.sheets.map(printOnFewPages)],
        active: 0,
      },
      fileName: nameFile({
        ...about,
        what: COPY_FILE_WORDS[order.kind],
        recipient,
        day: dayOf(now),
      }),
      unit,
      disclosures,
    },
  };
}

/** Everybody of a contest, to tell the units by. */
export function listUnitRows(results: readonly ScopeResults[]): readonly UnitRow[] {
  return results.flatMap(({ contest: { scope, nominees } }) =>
    nominees.map(({ row, code, name, unit }) => ({ scope, row, code, name, unit })),
  );
}

function keepNumbers(sheets: readonly SheetPlan[]): HiddenNumbers {
  return { sheets, hidden: 0 };
}

/** How many others there are is nothing that a unit needs to know. */
function isWorthSaying({ code }: Disclosure): boolean {
  return code !== 'other-nominees';
}

function countMissing(results: readonly ScopeResults[]): {
  readonly results: number;
  readonly nominees: number;
} | null {
  const nominees = countProvisional(results);
  if (nominees === 0) return null;
  const all = results.flatMap((one) => one.nominees);
  return { nominees, results: all.reduce((sum, { scored }) => sum + scored.missing, 0) };
}
