import type { Criterion, Leaf } from '../../domain/criterion';
import type { Draft } from '../../domain/draft';
import { criteriaBlock } from '../../domain/place';
import { SCOPES } from '../../domain/scope';
import type { ScopeId } from '../../domain/scope';
import { readCriteria } from '../../domain/validation/read-criteria';
import { readSettings } from '../../domain/validation/read-settings';
import { showCriterion } from '../../workbook/forms/build/show-criterion';
import type { BookIdentity } from '../../workbook/forms/form';
import type { ShownCriterion } from '../../workbook/forms/read/returned-form';
import { identifyBook } from '../forms/identify-book';

/** What a form of the workbook would say of it if it were made now. */
export type ShownBook = BookIdentity & {
  readonly shown: readonly (Pick<ShownCriterion, 'scope' | 'code' | 'name' | 'rule' | 'max'> & {
    /** Who is asked for a result; null of a group. */
    readonly scorer: Pick<Leaf, 'scoredBy' | 'reviewer'> | null;
  })[];
};

/** What forms would show of a workbook, its criteria in the order of their tree. */
export function showBook(draft: Draft): ShownBook {
  const scopes = SCOPES.filter((scope) => draft.has(criteriaBlock(scope)));
  const shown = scopes.flatMap((scope) => showScope(draft, scope));
  return { ...identifyBook({ reading: { draft } }), shown };
}

function showScope(draft: Draft, scope: ScopeId): ShownBook['shown'] {
  const settings = readSettings(draft, scope, []);
  const { step } = settings.settings;
  const show = (criterion: Criterion): ShownBook['shown'] => {
    const parts = isRankChange(criterion) ? (['last', 'result'] as const) : (['result'] as const);
    const own = parts.map((part) => ({
      scope,
      ...showCriterion(criterion, part, step),
      scorer: criterion.kind === 'leaf' ? criterion : null,
    }));
    return criterion.kind === 'leaf' ? own : [...own, ...criterion.children.flatMap(show)];
  };
  return readCriteria(draft, scope, settings, []).tree.roots.flatMap(show);
}

function isRankChange(criterion: Criterion): boolean {
  return criterion.kind === 'leaf' && criterion.rule.kind === 'rankChange';
}
