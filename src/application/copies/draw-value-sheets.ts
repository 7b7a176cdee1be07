import type { ScopeResults } from '../../domain/results';
import type { AwardId } from '../../domain/scope';
import { SHEET_NAMES } from '../../text/headings';
import { AWARDS_HELD_BACK, datedLine, frozenLine } from '../../text/travel/copies';
import { HEADING_ROW as INPUT_HEADING_ROW } from '../../workbook/book/input-sheet';
import { planBook } from '../../workbook/book/plan-book';
import { listLeftOut } from '../../workbook/copies/copy-order';
import { dateList } from '../../workbook/copies/date-list';
import { freezeSheet, replaceLine } from '../../workbook/copies/freeze-sheet';
import { selectInformation } from '../../workbook/copies/select-information';
import { selectResults } from '../../workbook/copies/select-results';
import { selectBook } from '../../workbook/copies/tell-book';
import { turnSheet } from '../../workbook/copies/turn-sheet';
import { planNominationListInSteps } from '../../workbook/nomination/plan-nomination-list';
import { HEADING_ROW as SCORE_HEADING_ROW } from '../../workbook/scores/score-page';
import type { SheetPlan } from '../../workbook/sheet-plan';
import { countProvisional } from '../score/score-workbook';
import { LISTED_AWARDS, planScoresInSteps } from '../sheets/plan-built-sheets';
import type { CopyFrame, DrawnSheets } from './copy-frame';
import { isOfNominees } from './name-sheets';

const INPUT_HEAD = { row: INPUT_HEADING_ROW, count: 1 };
const SCORE_HEAD = { row: SCORE_HEADING_ROW, count: 2 };

/** Bản số liệu cố định, bản công khai: everything as values; a unit's few rows read down the page. */
export function* drawValueSheets(frame: CopyFrame): Generator<void, DrawnSheets> {
  const { scored, order, unit, now } = frame;
  const isPublic = order.kind === 'public';
  const results = selectResults(scored.results, {
    unit,
    isDiscreet: isPublic || unit !== null,
    hidesBirthYears: listLeftOut(order).has('birth-years'),
  });
  const line = frozenLine(now);
  const freeze = (sheet: SheetPlan): SheetPlan => freezeSheet(sheet, line);
  const turnInputs = (sheet: SheetPlan): SheetPlan =>
    unit !== null && isOfNominees(sheet) ? turnSheet(sheet, INPUT_HEAD) : sheet;
  const turnScores = (sheet: SheetPlan): SheetPlan =>
    unit === null ? sheet : turnSheet(sheet, SCORE_HEAD);
  yield;
  const inputs = isPublic ? [] : (yield* planInputs(frame)).map(freeze).map(turnInputs);
  yield;
  const scores = (yield* planScoresInSteps(results)).map(freeze).map(turnScores);
  return {
    ok: true,
    inputs,
    scores,
    companions: [],
    lists: unit === null ? yield* drawLists(frame, results) : [],
    results,
  };
}

/** The input sheets of the copy; a unit's without the awards, whose quotas are for all. */
export function* planInputs({
  book,
  order,
  unit,
}: CopyFrame): Generator<void, readonly SheetPlan[]> {
  const { sheets } = planBook(selectBook(book, unit, listLeftOut(order)));
  yield;
  const { guide, awards } = SHEET_NAMES;
  return sheets.flatMap((sheet): readonly SheetPlan[] => {
    if (sheet.name === guide) return [];
    if (unit === null || sheet.name !== awards) return [sheet];
    // Formulas count the rows of the awards: where there are any, the sheet stays, empty.
    return order.kind === 'live' ? [replaceLine(sheet, AWARDS_HELD_BACK)] : [];
  });
}

/** The lists of the awards that are considered, dated. */
export function* drawLists(
  { scored, order, now }: CopyFrame,
  results: readonly ScopeResults[],
): Generator<void, readonly SheetPlan[]> {
  const isProvisional = countProvisional(results) > 0;
  const namesPending = order.kind !== 'public';
  const information = selectInformation(scored.contest.information, listLeftOut(order));
  const options = { namesPending, isProvisional };
  const lists: SheetPlan[] = [];
  for (const award of LISTED_AWARDS) {
    if (!isConsidered(award, results)) continue;
    const sheet = yield* planNominationListInSteps(award, results, information, options);
    const unnamed = namesPending ? 0 : countPending(award, results);
    lists.push(dateList(sheet, datedLine(now, unnamed)));
  }
  return lists;
}

function isConsidered(award: AwardId, results: readonly ScopeResults[]): boolean {
  return results.some(({ contest }) => contest.awards.some((rule) => rule.award === award));
}

function countPending(award: AwardId, results: readonly ScopeResults[]): number {
  return results
    .flatMap(({ nominees }) => nominees)
    .flatMap(({ proposal }) => proposal.outcomes)
    .filter((outcome) => outcome.award === award && outcome.kind === 'pending').length;
}
