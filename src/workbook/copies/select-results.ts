import type { Nominee } from '../../domain/nominee';
import type { NomineeResult, ScopeResults } from '../../domain/results';
import type { ScopeId } from '../../domain/scope';
import type { Unit } from '../../domain/units/find-unit';
import { hideYearsOfName } from './hide-name-years';
import { hideBirthYear } from './hide-texts';

export type ResultsChoice = {
  /** Only this unit's rows; ranks and proposals stay those of the whole contest. */
  readonly unit: Unit | null;
  /** Nothing that follows from other nominees or from quotas is explained. */
  readonly isDiscreet: boolean;
  /** Birth years go: from what the papers say, or from the names too. */
  readonly birthYears: 'keep' | 'hide' | 'hide-in-names';
};

/** The results that a copy shows. Scopes of which it shows nobody are left out. */
export function selectResults(
  results: readonly ScopeResults[],
  choice: ResultsChoice,
): readonly ScopeResults[] {
  return results.flatMap((one): ScopeResults[] => {
    const rows = choice.unit?.rows.get(one.contest.scope);
    const nominees = one.nominees
      .filter(({ scored }) => rows === undefined || rows.has(scored.nominee.row))
      .map((nominee) => selectResult(nominee, one.contest.scope, choice));
    if (choice.unit !== null && nominees.length === 0) return [];
    const contest = { ...one.contest, nominees: nominees.map(({ scored }) => scored.nominee) };
    return [{ contest, nominees }];
  });
}

function selectResult(result: NomineeResult, scope: ScopeId, choice: ResultsChoice): NomineeResult {
  const { scored, ranking, proposal } = result;
  const nominee = hideBirth(scored.nominee, scope, choice.birthYears);
  const told = { ...result, scored: { ...scored, nominee } };
  if (!choice.isDiscreet) return told;
  const outcomes = proposal.outcomes.filter(({ kind }) => kind !== 'quotaFull');
  return { ...told, ranking: { ...ranking, sharing: [] }, proposal: { ...proposal, outcomes } };
}

function hideBirth(nominee: Nominee, scope: ScopeId, how: ResultsChoice['birthYears']): Nominee {
  if (how === 'keep') return nominee;
  const { name, unit, details } = nominee;
  const hide = (text: string): string => hideBirthYear(text, details.birthYear);
  // A collective may bear the year in which it was founded.
  const hideInName = (text: string): string =>
    scope === 'caNhan' ? hideYearsOfName(hide(text)) : hide(text);
  const { position, summary } = details;
  return {
    ...nominee,
    name: how === 'hide-in-names' ? hideInName(name) : name,
    unit: unit === null || how === 'hide' ? unit : hide(unit),
    details: { ...details, birthYear: '', position: hide(position), summary: hide(summary) },
  };
}
