import type { FilePlan } from '../../../application/merge/plan-file';
import { reportMergeProblem } from '../../../application/merge/report-problem';
import { MERGE_TEXT } from '../../../text/pane/travel-merge';
import { LongList } from '../../parts/LongList';
import { Fold } from '../../parts/Fold';

/** What is to be known of a returned file; what stands in the way is told without a press. */
export function FileProblems({ plan }: { readonly plan: FilePlan }) {
  const problems = plan.problems.filter(({ code }) => code !== 'conflict').map(reportMergeProblem);
  if (problems.length === 0) return null;
  const name = MERGE_TEXT.problems(problems.length);
  return (
    <Fold title={name} isOpenAtFirst={problems.some(({ severity }) => severity === 'error')}>
      <LongList
        name={name}
        items={[...problems.entries()]}
        keyOf={([index]) => index}
        draw={([, { message }]) => message}
      />
    </Fold>
  );
}
