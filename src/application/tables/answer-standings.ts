import type { NomineeResult } from '../../domain/results';
import { writeProposal } from '../../text/scores';
import { writePending } from '../../text/table-messages';
import { wordOf } from '../../text/words';
import type { Answer, Answers, Refusal } from './answer';
import { answerRows } from './judge-tables';
import type { JudgedTables } from './judge-tables';

/** Thứ hạng in the scope, or in the cụm, khối: blank for who is not considered or has no cluster. */
export function* answerRanks(judged: JudgedTables, inCluster: boolean): Answers {
  return yield* answerRows(judged, 1, (one) => {
    const { rank, clusterRank } = one.ranking;
    return [waitForRank(judged, one) ?? (inCluster ? clusterRank : rank) ?? ''];
  });
}

/** Anybody with errors may come before anybody else; who is not considered has no rank to wait for. */
export function waitForRank({ waiting }: JudgedTables, one: NomineeResult): Refusal | null {
  return isExcluded(one) ? null : waiting;
}

/** Xếp loại: blank below every band and for who is not considered. */
export function* answerClassifications(judged: JudgedTables): Answers {
  return yield* answerRows(judged, 1, (one) => [judged.waitingOf(one) ?? one.classification ?? '']);
}

/** Đề nghị: blank where nothing is proposed. Who is tied at the last seat is left to the council. */
export function* answerProposals(judged: JudgedTables): Answers {
  return yield* answerRows(judged, 1, (one) => [waitForQuota(judged, one) ?? propose(one)]);
}

function propose({ proposal }: NomineeResult): Answer {
  const proposed = proposal.outcomes.filter(({ kind }) => kind === 'proposed');
  const words = [
    writeProposal(proposed.map(({ award }) => award)),
    proposal.pending === null ? '' : writePending(wordOf(proposal.pending)),
  ];
  return words.filter((word) => word !== '').join('; ');
}

/** A quota is shared out among everybody: one row with errors leaves it open. */
export function waitForQuota(judged: JudgedTables, one: NomineeResult): Refusal | null {
  if (isExcluded(one)) return null;
  const hasQuota = judged.contest.awards.some(({ quota }) => quota !== null);
  return hasQuota ? judged.waiting : judged.waitingOf(one);
}

function isExcluded({ scored }: NomineeResult): boolean {
  return scored.excludedBy.length > 0;
}
