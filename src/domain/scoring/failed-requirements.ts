import type { CriteriaTree, Leaf } from '../criterion';
import type { Nominee } from '../nominee';

/** The requirements a nominee fails: any one excludes from consideration, whatever the score. */
export function failedRequirements(nominee: Nominee, { leaves }: CriteriaTree): readonly Leaf[] {
  return leaves.filter((leaf) => {
    if (leaf.rule.kind !== 'requirement') return false;
    const result = nominee.results[leaf.index];
    return result?.kind === 'judged' && !result.passed;
  });
}
