import type { Contest, ScopeContest } from '../contest';
import type { Draft } from '../draft';
import { finishSteps } from '../finish-steps';
import { criteriaBlock, nomineesBlock } from '../place';
import type { BlockId } from '../place';
import { reportProblem } from '../problem';
import type { Problem } from '../problem';
import { SCOPES } from '../scope';
import type { ScopeId } from '../scope';
import { readAwards } from './read-awards';
import { checkScopeColumn, readBands } from './read-bands';
import { readCriteria } from './read-criteria';
import { readInformation } from './read-information';
import { readNominees } from './read-nominees';
import { readSettings } from './read-settings';

/** The contest when nothing forbids calculating, and all that was found, warnings too. */
export type Validation = {
  readonly contest: Contest | null;
  /** Tạm tính: the same where nothing but results is missing; whoever lacks one stays provisional. */
  readonly provisional: Contest | null;
  readonly problems: readonly Problem[];
};

export type ValidationOptions = {
  /** Leave blank results to a provisional ranking (tạm tính) instead of refusing them. */
  readonly allowMissing: boolean;
};

/**
 * Kiểm tra: turns what was found into a contest that can be calculated, or says all that is in the way.
 * Scopes whose sheets are not in the draft are not in the contest.
 */
export function validateContest(draft: Draft, options: ValidationOptions): Validation {
  return finishSteps(validateInSteps(draft, options));
}

/** The same, a row at a time. */
export function* validateInSteps(
  draft: Draft,
  { allowMissing }: ValidationOptions,
): Generator<void, Validation> {
  const problems: Problem[] = [];
  checkScopeColumn(draft, 'bands', problems);
  checkScopeColumn(draft, 'awards', problems);
  const present = SCOPES.filter((scope) => draft.has(criteriaBlock(scope)));
  const scopes: ScopeContest[] = [];
  for (const scope of present) {
    const found = readSettings(draft, scope, problems);
    const { settings } = found;
    const reading = readCriteria(draft, scope, found, problems);
    const criteria = reading.tree;
    const frame = { scope, settings, criteria, allowMissing };
    scopes.push({
      scope,
      settings,
      criteria,
      nominees: yield* readNominees(draft, frame, problems),
      bands: readBands(draft, scope, settings, problems),
      awards: readAwards(draft, scope, settings, reading, problems),
    });
  }
  problems.push(...warnOfEmptyScopes(draft));
  const information = readInformation(draft, problems);
  const unique = withoutRepeats(problems);
  const contest = { information, scopes };
  return {
    contest: isCalculable(unique) ? contest : null,
    provisional: isOnlyIncomplete(unique) ? contest : null,
    problems: unique,
  };
}

/** No error stands in the way of calculating. */
export function isCalculable(problems: readonly Problem[]): boolean {
  return problems.every(({ severity }) => severity === 'warning');
}

/** No error but results that are not there yet. */
export function isOnlyIncomplete(problems: readonly Problem[]): boolean {
  return problems.every(
    ({ severity, detail }) => severity === 'warning' || detail.code === 'result-missing',
  );
}

/** Nobody entered yet: said once for a whole new book, else for each scope that is still empty. */
function warnOfEmptyScopes(draft: Draft): readonly Problem[] {
  const entered = SCOPES.filter((scope) => draft.has(nomineesBlock(scope)));
  const empty = entered.filter((scope) => draft.get(nomineesBlock(scope))?.rows.length === 0);
  const said = empty.length === entered.length ? empty.slice(0, 1) : empty;
  return said.map((scope: ScopeId) =>
    reportProblem(
      { code: 'no-nominees' },
      { block: nomineesBlock(scope), row: null, column: null },
    ),
  );
}

/** Sheets that serve several scopes are read once a scope; what is wrong with a cell is said once. */
const SHARED_BLOCKS: ReadonlySet<BlockId> = new Set(['settings', 'bands', 'awards']);

function withoutRepeats(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ detail, place }) => {
    if (place === null || !SHARED_BLOCKS.has(place.block)) return true;
    const key = JSON.stringify([detail, place]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
