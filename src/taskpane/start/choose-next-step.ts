import type { ScopeCompleteness } from '../../application/check/count-completeness';
import type { ExaminedBook } from '../../application/check/examine-workbook';
import type { BlockId } from '../../domain/place';
import type { ScopeId } from '../../domain/scope';
import type { Target } from '../work/target';
import { findFreeRow } from '../work/find-free-row';

/** The one thing to do next with a book. */
export type NextStep =
  | {
      readonly kind: 'mend';
      readonly errors: number;
      readonly missingSheets: readonly BlockId[];
    }
  | { readonly kind: 'enter'; readonly scope: ScopeId; readonly free: Target }
  | { readonly kind: 'fill'; readonly missing: number }
  | { readonly kind: 'decide'; readonly warnings: number };

/** Errors first; then somebody to judge, then all their results; then what comes of them. */
export function chooseNextStep(
  { checked: { problems, reading, report } }: ExaminedBook,
  scopes: readonly ScopeCompleteness[],
): NextStep {
  const missing = problems.filter(({ detail }) => detail.code === 'result-missing').length;
  // Counted as the check counts them, or people take those that are missing for new ones.
  const { errors } = report;
  if (errors > missing) {
    const missingSheets = problems.flatMap(({ detail }) =>
      detail.code === 'sheet-missing' && detail.block !== null ? [detail.block] : [],
    );
    return { kind: 'mend', errors, missingSheets };
  }
  const [first] = scopes;
  const free = first === undefined ? null : findFreeRow(reading, first.scope);
  if (first !== undefined && free !== null && scopes.every(({ nominees }) => nominees === 0)) {
    return { kind: 'enter', scope: first.scope, free };
  }
  if (missing > 0) return { kind: 'fill', missing };
  return { kind: 'decide', warnings: report.warnings };
}
