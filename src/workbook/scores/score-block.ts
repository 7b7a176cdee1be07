import type { ScopeContest } from '../../domain/contest';
import type { Leaf } from '../../domain/criterion';
import type { NomineeResult } from '../../domain/results';
import type { CellStyle, CellValue } from '../sheet-plan';
import type { AdjustmentKind } from './adjustment-columns';

/** One column of scores: its cells share one style object, however many rows there are. */
export type ScoreColumn = {
  /** Its heading where one row of headings says it all. */
  readonly title: string;
  readonly width: number;
  readonly style: CellStyle;
  /**
   * What its values follow from: the nominee's own row, the points of the cluster's leader, everybody's
   * ranks, the seats shared out among all.
   */
  readonly follows: 'row' | 'points' | 'ranks' | 'seats';
  readonly valueOf: (one: NomineeResult) => CellValue;
};

/** Columns under one heading; without words of their own below it, it is as high as both. */
export type ScoreBlock = {
  readonly heading: string;
  readonly columns: readonly (ScoreColumn & { readonly heading: string | null })[];
};

/** What decides which columns there are, and how results look. */
export type ScoreFrame = {
  readonly contest: ScopeContest;
  readonly hasUnit: boolean;
  readonly hasCluster: boolean;
  readonly adjustments: readonly AdjustmentKind[];
  readonly resultWidth: number;
  readonly noteWidth: number;
  readonly pointsStyle: CellStyle;
  readonly styleResult: (leaf: Leaf) => CellStyle;
};
