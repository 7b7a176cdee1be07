import type { Draft } from '../../domain/draft';
import type { Problem } from '../../domain/problem';
import { showFound } from '../../domain/validation/cell-faults';
import { addSubject, nameSubject } from '../../text/problems/problem-subjects';
import { describeProblem } from '../../text/problems/problems';
import type { NameCell } from '../../text/problems/problems';
import { readTyped } from './read-typed';

/** What is wrong and what to do, with the nominee and the criterion that the place belongs to. */
export function describeFoundProblem(problem: Problem, draft: Draft, nameCell?: NameCell): string {
  const { place } = problem;
  const subject = nameSubject(problem, (column) => {
    const found = place === null ? null : readTyped(draft, { ...place, column });
    return found === null || found.kind === 'error' ? '' : showFound(found);
  });
  return addSubject(describeProblem(problem, nameCell), subject);
}
