import type { ScopeContest } from '../../domain/contest';
import type { Leaf } from '../../domain/criterion';
import { numberOfDecimal, subtractDecimals } from '../../domain/decimal';
import type { Result } from '../../domain/nominee';
import { nomineesBlock, resultColumn } from '../../domain/place';
import type { Place } from '../../domain/place';
import { numberOfPoints } from '../../domain/points';
import { listTied } from '../../domain/ranking/rank-nominees';
import { explainNominee } from '../../domain/reasons/explain-nominee';
import type { NomineeResult, ScopeResults } from '../../domain/results';
import type { AwardId, ScopeId } from '../../domain/scope';
import { findLeaders } from '../../domain/scoring/find-leaders';
import { describeReason, reasonCode } from '../../text/reasons';
import { wordOf } from '../../text/words';
import { qualifyCell } from '../../workbook/reading/read-workbook';
import type { Reading } from '../../workbook/reading/read-workbook';

/** What `tdkt score --json` prints; numbers are the nearest doubles of the exact decimals. */
export type ScoreReport = {
  readonly collectives: readonly NomineeReport[];
  readonly individuals: readonly NomineeReport[];
};

export type AwardCode = 'giay-khen' | 'bang-khen';

export type NomineeReport = {
  readonly code: string;
  readonly name: string;
  readonly unit: string | null;
  readonly total: number;
  readonly rank: number | null;
  readonly cluster: string | null;
  readonly clusterRank: number | null;
  readonly tied: readonly string[];
  readonly classification: string | null;
  readonly award: AwardCode | null;
  readonly pending: AwardCode | null;
  readonly excluded: boolean;
  readonly reasons: readonly ReasonReport[];
  readonly points: readonly (PointsReport | AdjustmentReport)[];
};

export type ReasonReport = {
  readonly code: string;
  readonly message: string;
  readonly cell: string | null;
};

export type PointsReport = {
  readonly criterion: string;
  /** Null while the result is missing (tạm tính); the points are then null too, never 0. */
  readonly result: number | string | null;
  readonly points: number | null;
  readonly cell: string | null;
};

export type AdjustmentReport = {
  readonly criterion: string | null;
  readonly adjustment: 'cap' | 'floor' | 'rescale';
  readonly points: number;
};

/** The results of every scope with their reasons, each point with the cell its result was typed in. */
export function reportScores(results: readonly ScopeResults[], reading: Reading): ScoreReport {
  const of = (scope: ScopeId): readonly NomineeReport[] =>
    results
      .filter((one) => one.contest.scope === scope)
      .flatMap((one) => reportScope(one, reading));
  return { collectives: of('tapThe'), individuals: of('caNhan') };
}

function reportScope({ contest, nominees }: ScopeResults, reading: Reading): NomineeReport[] {
  const leaders = findLeaders(contest);
  return nominees.map((result): NomineeReport => {
    const { nominee, total, excludedBy } = result.scored;
    return {
      code: nominee.code,
      name: nominee.name,
      unit: nominee.unit,
      total: numberOfPoints(total, contest.settings.step),
      rank: result.ranking.rank,
      cluster: nominee.cluster,
      clusterRank: result.ranking.clusterRank,
      tied: listTied(result.ranking, result.scored).map((other) => other.code),
      classification: result.classification,
      award: codeOfAward(result.proposal.award),
      pending: codeOfAward(result.proposal.pending),
      excluded: excludedBy.length > 0,
      reasons: explainNominee(contest, leaders, result).map((reason) => ({
        code: reasonCode(reason.detail),
        message: describeReason(reason, contest.settings),
        cell: reason.place === null ? null : qualifyCell(reading.cellOf(reason.place)),
      })),
      points: [...reportPoints(contest, result, reading), ...reportAdjustments(contest, result)],
    };
  });
}

/** "giay-khen": how scripts are told of an award. */
export function codeOfAward(award: AwardId | null): AwardCode | null {
  if (award === null) return null;
  return award === 'bangKhen' ? 'bang-khen' : 'giay-khen';
}

function reportPoints(
  { criteria, settings, scope }: ScopeContest,
  { scored }: NomineeResult,
  reading: Reading,
): PointsReport[] {
  return criteria.leaves.map((leaf) => {
    const points = scored.points[leaf.index] ?? null;
    const place = placeOfResult(scope, scored.nominee.row, leaf);
    return {
      criterion: leaf.code,
      result: reportResult(scored.nominee.results[leaf.index]),
      points: points === null ? null : numberOfPoints(points, settings.step),
      cell: qualifyCell(reading.cellOf(place)),
    };
  });
}

function placeOfResult(scope: ScopeId, row: number, leaf: Leaf): Place {
  return { block: nomineesBlock(scope), row, column: resultColumn(leaf.code) };
}

/** Percentages in percent points; a change of rank as the change; words as the workbook writes them. */
function reportResult(result: Result | undefined): number | string | null {
  switch (result?.kind) {
    case undefined:
    case 'missing':
      return null;
    case 'notApplicable':
      return wordOf('notApplicable');
    case 'number':
      return numberOfDecimal(result.value);
    case 'judged':
      return wordOf(result.passed ? 'passed' : 'failed');
    case 'level':
      return result.name;
    case 'ranks':
      if (result.last === null) return wordOf('newcomer');
      return numberOfDecimal(subtractDecimals(result.last, result.now));
  }
}

function reportAdjustments(
  { settings }: ScopeContest,
  { scored }: NomineeResult,
): AdjustmentReport[] {
  return scored.adjustments.map(({ kind, group, points }) => ({
    criterion: group?.code ?? null,
    adjustment: kind,
    points: numberOfPoints(points, settings.step),
  }));
}
