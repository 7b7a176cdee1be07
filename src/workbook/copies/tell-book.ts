import type { ContestData, CriterionData, NomineeData } from '../../domain/contest-data';
import type { Draft } from '../../domain/draft';
import { retellContestInSteps } from '../../domain/retelling/retell-contest';
import { retellInformation } from '../../domain/retelling/retell-information';
import type { ScopeId } from '../../domain/scope';
import type { Unit } from '../../domain/units/find-unit';
import type { Leavable } from '../../text/travel/disclosures';
import type { BookData } from '../book/plan-book';
import { hideYearsOfNames } from './hide-name-years';
import { hideBirthYear } from './hide-texts';
import { selectInformationData } from './select-information';
import { watchOtherNames } from './watch-other-names';

/** The workbook told again as data: all of it, a nominee at a time. */
export function* tellBook(draft: Draft, scopes: readonly ScopeId[]): Generator<void, BookData> {
  const contests: ContestData[] = [];
  for (const scope of scopes) contests.push(yield* retellContestInSteps(draft, scope));
  return { subtitle: '', information: retellInformation(draft), contests };
}

/** What a copy tells of it: one unit without the quotas, and all without what is left out. */
export function selectBook(
  { contests, ...book }: BookData,
  unit: Unit | null,
  leftOut: ReadonlySet<Leavable>,
): BookData {
  const isNamed = ({ scope }: ContestData): boolean => (unit?.rows.get(scope)?.size ?? 1) > 0;
  const names = contests.flatMap(({ scope, nominees }) =>
    nominees.map(({ name }, row) => ({ scope, row, name })),
  );
  const namesOthers = watchOtherNames(names, leftOut.has('mentions') ? unit : null);
  const clear: Clear = (text) => (text !== undefined && namesOthers(text) ? undefined : text);
  return {
    ...book,
    information: selectInformationData(book.information, leftOut),
    contests: contests.filter(isNamed).map((one) => selectContest(one, unit, leftOut, clear)),
  };
}

/** A remark as the copy may tell it: undefined where it is about others, who are left out. */
type Clear = (text: string | undefined) => string | undefined;

function selectContest(
  contest: ContestData,
  unit: Unit | null,
  leftOut: ReadonlySet<Leavable>,
  clear: Clear,
): ContestData {
  const rows = unit?.rows.get(contest.scope);
  const nominees = leftOut.has('birth-years') ? hideBirth(contest) : contest.nominees;
  const hasNotes = !leftOut.has('notes');
  const awards = unit === null ? (contest.awards ?? []) : [];
  return {
    ...contest,
    criteria: contest.criteria.map((one) => selectCriterion(one, hasNotes, clear)),
    // A new workbook gets a note of ours where none is stated: a copy states that there is none.
    awards: awards.map((rule) => ({ ...rule, note: hasNotes ? (rule.note ?? '') : '' })),
    nominees: nominees
      .filter((_, row) => rows === undefined || rows.has(row))
      .map((one) => selectNominee(one, leftOut, clear)),
  };
}

function selectCriterion(
  { note, source, reviewer, ...criterion }: CriterionData,
  hasNotes: boolean,
  clear: Clear,
): CriterionData {
  return {
    ...criterion,
    source: clear(source),
    reviewer: clear(reviewer),
    note: hasNotes ? clear(note) : undefined,
  };
}

function selectNominee(
  nominee: NomineeData,
  leftOut: ReadonlySet<Leavable>,
  clear: Clear,
): NomineeData {
  const evidence = Object.entries(leftOut.has('evidence') ? {} : (nominee.evidence ?? {}));
  return {
    ...nominee,
    evidence: Object.fromEntries(evidence.filter(([, text]) => clear(text) !== undefined)),
    summary: clear(nominee.summary),
  };
}

function hideBirth({ scope, nominees }: ContestData): readonly NomineeData[] {
  const people = nominees.map(({ name, unit = null, birthYear = '' }) => ({
    name,
    unit,
    birthYear,
  }));
  const names = hideYearsOfNames(scope, people);
  return nominees.map((nominee, row) => {
    const { unit, position, summary, evidence = {}, birthYear = '' } = nominee;
    const hide = (text: string | undefined): string | undefined =>
      text === undefined ? undefined : hideBirthYear(text, birthYear);
    return {
      ...nominee,
      name: names[row] ?? '',
      unit: unit && hideBirthYear(unit, ''),
      birthYear: undefined,
      position: hide(position),
      summary: hide(summary),
      evidence: Object.fromEntries(
        Object.entries(evidence).map(([code, text]) => [code, hideBirthYear(text, '')]),
      ),
    };
  });
}
