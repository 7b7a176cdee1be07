import { checkWorkbook } from '../../src/application/check/check-workbook';
import type { ScoredWorkbook } from '../../src/application/score/score-workbook';
import { computeResults } from '../../src/domain/results';
import type { FoundWorkbook } from '../../src/workbook/found-workbook';

/** A workbook as the use cases know it once it is scored; null while errors stand in it. */
export function scoreBook(found: FoundWorkbook): ScoredWorkbook | null {
  const checked = checkWorkbook(found, { allowMissing: true });
  const { contest } = checked;
  return contest === null ? null : { checked, contest, results: computeResults(contest) };
}
