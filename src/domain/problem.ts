import type { Leaf, ScoredBy } from './criterion';
import type { Decimal } from './decimal';
import type { Term } from './draft';
import type { BlockId, ColumnKey, Place } from './place';
import type { RuleKind } from './rules/rule';
import type { SettingItem } from './settings';

/** Vấn đề: everything that check can say, as data; the sentences stand in src/text. */
export type ProblemDetail =
  // The workbook.
  | { readonly code: 'sheet-missing'; readonly block: BlockId | null }
  | { readonly code: 'column-missing'; readonly column: ColumnKey }
  | { readonly code: 'column-duplicate'; readonly column: ColumnKey }
  | { readonly code: 'copied-sheet'; readonly sheet: string }
  | { readonly code: 'hidden-row'; readonly count: number }
  | { readonly code: 'hidden-column'; readonly count: number }
  // Cells of any sheet.
  | { readonly code: 'cell-error'; readonly value: string }
  | { readonly code: 'formula-uncalculated' }
  | { readonly code: 'not-a-number'; readonly value: string }
  | { readonly code: 'number-as-text'; readonly value: string; readonly reading: Decimal | null }
  | { readonly code: 'date-not-number'; readonly value: string }
  | { readonly code: 'percent-format-missing'; readonly value: Decimal }
  /** `value` in percent points. */
  | { readonly code: 'percent-format-unexpected'; readonly value: Decimal }
  | { readonly code: 'unknown-word'; readonly value: string; readonly allowed: readonly Term[] }
  | { readonly code: 'code-not-text'; readonly value: string }
  /** Longer than what is made of it can hold: names and titles are put together in one cell. */
  | { readonly code: 'text-too-long'; readonly length: number; readonly most: number }
  // Criteria.
  | { readonly code: 'criterion-code-missing' }
  | { readonly code: 'criterion-code-duplicate'; readonly criterion: string }
  | {
      readonly code: 'criterion-parent-unknown';
      readonly criterion: string;
      readonly parent: string;
    }
  | { readonly code: 'criteria-empty' }
  | {
      readonly code: 'group-sum-mismatch';
      readonly criterion: string;
      readonly stated: Decimal;
      readonly sum: Decimal;
    }
  | { readonly code: 'declared-total-mismatch'; readonly stated: Decimal; readonly sum: Decimal }
  | { readonly code: 'rule-missing'; readonly criterion: string }
  | { readonly code: 'rule-on-group'; readonly criterion: string }
  | { readonly code: 'reviewer-missing'; readonly criterion: string; readonly scoredBy: ScoredBy }
  | { readonly code: 'rule-ambiguous'; readonly criterion: string; readonly rule: RuleKind }
  | { readonly code: 'parameter-missing'; readonly criterion: string }
  | {
      readonly code: 'parameter-invalid';
      readonly criterion: string;
      readonly reason: ParameterFault;
    }
  // Settings, bands and awards.
  | { readonly code: 'setting-missing'; readonly setting: SettingItem }
  | { readonly code: 'setting-invalid'; readonly setting: SettingItem }
  | { readonly code: 'row-duplicate' }
  | { readonly code: 'band-invalid' }
  | { readonly code: 'band-duplicate' }
  | { readonly code: 'award-invalid' }
  | { readonly code: 'award-criterion-unknown'; readonly criterion: string }
  // Nominees.
  | { readonly code: 'no-nominees' }
  | { readonly code: 'nominee-code-missing' }
  | { readonly code: 'nominee-code-duplicate'; readonly nominee: string; readonly firstRow: Place }
  | { readonly code: 'nominee-name-missing'; readonly nominee: string }
  | { readonly code: 'nominee-duplicate'; readonly name: string; readonly firstRow: Place }
  | { readonly code: 'name-suspicious-letter'; readonly letter: string }
  | { readonly code: 'cluster-missing' }
  | { readonly code: 'nothing-applies'; readonly nominee: string }
  /** A row of a printed list is at most as high as Excel lets it be. */
  | { readonly code: 'summary-too-long'; readonly length: number; readonly most: number }
  // Results.
  | { readonly code: 'result-missing'; readonly leaf: Leaf; readonly nominee: string }
  | { readonly code: 'result-word-unknown'; readonly criterion: string; readonly value: string }
  | {
      readonly code: 'level-unknown';
      readonly criterion: string;
      readonly value: string;
      readonly levels: readonly string[];
    }
  | { readonly code: 'number-negative'; readonly value: Decimal }
  | { readonly code: 'not-whole-number'; readonly value: Decimal }
  | { readonly code: 'points-over-maximum'; readonly value: Decimal; readonly max: Decimal }
  | { readonly code: 'finer-than-step'; readonly value: Decimal; readonly step: Decimal }
  | { readonly code: 'share-out-of-range'; readonly value: Decimal }
  /** Fulfilment beyond belief: 98 typed where 98% was meant is 9.800%. */
  | { readonly code: 'percent-implausible'; readonly value: Decimal }
  | { readonly code: 'rank-invalid'; readonly value: Decimal }
  | { readonly code: 'evidence-missing'; readonly leaf: Leaf; readonly nominee: string };

export type ProblemCode = ProblemDetail['code'];

/** Why a parameter of a criterion cannot be used. */
export type ParameterFault =
  | 'not-positive'
  | 'negative'
  | 'finer-than-step'
  | 'over-maximum'
  | 'tiers-not-descending'
  | 'tiers-without-last'
  | 'tier-last-not-lowest'
  | 'levels-doubled'
  | 'level-reserved'
  | 'percent-in-scale'
  | 'percent-missing-in-scale'
  | 'scale-unreadable'
  | 'cap-on-scored-group'
  | 'requirement-with-points';

/** Lỗi stops the contest; cảnh báo does not. */
export type Severity = 'error' | 'warning';

export type Problem = {
  readonly detail: ProblemDetail;
  readonly severity: Severity;
  /** Null for a problem of the whole file. */
  readonly place: Place | null;
};

const WARNINGS: ReadonlySet<ProblemCode> = new Set([
  'copied-sheet',
  'hidden-row',
  'hidden-column',
  'no-nominees',
  'name-suspicious-letter',
  'evidence-missing',
  'cluster-missing',
  'reviewer-missing',
  'summary-too-long',
]);

/** A problem with the severity of its code. */
export function reportProblem(detail: ProblemDetail, place: Place | null): Problem {
  return { detail, severity: WARNINGS.has(detail.code) ? 'warning' : 'error', place };
}
