import type { CriteriaTree, Leaf } from '../criterion';
import type { Nominee } from '../nominee';

/** Điều kiện bắt buộc among the leaves. */
export function listRequirements({ leaves }: CriteriaTree): readonly Leaf[] {
  return leaves.filter((leaf) => leaf.rule.kind === 'requirement');
}

const NONE: readonly Leaf[] = [];

/** The requirements a nominee fails: any one excludes from consideration, whatever the score. */
export function failedRequirements(
  nominee: Nominee,
  requirements: readonly Leaf[],
): readonly Leaf[] {
  if (requirements.length === 0) return NONE;
  return requirements.filter((leaf) => {
    const result = nominee.results[leaf.index];
    return result?.kind === 'judged' && !result.passed;
  });
}
