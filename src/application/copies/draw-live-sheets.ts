import { computeResultsInSteps } from '../../domain/results';
import type { ScopeResults } from '../../domain/results';
import type { CopyFault } from '../../text/travel/copies';
import { LIVE_LIST_LINE } from '../../text/travel/twins';
import { fixStandings } from '../../workbook/copies/fix-standings';
import { replaceLine } from '../../workbook/copies/freeze-sheet';
import { removePrompts } from '../../workbook/copies/remove-prompts';
import { selectResults } from '../../workbook/copies/select-results';
import { foundFromPlan } from '../../workbook/reading/found-from-plan';
import { planTwinSheetsInSteps } from '../../workbook/twins/plan-twin-sheets';
import { checkInSteps } from '../check/check-workbook';
import { adoptResults } from './adopt-results';
import type { CopyFrame, DrawnSheets } from './copy-frame';
import { drawLists, planInputs } from './draw-value-sheets';
import { isOfNominees } from './name-sheets';

/**
 * Bản tự tính: the input sheets drawn anew, and formulas over them. Their values are those of the
 * copy itself, read and scored like any workbook: it throws if they were not the ones it came from.
 */
export function* drawLiveSheets(
  frame: CopyFrame,
): Generator<void, DrawnSheets | { readonly ok: false; readonly fault: CopyFault }> {
  const { scored, unit, now } = frame;
  const inputs = (yield* planInputs(frame))
    .map(removePrompts)
    .map((sheet) => (isOfNominees(sheet) ? replaceLine(sheet, LIVE_LIST_LINE) : sheet));
  const found = foundFromPlan({ title: '', sheets: inputs, active: 0 });
  yield;
  const { contest, reading } = yield* checkInSteps(found, { allowMissing: true });
  if (contest === null) throw new Error('the copy of a workbook without errors has some');
  const own = yield* computeResultsInSteps(contest);
  const whole = scored.results;
  const choice = { unit, isDiscreet: true, hidesBirthYears: false };
  const results =
    unit === null ? own : own.map((one) => adoptResults(one, selectResults(whole, choice)));
  if (unit === null) compareResults(own, whole);
  yield;
  const fixed = unit === null ? undefined : fixStandings(whole);
  const twins = yield* planTwinSheetsInSteps(results, reading, now, fixed);
  if (!twins.ok) {
    return { ok: false, fault: { code: 'twins-refused', problems: twins.problems } };
  }
  const { scores, comparison, reasons } = twins;
  return {
    ok: true,
    inputs,
    scores,
    // Reasons compare with others: a unit's copy has none.
    companions: unit === null ? [comparison, reasons] : [comparison],
    lists: unit === null ? yield* drawLists(frame, results) : [],
    results,
  };
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
