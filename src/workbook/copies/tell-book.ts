import type { ContestData, CriterionData, NomineeData } from '../../domain/contest-data';
import type { Draft } from '../../domain/draft';
import { retellContestInSteps } from '../../domain/retelling/retell-contest';
import { retellInformation } from '../../domain/retelling/retell-information';
import type { ScopeId } from '../../domain/scope';
import type { Unit } from '../../domain/units/find-unit';
import type { Leavable } from '../../text/travel/disclosures';
import type { BookData } from '../book/plan-book';
import { selectInformationData } from './hide-information';
import { hideBirthYear } from './hide-texts';

/** The workbook told again as data: all of it, a nominee at a time. */
export function* tellBook(draft: Draft, scopes: readonly ScopeId[]): Generator<void, BookData> {
  const contests: ContestData[] = [];
  for (const scope of scopes) contests.push(yield* retellContestInSteps(draft, scope));
  return { subtitle: '', information: retellInformation(draft), contests };
}

/** What a copy tells of it: one unit without the quotas, and without what is left out. */
export function selectBook(
  { contests, ...book }: BookData,
  unit: Unit | null,
  leftOut: ReadonlySet<Leavable>,
): BookData {
  const isNamed = ({ scope }: ContestData): boolean => (unit?.rows.get(scope)?.size ?? 1) > 0;
  return {
    ...book,
    information: selectInformationData(book.information, leftOut),
    contests: contests.filter(isNamed).map((one) => selectContest(one, unit, leftOut)),
  };
}

function selectContest(
  contest: ContestData,
  unit: Unit | null,
  leftOut: ReadonlySet<Leavable>,
): ContestData {
  const rows = unit?.rows.get(contest.scope);
  const nominees = contest.nominees.filter((_, row) => rows === undefined || rows.has(row));
  const hasNotes = !leftOut.has('notes');
  const awards = unit === null ? (contest.awards ?? []) : [];
  return {
    ...contest,
    criteria: hasNotes ? contest.criteria : contest.criteria.map(withoutNote),
    // A new workbook gets a note of ours where none is stated: a copy states that there is none.
    awards: awards.map((rule) => ({ ...rule, note: hasNotes ? (rule.note ?? '') : '' })),
    nominees: nominees.map((one) => selectNominee(one, leftOut)),
  };
}

function withoutNote(criterion: CriterionData): CriterionData {
  return { ...criterion, note: undefined };
}

function selectNominee(nominee: NomineeData, leftOut: ReadonlySet<Leavable>): NomineeData {
  const { birthYear = '', position, summary } = nominee;
  const hide = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : hideBirthYear(text, birthYear);
  return {
    ...nominee,
    ...(leftOut.has('evidence') && { evidence: {} }),
    ...(leftOut.has('birth-years') && {
      birthYear: undefined,
      position: hide(position),
      summary: hide(summary),
    }),
  };
}
