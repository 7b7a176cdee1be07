// Who is proposed for which award, and who waits for the council because of a tie at the quota's edge.

import { doesNotApply, leavesOf } from './contest';
import type { Award, AwardCode, AwardName, Contest } from './contest';
import type { Standing } from './ranks';
import {
  compare,
  divide,
  equal,
  fraction,
  hundred,
  multiply,
  parse,
  wholePart,
  zero,
} from './rational';
import type { Rational } from './rational';

export type Candidate = Standing & { readonly points: ReadonlyMap<string, Rational> };
export type Proposal = { award: AwardName | null; pending: AwardName | null };

export const codeOf = (award: AwardName | null): AwardCode | null =>
  award === null ? null : award === 'bangKhen' ? 'bang-khen' : 'giay-khen';

const PRIORITY: readonly AwardName[] = ['bangKhen', 'giayKhen'];

export function decide(contest: Contest, standings: readonly Candidate[]): Map<string, Proposal> {
  const proposals = new Map<string, Proposal>();
  const shutOut = new Map<string, Set<AwardName>>();
  for (const { nominee } of standings) {
    proposals.set(nominee.code, { award: null, pending: null });
    shutOut.set(nominee.code, new Set());
  }
  for (const name of PRIORITY) {
    for (const award of contest.awards ?? []) {
      if (award.award !== name) continue;
      const candidates = standings.filter(
        (one) =>
          !one.excluded &&
          !(shutOut.get(one.nominee.code)?.has(name) ?? false) &&
          (award.minimumTotal === undefined ||
            compare(one.total, parse(award.minimumTotal)) >= 0) &&
          (award.required ?? []).every((code) => meets(contest, one, code)),
      );
      const { proposed, waiting } = seat(candidates, seatsOf(award, standings));
      for (const one of [...proposed, ...waiting]) {
        const proposal = proposals.get(one.nominee.code);
        if (proposal === undefined) throw new Error('unknown nominee');
        const isProposed = proposed.includes(one);
        if (isProposed) proposal.award ??= name;
        else proposal.pending ??= name;
        // Who waits for the council is considered for nothing else, whatever the award excludes.
        const others = isProposed ? (award.excludes ?? []) : PRIORITY;
        for (const other of others) shutOut.get(one.nominee.code)?.add(other);
      }
    }
  }
  return proposals;
}

/** Null: no limit. A share is taken of all who take part, rounded down. */
function seatsOf(award: Award, standings: readonly Candidate[]): bigint | null {
  if (award.quota === undefined) return null;
  if ('count' in award.quota) return wholePart(parse(award.quota.count));
  const takingPart = standings.filter((one) => !one.excluded).length;
  return wholePart(
    divide(multiply(fraction(BigInt(takingPart), BigInt(1)), parse(award.quota.share)), hundred),
  );
}

function seat(
  candidates: readonly Candidate[],
  seats: bigint | null,
): { proposed: Candidate[]; waiting: Candidate[] } {
  if (seats === null || BigInt(candidates.length) <= seats)
    return { proposed: [...candidates], waiting: [] };
  const ordered = [...candidates].sort((a, b) => compare(b.total, a.total));
  const edge = ordered[Number(seats) - 1];
  if (edge === undefined) return { proposed: [], waiting: [] };
  const above = ordered.filter((one) => compare(one.total, edge.total) > 0);
  const level = ordered.filter((one) => equal(one.total, edge.total));
  if (BigInt(above.length + level.length) <= seats)
    return { proposed: [...above, ...level], waiting: [] };
  return { proposed: above, waiting: level };
}

/** What an award demands of one criterion; a criterion that does not apply is not demanded. */
function meets(contest: Contest, one: Candidate, code: string): boolean {
  const leaf = leavesOf(contest).find((candidate) => candidate.code === code);
  const points = one.points.get(code);
  if (leaf === undefined || points === undefined)
    throw new Error(`unknown required criterion: ${code}`);
  if (doesNotApply(one.nominee, code)) return true;
  switch (leaf.rule.kind) {
    case 'passFail':
    case 'requirement':
      return one.nominee.results[code] === 'dat';
    case 'deduction':
      return equal(points, zero);
    default:
      return compare(points, zero) > 0;
  }
}
