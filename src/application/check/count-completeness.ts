import { BLANK } from '../../domain/draft';
import type { DraftBlock, Found } from '../../domain/draft';
import { criteriaBlock, lastRankColumn, nomineesBlock } from '../../domain/place';
import type { BlockId } from '../../domain/place';
import type { Problem } from '../../domain/problem';
import { SCOPES } from '../../domain/scope';
import type { ScopeId } from '../../domain/scope';
import type { Settings } from '../../domain/settings';
import { readRanks } from '../../domain/validation/read-ranks';
import { readSettings } from '../../domain/validation/read-settings';
import { expectResultColumns } from '../../workbook/layout/result-columns';
import type { ResultColumn } from '../../workbook/layout/result-columns';
import type { Reading } from '../../workbook/reading/read-workbook';
import type { CheckedWorkbook } from './check-workbook';

/** So many of so many. */
export type Share = { readonly done: number; readonly wanted: number };

/** How far the work on a scope's own sheets has come. */
export type ScopeCompleteness = {
  readonly scope: ScopeId;
  readonly nominees: number;
  /** Those that are scored. */
  readonly criteria: number;
  /** In cells: a change of rank takes two. Whatever is typed is there, be it right or wrong. */
  readonly results: Share;
  /** Wanted where points were given for it; what was typed without need is counted too. */
  readonly evidence: Share;
  readonly errors: number;
  /** That nobody is entered yet is said by their number. */
  readonly warnings: number;
};

type Checked = Pick<CheckedWorkbook, 'problems'> & {
  readonly reading: Pick<Reading, 'draft'>;
};

/** Counts what is there and what is still to come, scope by scope, whatever errors stand. */
export function countCompleteness(checked: Checked): readonly ScopeCompleteness[] {
  const { draft } = checked.reading;
  return SCOPES.filter(
    (scope) => draft.has(criteriaBlock(scope)) || draft.has(nomineesBlock(scope)),
  ).map((scope) => countScope(scope, checked));
}

const NOTHING: DraftBlock = { columns: [], rows: [] };

function countScope(scope: ScopeId, { reading: { draft }, problems }: Checked): ScopeCompleteness {
  const nominees = draft.get(nomineesBlock(scope)) ?? NOTHING;
  const expected = expectResultColumns(draft.get(criteriaBlock(scope)) ?? NOTHING);
  const { settings } = readSettings(draft, scope, []);
  const { errors, warnings, lacking } = tallyProblems(scope, problems);
  const given = countEvidence(nominees, expected);
  return {
    scope,
    nominees: nominees.rows.length,
    criteria: expected.filter(({ part }) => part === 'result').length,
    results: countResults(nominees, expected, settings),
    evidence: { done: given, wanted: given + lacking },
    errors,
    warnings,
  };
}

type Tally = { errors: number; warnings: number; lacking: number };

function tallyProblems(scope: ScopeId, problems: readonly Problem[]): Tally {
  const blocks = new Set<BlockId>([criteriaBlock(scope), nomineesBlock(scope)]);
  const tally: Tally = { errors: 0, warnings: 0, lacking: 0 };
  for (const { detail, severity, place } of problems) {
    if (place === null || !blocks.has(place.block)) continue;
    // Both are said by other numbers.
    if (detail.code === 'no-nominees') continue;
    if (detail.code === 'evidence-missing') tally.lacking += 1;
    if (severity === 'error') tally.errors += 1;
    else tally.warnings += 1;
  }
  return tally;
}

function countResults(
  { columns, rows }: DraftBlock,
  expected: readonly ResultColumn[],
  settings: Settings,
): Share {
  const positions = new Map(columns.map((column, position) => [column, position]));
  const results = expected.filter(({ part }) => part !== 'evidence');
  const leaves = results
    .filter(({ part }) => part === 'result')
    .map(({ key, code }) => ({
      now: positions.get(key) ?? -1,
      last: results.some((one) => one.key === lastRankColumn(code))
        ? (positions.get(lastRankColumn(code)) ?? -1)
        : null,
    }));
  let missing = 0;
  for (const { cells } of rows) {
    for (const { now, last } of leaves) {
      const found = cells[now] ?? BLANK;
      if (last === null) missing += found.kind === 'blank' ? 1 : 0;
      else missing += countBlankRanks(cells[last] ?? BLANK, found, settings);
    }
  }
  const wanted = rows.length * results.length;
  return { done: wanted - missing, wanted };
}

/** Only a blank cell makes it worth while to ask what the other says of it. */
function countBlankRanks(last: Found, now: Found, settings: Settings): number {
  if (last.kind !== 'blank' && now.kind !== 'blank') return 0;
  return readRanks(last, now, settings).blank.length;
}

function countEvidence({ columns, rows }: DraftBlock, expected: readonly ResultColumn[]): number {
  const positions = expected
    .filter(({ part }) => part === 'evidence')
    .map(({ key }) => columns.indexOf(key));
  const isFilled = (found: Found | undefined): boolean => (found ?? BLANK).kind !== 'blank';
  return rows.reduce(
    (sum, { cells }) => sum + positions.filter((position) => isFilled(cells[position])).length,
    0,
  );
}
