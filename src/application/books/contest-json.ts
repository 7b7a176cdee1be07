import type { z } from 'zod';
import type { ContestData } from '../../domain/contest-data';
import type { ContestFault } from '../../text/problems/contest-faults';
import { CONTEST_SCHEMA, NOT_A_DECIMAL } from './contest-schema';

export type ContestJsonReading =
  | { readonly ok: true; readonly contest: ContestData }
  | { readonly ok: false; readonly faults: readonly ContestFault[] };

/**
 * Reads a contest file. Refuses what is not of the format, all faults at once and each by its path;
 * whether the numbers agree with one another is for check to say, on the workbook.
 */
export function readContestJson(text: string): ContestJsonReading {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, faults: [{ kind: 'not-json' }] };
  }
  const parsed = CONTEST_SCHEMA.safeParse(data, { reportInput: true });
  if (parsed.success) {
    const faults = findStrayKeys(parsed.data);
    return faults.length > 0 ? { ok: false, faults } : { ok: true, contest: parsed.data };
  }
  return { ok: false, faults: parsed.error.issues.flatMap((issue) => describeIssue(issue, [])) };
}

/** Keys that the book would have no cell for: of criteria nobody has, of details of the other scope. */
function findStrayKeys({ scope, criteria, nominees }: ContestData): readonly ContestFault[] {
  const parents = new Set(criteria.map(({ parent }) => parent));
  const leaves = new Set(criteria.map(({ code }) => code).filter((one) => !parents.has(one)));
  return nominees.flatMap((nominee, row) => {
    const stray = (path: string, keys: readonly string[]): ContestFault[] =>
      keys.length === 0 ? [] : [{ kind: 'unknown-key', path: `nominees.${row}${path}`, keys }];
    const unknown = (record: object): string[] =>
      Object.keys(record).filter((key) => !leaves.has(key));
    return [
      ...stray(
        '',
        Object.keys(nominee).filter((key) => FOREIGN_DETAILS[scope].includes(key)),
      ),
      ...stray('.results', unknown(nominee.results)),
      ...stray('.evidence', unknown(nominee.evidence ?? {})),
    ];
  });
}

const FOREIGN_DETAILS: Readonly<Record<ContestData['scope'], readonly string[]>> = {
  tapThe: ['title', 'birthYear', 'position', 'isLeader', 'isDirectWorker'],
  caNhan: ['headcount'],
};

type Issue = z.core.$ZodIssue;

function describeIssue(issue: Issue, above: readonly PropertyKey[]): readonly ContestFault[] {
  const parts = [...above, ...issue.path];
  const path = parts.map(String).join('.');
  switch (issue.code) {
    case 'unrecognized_keys':
      return [{ kind: 'unknown-key', path, keys: issue.keys }];
    case 'invalid_type':
      return [{ kind: issue.input === undefined ? 'missing' : 'wrong-kind', path }];
    case 'invalid_format':
      return [{ kind: NOT_A_DECIMAL, path }];
    case 'invalid_value':
      return [{ kind: 'not-allowed', path, allowed: issue.values.map(String) }];
    case 'invalid_union':
      return describeUnion(issue, parts, path);
    default:
      return [{ kind: 'wrong-kind', path }];
  }
}

/** The branch that comes nearest: the one that complains of the least. */
function describeUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  parts: readonly PropertyKey[],
  path: string,
): readonly ContestFault[] {
  const branches = issue.errors
    .map((issues) => issues.flatMap((one) => describeIssue(one, parts)))
    .filter((faults) => faults.length > 0)
    .sort((a, b) => a.length - b.length);
  return branches[0] ?? [{ kind: 'wrong-kind', path }];
}
