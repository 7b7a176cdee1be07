import { finishSteps } from '../../domain/finish-steps';
import type { InformationItem } from '../../domain/information';
import type { ScopeResults } from '../../domain/results';
import { AWARDS_IN_ORDER } from '../../domain/scope';
import type { AwardId, ScopeId } from '../../domain/scope';
import { NOMINATION_SHEET_NAMES } from '../../text/nomination';
import { planNominationListInSteps } from '../../workbook/nomination/plan-nomination-list';
import type { ScoreOrder } from '../../workbook/scores/order-nominees';
import { planScoreSheetInSteps } from '../../workbook/scores/plan-score-sheet';
import type { SheetPlan } from '../../workbook/sheet-plan';
import { codeOfAward } from '../score/score-report';
import type { AwardCode } from '../score/score-report';

/** Điểm tập thể, Điểm cá nhân: a sheet a scope, as values. */
export function planScores(
  results: readonly ScopeResults[],
  order?: ScoreOrder,
): readonly SheetPlan[] {
  return finishSteps(planScoresInSteps(results, order));
}

/** The same, a row at a time. */
export function* planScoresInSteps(
  results: readonly ScopeResults[],
  order?: ScoreOrder,
): Generator<void, readonly SheetPlan[]> {
  const sheets: SheetPlan[] = [];
  for (const one of results) sheets.push(yield* planScoreSheetInSteps(one, order));
  return sheets;
}

/** Who stands on a list, by code; the lists are in the order of their sheets. */
export type ListReport = {
  readonly award: AwardCode | null;
  readonly sheet: string;
  readonly collectives: readonly string[];
  readonly individuals: readonly string[];
  readonly pending: readonly string[];
};

export type PlannedLists = {
  readonly sheets: readonly SheetPlan[];
  readonly lists: readonly ListReport[];
};

/** ĐN bằng khen, ĐN giấy khen: the lists that go to the deciding authority, and who is on them. */
export function planNominations(
  results: readonly ScopeResults[],
  information: ReadonlyMap<InformationItem, string>,
): PlannedLists {
  return finishSteps(planNominationsInSteps(results, information));
}

/** The same, an entry at a time. */
export function* planNominationsInSteps(
  results: readonly ScopeResults[],
  information: ReadonlyMap<InformationItem, string>,
): Generator<void, PlannedLists> {
  return {
    sheets: yield* planListSheets(results, information),
    lists: LISTED_AWARDS.map((award) => ({
      award: codeOfAward(award),
      sheet: NOMINATION_SHEET_NAMES[award],
      collectives: listCodes(results, 'tapThe', award, 'proposed'),
      individuals: listCodes(results, 'caNhan', award, 'proposed'),
      pending: [
        ...listCodes(results, 'tapThe', award, 'pending'),
        ...listCodes(results, 'caNhan', award, 'pending'),
      ],
    })),
  };
}

/** The same sheets alone. */
export function* planListSheets(
  results: readonly ScopeResults[],
  information: ReadonlyMap<InformationItem, string>,
): Generator<void, readonly SheetPlan[]> {
  const sheets: SheetPlan[] = [];
  for (const award of LISTED_AWARDS) {
    sheets.push(yield* planNominationListInSteps(award, results, information));
  }
  return sheets;
}

/** In the order of their lists. */
export const LISTED_AWARDS = [...AWARDS_IN_ORDER].reverse();

function listCodes(
  results: readonly ScopeResults[],
  scope: ScopeId,
  award: AwardId,
  how: 'proposed' | 'pending',
): readonly string[] {
  return results
    .filter(({ contest }) => contest.scope === scope)
    .flatMap(({ nominees }) => nominees)
    .filter(({ proposal }) =>
      proposal.outcomes.some((outcome) => outcome.award === award && outcome.kind === how),
    )
    .map(({ scored }) => scored.nominee.code);
}
