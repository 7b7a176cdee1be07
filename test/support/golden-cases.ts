import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContestJson } from '../../src/application/books/contest-json';
import type { ContestData } from '../../src/domain/contest-data';
import { formatDecimal } from '../../src/domain/decimal';
import { decimalOfPoints } from '../../src/domain/points';
import { listTied } from '../../src/domain/ranking/rank-nominees';
import type { ScopeResults } from '../../src/domain/results';

const CASES = join(__dirname, '..', 'cases');

/** Names of the folders under test/cases; refusals begin with "error-". */
export function listCases(): readonly string[] {
  return readdirSync(CASES).filter((name) => existsSync(join(CASES, name, 'contest.json')));
}

export function readCaseFile(name: string, file: string): string {
  return readFileSync(join(CASES, name, file), 'utf8');
}

export function readCase(name: string): { contest: ContestData; expected: unknown } {
  const reading = readContestJson(readCaseFile(name, 'contest.json'));
  if (!reading.ok) throw new Error(`${name}: ${JSON.stringify(reading.faults)}`);
  return { contest: reading.contest, expected: JSON.parse(readCaseFile(name, 'expected.json')) };
}

const AWARD_CODES = { bangKhen: 'bang-khen', giayKhen: 'giay-khen' } as const;

/** Results in the shape of expected.json: decimals as plain strings in shortest form. */
export function showResults({ contest, nominees }: ScopeResults): unknown {
  const { step } = contest.settings;
  const show = (points: number): string => formatDecimal(decimalOfPoints(points, step));
  return nominees.map(({ scored, ranking, classification, proposal }) => ({
    code: scored.nominee.code,
    total: show(scored.total),
    rank: ranking.rank,
    clusterRank: ranking.clusterRank,
    tied: listTied(ranking, scored)
      .map((other) => other.code)
      .sort(),
    excluded: scored.excludedBy.length > 0,
    classification,
    award: proposal.award === null ? null : AWARD_CODES[proposal.award],
    pending: proposal.pending === null ? null : AWARD_CODES[proposal.pending],
    points: Object.fromEntries(
      contest.criteria.leaves.map((leaf) => [leaf.code, show(scored.points[leaf.index] ?? NaN)]),
    ),
    adjustments: scored.adjustments.map(({ kind, group, points }) => ({
      criterion: group?.code ?? null,
      adjustment: kind,
      points: show(points),
    })),
  }));
}
