import type { AwardRule } from '../awards/award-rule';
import type { CriteriaTree, Leaf } from '../criterion';
import { groupsFromInside } from '../criterion';
import type { Draft } from '../draft';
import { isNegative, reachByStep } from '../points';
import type { Points } from '../points';
import type { Problem } from '../problem';
import { AWARDS_IN_ORDER } from '../scope';
import type { AwardId, ScopeId } from '../scope';
import type { Settings } from '../settings';
import type { CriteriaReading } from './read-criteria';
import { readQuota } from './read-quota';
import { readRows } from './row-reader';
import type { RowReader } from './row-reader';

/** Tiêu chuẩn khen thưởng of a scope, in the order in which they are decided. */
export function readAwards(
  draft: Draft,
  scope: ScopeId,
  settings: Settings,
  criteria: CriteriaReading,
  problems: Problem[],
): readonly AwardRule[] {
  const rules: AwardRule[] = [];
  for (const row of readRows(draft, 'awards', problems)) {
    const found = row.find('scope');
    if (found.kind !== 'term' || found.term !== scope) continue;
    const award = row.term('award', AWARDS_IN_ORDER);
    if (row.isBlank('award')) row.report({ code: 'award-invalid' }, 'award');
    const standards = {
      minimumTotal: readMinimum(row, settings),
      required: readRequired(row, criteria),
      quota: readQuota(row),
      excludes: readExcludes(row, award),
      row: row.row,
    };
    if (award === null) continue;
    if (rules.some((rule) => rule.award === award)) row.report({ code: 'row-duplicate' }, 'award');
    else rules.push({ award, ...standards });
  }
  return AWARDS_IN_ORDER.flatMap((award) => rules.filter((rule) => rule.award === award));
}

function readMinimum(row: RowReader, { step }: Settings): Points | null {
  const value = row.number('minimumTotal');
  if (value === null) return null;
  const points = isNegative(value) ? null : reachByStep(value, step);
  if (points === null) row.report({ code: 'award-invalid' }, 'minimumTotal');
  return points;
}

/** Codes separated by semicolons, commas or line breaks. */
function readRequired(
  row: RowReader,
  { tree, codes: known, isCertain }: CriteriaReading,
): readonly Leaf[] {
  const codes = (row.text('required') ?? '')
    .split(/[;,\n]/)
    .map((code) => code.normalize('NFC').trim())
    .filter((code) => code !== '');
  return codes.flatMap((code) => {
    const leaf = tree.leaves.find((one) => one.code === code);
    if (leaf !== undefined) return [leaf];
    // A row that cannot be used has its own problem already.
    if (known.has(code) ? !isGroup(code, tree) : !isCertain) return [];
    row.report({ code: 'award-criterion-unknown', criterion: code }, 'required');
    return [];
  });
}

/** Codes of groups are no criteria that something is earned in. */
function isGroup(code: string, { roots }: CriteriaTree): boolean {
  return groupsFromInside(roots).some((group) => group.code === code);
}

/** Awards decided later than this one: an earlier one, or itself, cannot be ruled out any more. */
function readExcludes(row: RowReader, award: AwardId | null): readonly AwardId[] {
  const found = row.find('excludes');
  if (found.kind === 'blank') return [];
  const excluded = row.term('excludes', AWARDS_IN_ORDER);
  if (excluded === null || award === null) return [];
  if (AWARDS_IN_ORDER.indexOf(excluded) > AWARDS_IN_ORDER.indexOf(award)) return [excluded];
  row.report({ code: 'award-invalid' }, 'excludes');
  return [];
}
