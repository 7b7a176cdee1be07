import type { ScoredBy } from '../../domain/criterion';
import type { Found } from '../../domain/draft';
import type { Problem, Severity } from '../../domain/problem';
import type { ScopeId } from '../../domain/scope';
import type { FormPlace } from './form-places';

/** Why a value is not carried over: what would stand in the workbook is not what was typed. */
export type UnusableReason =
  'date' | 'boolean' | 'error' | 'uncalculated' | 'percent-missing' | 'percent-unexpected';

/** One side of a conflict: a value, and the cells of the returned files that hold it. */
export type ConflictSide = {
  readonly value: Found;
  readonly from: readonly (FormPlace & { readonly file: string })[];
};

/** Values that do not agree, side by side: what the workbook holds, and what the files say. */
export type Disagreement = {
  readonly nominee: string;
  readonly criterion: string;
  readonly cell: FormPlace;
  /** What the form was sent with, and says. */
  readonly sent: Found;
  readonly value: Found;
  readonly held: Found;
  readonly sides: readonly ConflictSide[];
  readonly place: FormPlace;
};

/** As what a form is known already: merged in part, or in another version, or corrected; or another file. */
export type KnownForm =
  | { readonly as: 'itself' | 'version'; readonly when: string }
  | { readonly as: 'correction'; readonly number: string; readonly when: string }
  | { readonly as: 'file'; readonly file: string };

/** What a person must know of one returned file. A `place` lies in that file, a `cell` in the workbook. */
export type MergeProblem =
  // The whole file.
  | { readonly code: 'not-a-form' }
  | { readonly code: 'form-damaged'; readonly lost: readonly string[] }
  | {
      readonly code: 'other-book';
      readonly what: BookMark;
      readonly form: string;
      readonly book: string;
    }
  | { readonly code: 'recipient-unknown'; readonly recipient: string }
  /** Days as "2026-12-05". */
  | { readonly code: 'late'; readonly due: string; readonly today: string }
  | { readonly code: 'merged-before'; readonly when: string }
  /** It is merged again: it fills blank cells at most, and wherever it says something else a person chooses. */
  | {
      readonly code: 'come-before';
      readonly number: string;
      readonly known: readonly KnownForm[];
      readonly fillsBlanks: boolean;
    }
  /** In these rows the form that it went back as speaks for it, or cannot be used, with its number and file. */
  | {
      readonly code: 'corrected' | 'correction-refused';
      readonly number: string;
      readonly by: string;
      readonly places: readonly FormPlace[];
    }
  // The criteria, between sending and now.
  | {
      readonly code: 'criterion-changed';
      readonly scope: ScopeId;
      readonly criterion: string;
      readonly what: CriterionPart;
      readonly form: string;
      readonly book: string;
    }
  | {
      readonly code: 'criterion-removed' | 'criterion-added';
      readonly scope: ScopeId;
      readonly criterion: string;
      readonly name: string;
    }
  /** The form asks for it, but the workbook wants to hear of it from somebody else by now. */
  | {
      readonly code: 'criterion-reassigned';
      readonly scope: ScopeId;
      readonly criterion: string;
      readonly scoredBy: ScoredBy;
      readonly reviewer: string;
    }
  /** The digests differ, but in nothing that the form shows. */
  | { readonly code: 'criteria-changed'; readonly scope: ScopeId }
  // Rows that are refused.
  | {
      readonly code: 'nominee-removed' | 'nominee-doubled';
      readonly nominee: string;
      readonly name: string;
      readonly places: readonly FormPlace[];
    }
  | {
      readonly code: 'nominee-renamed';
      readonly nominee: string;
      readonly form: string;
      readonly book: string;
      readonly places: readonly FormPlace[];
    }
  | { readonly code: 'column-missing'; readonly criterion: string; readonly place: FormPlace }
  | { readonly code: 'formula-in-book'; readonly place: FormPlace; readonly cell: FormPlace }
  | {
      readonly code: 'value-unusable';
      readonly reason: UnusableReason;
      readonly value: Found;
      readonly place: FormPlace;
    }
  /** What check finds wrong with it. */
  | {
      readonly code: 'value-wrong';
      readonly nominee: string;
      readonly problem: Problem;
      readonly criterion: string;
      readonly place: FormPlace;
    }
  /** The form is blank where the workbook, whose cells these are, holds something. */
  | { readonly code: 'erased'; readonly cells: readonly FormPlace[] }
  /** It is as blank there as it was sent, though the workbook or another version of it has something. */
  | { readonly code: 'left-blank'; readonly cells: readonly FormPlace[] }
  // Of a correction: rows that came back as they were, and answers in whose place nothing came.
  | { readonly code: 'not-corrected'; readonly places: readonly FormPlace[] }
  | {
      readonly code: 'answer-taken-back';
      readonly places: readonly (FormPlace & { readonly answered: Found })[];
    }
  // Cells that a person is to decide, or has decided otherwise than the file says.
  | ({ readonly code: 'conflict' } & Disagreement)
  | ({ readonly code: 'decided'; readonly chosen: Found } & Disagreement)
  | { readonly code: 'remark'; readonly text: string; readonly place: FormPlace };

/** What tells one workbook from another. */
export type BookMark = 'agency' | 'movement' | 'year' | 'book';

export type CriterionPart = 'name' | 'rule' | 'max';

const WARNINGS: ReadonlySet<MergeProblem['code']> = new Set([
  'late',
  'merged-before',
  'come-before',
  'corrected',
  'criterion-changed',
  'criterion-removed',
  'criterion-added',
  'criterion-reassigned',
  'erased',
  'left-blank',
  'not-corrected',
  'answer-taken-back',
  'criteria-changed',
  'decided',
  'remark',
]);

/** Lỗi: something of the file stays out of the workbook; else cảnh báo. */
export function severityOfMerge({ code }: MergeProblem): Severity {
  return WARNINGS.has(code) ? 'warning' : 'error';
}
