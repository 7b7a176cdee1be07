import type { Nominee } from '../../domain/nominee';
import type { NomineeResult, ScopeResults } from '../../domain/results';
import type { Unit } from '../../domain/units/find-unit';
import { hideYearsOfNames } from './hide-name-years';
import { hideBirthYear } from './hide-texts';

export type ResultsChoice = {
  /** Only this unit's rows; ranks and proposals stay those of the whole contest. */
  readonly unit: Unit | null;
  /** Nothing that follows from other nominees or from quotas is explained. */
  readonly isDiscreet: boolean;
  /** Without days and years of birth, in the names too. */
  readonly hidesBirthYears: boolean;
};

/** The results that a copy shows. Scopes of which it shows nobody are left out. */
export function selectResults(
  results: readonly ScopeResults[],
  choice: ResultsChoice,
): readonly ScopeResults[] {
  return results.flatMap((one): ScopeResults[] => {
    const rows = choice.unit?.rows.get(one.contest.scope);
    const nominees = (choice.hidesBirthYears ? hideBirth(one) : one.nominees)
      .filter(({ scored }) => rows === undefined || rows.has(scored.nominee.row))
      .map((nominee) => (choice.isDiscreet ? explainNothing(nominee) : nominee));
    if (choice.unit !== null && nominees.length === 0) return [];
    const contest = { ...one.contest, nominees: nominees.map(({ scored }) => scored.nominee) };
    return [{ contest, nominees }];
  });
}

function explainNothing({ ranking, proposal, ...result }: NomineeResult): NomineeResult {
  const outcomes = proposal.outcomes.filter(({ kind }) => kind !== 'quotaFull');
  return { ...result, ranking: { ...ranking, sharing: [] }, proposal: { ...proposal, outcomes } };
}

function hideBirth({ contest, nominees }: ScopeResults): readonly NomineeResult[] {
  const people = nominees.map(({ scored: { nominee } }) => nominee);
  const names = hideYearsOfNames(
    contest.scope,
    people.map(({ name, unit, details: { birthYear } }) => ({ name, unit, birthYear })),
  );
  return nominees.map((result, at) => {
    const { scored } = result;
    const nominee = { ...hideInWords(scored.nominee), name: names[at] ?? '' };
    return { ...result, scored: { ...scored, nominee } };
  });
}

function hideInWords(nominee: Nominee): Nominee {
  const { unit, details } = nominee;
  const hide = (text: string): string => hideBirthYear(text, details.birthYear);
  const { position, summary } = details;
  return {
    ...nominee,
    unit: unit === null ? null : hideBirthYear(unit, ''),
    details: { ...details, birthYear: '', position: hide(position), summary: hide(summary) },
  };
}
