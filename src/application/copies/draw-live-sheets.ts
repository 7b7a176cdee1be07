import { computeResultsInSteps } from '../../domain/results';
import type { ScopeResults } from '../../domain/results';
import { findLeaders } from '../../domain/scoring/find-leaders';
import { SCORE_SHEET_NAMES } from '../../text/scores';
import type { CopyFault } from '../../text/travel/copies';
import { TWIN_SHEET_NAMES, writeDay } from '../../text/travel/twins';
import { fixStandings } from '../../workbook/copies/fix-standings';
import { withoutPrompts } from '../../workbook/copies/freeze-sheet';
import { selectResults } from '../../workbook/copies/select-results';
import { foundFromPlan } from '../../workbook/reading/found-from-plan';
import type { SheetPlan } from '../../workbook/sheet-plan';
import { planTwinSheetsInSteps } from '../../workbook/twins/plan-twin-sheets';
import { checkInSteps } from '../check/check-workbook';
import { adoptResults } from './adopt-results';
import type { CopyFrame, DrawnSheets } from './copy-frame';
import { drawLists, planInputs } from './draw-value-sheets';
import { sortInputs } from './sort-inputs';

/**
 * Bản tự tính: the input sheets drawn anew, and formulas over them. Their values are those of the
 * copy itself, read and scored like any workbook: it throws if they were not the ones it came from.
 */
export function* drawLiveSheets(
  frame: CopyFrame,
): Generator<void, DrawnSheets | { readonly ok: false; readonly fault: CopyFault }> {
  const { scored, unit, now } = frame;
  const inputs = (yield* planInputs(frame)).map(withoutPrompts);
  const found = foundFromPlan({ title: '', sheets: inputs, active: 0 });
  yield;
  const { contest, reading } = yield* checkInSteps(found, { allowMissing: true });
  if (contest === null) throw new Error('the copy of a workbook without errors has some');
  const own = yield* computeResultsInSteps(contest);
  const whole = scored.results;
  const choice = { unit, isDiscreet: true, birthYears: 'keep' } as const;
  const results =
    unit === null ? own : own.map((one) => adoptResults(one, selectResults(whole, choice)));
  if (unit === null) compareResults(own, whole);
  yield;
  const twins = yield* planTwinSheetsInSteps(results, reading, now);
  if (!twins.ok) {
    return { ok: false, fault: { code: 'twins-refused', problems: twins.problems } };
  }
  const sheets = unit === null ? twins.sheets : fixUnitSheets(twins.sheets, results, frame);
  const lists = unit === null ? yield* drawLists(frame, results) : [];
  const names = sheets.map(({ name }) => name);
  return {
    ok: true,
    sheets: [...inputs, ...sheets, ...lists],
    names: {
      ...sortInputs(inputs),
      scores: names.filter(isScores),
      companions: names.filter((name) => !isScores(name)),
      lists: lists.map(({ name }) => name),
    },
    results,
  };
}

function isScores(name: string): boolean {
  return Object.values(SCORE_SHEET_NAMES).includes(name);
}

/** Reasons compare with others: a unit's copy has none. */
function fixUnitSheets(
  sheets: readonly SheetPlan[],
  results: readonly ScopeResults[],
  { scored, now }: CopyFrame,
): readonly SheetPlan[] {
  return sheets
    .filter(({ name }) => name !== TWIN_SHEET_NAMES.reasons)
    .map((sheet) => {
      const isOf = ({ contest }: ScopeResults): boolean =>
        SCORE_SHEET_NAMES[contest.scope] === sheet.name;
      const [own, all] = [results.find(isOf), scored.results.find(isOf)];
      if (own === undefined || all === undefined) return sheet;
      return fixStandings(sheet, own, findLeaders(all.contest), writeDay(now));
    });
}

/** Throws where a copy says something else than the workbook that it was made from. */
function compareResults(copied: readonly ScopeResults[], original: readonly ScopeResults[]): void {
  const [one, other] = [copied, original].map((results) => {
    return JSON.stringify(results.map(tellResults));
  });
  if (one !== other) throw new Error('a copy does not give the results of its workbook');
}

function tellResults({ contest, nominees }: ScopeResults): unknown {
  return nominees.map(({ scored, ranking, classification, proposal }) => [
    contest.scope,
    scored.nominee.code,
    scored.points,
    scored.total,
    ranking.rank,
    ranking.clusterRank,
    classification,
    proposal.award,
    proposal.pending,
  ]);
}
