import type { CriterionData } from '../../domain/contest-data';
import type { Leaf } from '../../domain/criterion';
import type { Points } from '../../domain/points';
import type { ScopeId } from '../../domain/scope';
import type { Settings } from '../../domain/settings';
import type { AskedRow, FormKind } from './form';

/** A criterion in the words that a form shows; nobody but us may change them. */
export type ShownTexts = {
  readonly code: string;
  readonly name: string;
  /** Cách chấm. */
  readonly rule: string;
  /** A decimal string; empty where nothing is earned. */
  readonly max: string;
};

/** What of a criterion a row asks for; a change of rank has two rows. */
export type LinePart = 'result' | 'last';

export type AskedLine = {
  readonly kind: 'asked';
  readonly shown: ShownTexts;
  readonly row: AskedRow;
  readonly leaf: Leaf;
  readonly criterion: CriterionData;
  readonly part: LinePart;
  /** Beside a row that is somebody else's: who scores it; on a correction, what was remarked. */
  readonly remark: string;
  /** Of what stands there now; "" while it is missing, or words. */
  readonly points: Points | string;
};

export type SelfLine = AskedLine | { readonly kind: 'group'; readonly shown: ShownTexts };

/** A sheet of a self form: one nominee, the criteria down the page. */
export type SelfSheet = {
  readonly kind: 'self';
  readonly scope: ScopeId;
  readonly nominee: { readonly code: string; readonly name: string };
  readonly settings: Settings;
  readonly lines: readonly SelfLine[];
};

/** A cell of a review form's row: what of which criterion. */
export type ReviewCell = {
  readonly leaf: Leaf;
  readonly criterion: CriterionData;
  readonly part: LinePart | 'evidence';
};

export type ReviewRow = {
  readonly unit: string;
  /** On a correction, what was remarked. */
  readonly remark: string;
  /** Its cells stand in the order of the sheet's. */
  readonly row: AskedRow;
};

/** A sheet of a review form: one scope, its nominees down and the department's criteria across. */
export type ReviewSheet = {
  readonly kind: 'review';
  readonly scope: ScopeId;
  readonly criteria: readonly ShownTexts[];
  readonly cells: readonly ReviewCell[];
  readonly rows: readonly ReviewRow[];
};

/** All that a form holds besides its identity. */
export type FormContent = {
  readonly kind: FormKind;
  readonly recipient: string;
  readonly sheets: readonly (SelfSheet | ReviewSheet)[];
};

/** The rows of a sheet that stand for cells of the book. */
export function askedRowsOf(sheet: SelfSheet | ReviewSheet): readonly AskedRow[] {
  if (sheet.kind === 'review') return sheet.rows.map(({ row }) => row);
  return sheet.lines.flatMap((line) => (line.kind === 'asked' ? [line.row] : []));
}
