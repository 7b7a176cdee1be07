import type { ScopeContest } from '../../domain/contest';
import type { Draft } from '../../domain/draft';
import { nomineesBlock } from '../../domain/place';
import type { Problem } from '../../domain/problem';
import type { ScopeId } from '../../domain/scope';
import { scoreInSteps } from '../../domain/scoring/score-scope';
import type { ScoredNominee } from '../../domain/scoring/score-scope';
import { validateContest, validateInSteps } from '../../domain/validation/validate-contest';
import { finishSteps } from '../../domain/finish-steps';
import { readTables } from './read-tables';
import type { GivenTables, TablesReading } from './read-tables';

/** A row of the results' table: nobody, somebody with errors of their own, or scored. */
export type TableRow =
  | { readonly kind: 'blank' }
  | { readonly kind: 'refused'; readonly row: number; readonly problems: readonly Problem[] }
  | { readonly kind: 'scored'; readonly index: number };

/** What one scope's tables say; nobody is scored while the tables themselves have errors. */
export type ScoredTables = {
  readonly scope: ScopeId;
  readonly reading: TablesReading;
  readonly problems: readonly Problem[];
  /** Of the rows without errors only. */
  readonly contest: ScopeContest | null;
  readonly scored: readonly ScoredNominee[];
  /** One for every row below the headings. */
  readonly rows: readonly TableRow[];
};

const STRICT = { allowMissing: false };

/** Kiểm tra và chấm điểm: a row with errors is left out, the others are scored without it. */
export function* scoreTables(given: GivenTables, scope: ScopeId): Generator<void, ScoredTables> {
  const reading = yield* readTables(given, scope);
  const { draft, faults } = reading;
  const whole = yield* validateInSteps(draft, STRICT);
  const problems = [...reading.problems, ...whole.problems];
  const refused = groupByRow(problems, scope);
  const rows = layRows(reading, scope, refused);
  const isUsable =
    faults.length === 0 && problems.every((one) => isWarning(one) || isOfRow(one, scope));
  if (!isUsable) return { scope, reading, problems, contest: null, scored: [], rows };
  const { contest } =
    refused.size === 0 ? whole : yield* validateInSteps(withoutRows(draft, scope, refused), STRICT);
  const own = contest?.scopes[0];
  if (own === undefined) throw new Error('rows without errors were refused');
  const scored = yield* scoreInSteps(own);
  return { scope, reading, problems, contest: own, scored, rows };
}

/** What the small tables say, apart from who is judged by them. */
export type Rules = Pick<ScoredTables, 'reading' | 'problems' | 'contest'>;

/** Xếp loại, khen thưởng, beside the criteria that they speak of. */
export function readRules(given: GivenTables, scope: ScopeId): Rules {
  const reading = finishSteps(readTables(given, scope));
  const validation = validateContest(reading.draft, STRICT);
  const problems = [...reading.problems, ...validation.problems];
  const isUsable = reading.faults.length === 0 && problems.every(isWarning);
  return { reading, problems, contest: isUsable ? (validation.contest?.scopes[0] ?? null) : null };
}

export function isWarning({ severity }: Problem): boolean {
  return severity === 'warning';
}

/** Is it wrong with one nominee only? */
export function isOfRow({ place }: Problem, scope: ScopeId): boolean {
  return place !== null && place.block === nomineesBlock(scope) && place.row !== null;
}

function groupByRow(
  problems: readonly Problem[],
  scope: ScopeId,
): ReadonlyMap<number, readonly Problem[]> {
  const rows = new Map<number, Problem[]>();
  for (const problem of problems) {
    const row = problem.place?.row ?? null;
    if (isWarning(problem) || row === null || !isOfRow(problem, scope)) continue;
    const known = rows.get(row);
    if (known === undefined) rows.set(row, [problem]);
    else known.push(problem);
  }
  return rows;
}

function layRows(
  { blocks }: TablesReading,
  scope: ScopeId,
  refused: ReadonlyMap<number, readonly Problem[]>,
): readonly TableRow[] {
  const nominees = blocks.get(nomineesBlock(scope));
  if (nominees === undefined) return [];
  const { sheet, headingRow } = nominees.location;
  const first = headingRow + 1;
  const rows: TableRow[] = sheet.rows.slice(first).map(() => ({ kind: 'blank' }));
  let index = 0;
  for (const [row, sheetRow] of nominees.sheetRows.entries()) {
    const problems = refused.get(row);
    if (problems === undefined) {
      rows[sheetRow - first] = { kind: 'scored', index };
      index += 1;
    } else rows[sheetRow - first] = { kind: 'refused', row, problems };
  }
  return rows;
}

function withoutRows(draft: Draft, scope: ScopeId, refused: ReadonlyMap<number, unknown>): Draft {
  const block = nomineesBlock(scope);
  const nominees = draft.get(block);
  if (nominees === undefined) return draft;
  const rows = nominees.rows.filter((_, row) => !refused.has(row));
  return new Map(draft).set(block, { ...nominees, rows });
}
