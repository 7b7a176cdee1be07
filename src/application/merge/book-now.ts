import type { Criterion } from '../../domain/criterion';
import type { Draft } from '../../domain/draft';
import { criteriaBlock } from '../../domain/place';
import { SCOPES } from '../../domain/scope';
import type { ScopeId } from '../../domain/scope';
import { readCriteria } from '../../domain/validation/read-criteria';
import { readSettings } from '../../domain/validation/read-settings';
import { showCriterion } from '../../workbook/forms/build/show-criterion';
import { identifyBook } from '../forms/prepare-forms';
import type { BookNow } from './compare-book';

/** What forms would say of a workbook if they were made of it now. */
export function describeBook(draft: Draft): BookNow {
  const scopes = SCOPES.filter((scope) => draft.has(criteriaBlock(scope)));
  const shown = scopes.flatMap((scope) => showScope(draft, scope));
  return { ...identifyBook({ reading: { draft } }), shown };
}

function showScope(draft: Draft, scope: ScopeId): BookNow['shown'] {
  const settings = readSettings(draft, scope, []);
  const { step } = settings.settings;
  const show = (criterion: Criterion): BookNow['shown'] => {
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
