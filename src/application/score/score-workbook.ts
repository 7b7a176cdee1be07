import type { Contest } from '../../domain/contest';
import { computeResults } from '../../domain/results';
import type { ScopeResults } from '../../domain/results';
import { checkOpenWorkbook } from '../check/check-workbook';
import type { CheckedWorkbook, CheckOptions } from '../check/check-workbook';
import type { Result, WorkbookPort } from '../workbook-port';

/** Results, and the workbook they were computed from. */
export type ScoredWorkbook = {
  readonly checked: CheckedWorkbook;
  readonly contest: Contest;
  readonly results: readonly ScopeResults[];
};

/** Errors in the workbook stand in the way of any result. */
export type Scoring =
  | ({ readonly kind: 'scored' } & ScoredWorkbook)
  | { readonly kind: 'has-errors'; readonly checked: CheckedWorkbook };

/** Chấm điểm, xếp hạng, xếp loại và xét đề nghị, for the workbook as it stands now; writes nothing. */
export async function scoreWorkbook(
  workbook: WorkbookPort,
  options: CheckOptions,
): Promise<Result<Scoring>> {
  const opened = await checkOpenWorkbook(workbook, options);
  if (!opened.ok) return opened;
  const checked = opened.value;
  const { contest } = checked;
  if (contest === null) return { ok: true, value: { kind: 'has-errors', checked } };
  return {
    ok: true,
    value: { kind: 'scored', checked, contest, results: computeResults(contest) },
  };
}

/** How many nominees still lack a result, so that their points are provisional. */
export function countProvisional(results: readonly ScopeResults[]): number {
  return results.flatMap(({ nominees }) => nominees).filter(({ scored }) => scored.missing > 0)
    .length;
}
