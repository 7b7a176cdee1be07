import type { ScoredBy } from './criterion';
import type { Decimal } from './decimal';
import type { BlockId, ColumnKey } from './place';
import type { AwardId, ScopeId } from './scope';
import type { InformationItem } from './information';
import type { RuleKind } from './rules/rule';
import type { SettingItem } from './settings';

/** A word of the workbook's fixed vocabulary, recognised whatever its case, marks' form and spaces. */
export type Term =
  | 'yes'
  | 'no'
  | 'passed'
  | 'failed'
  | 'notApplicable'
  | 'newcomer'
  | 'lowerIsBetter'
  | 'higherIsBetter'
  | 'eligible'
  | 'all'
  | 'rescale'
  | 'omit'
  | 'half'
  | 'full'
  | 'statedPoints'
  | 'collectivesFirst'
  | 'individualsFirst'
  | ScoredBy
  | ScopeId
  | AwardId
  | RuleKind
  | SettingItem
  | InformationItem;

/** One bậc: from null is "còn lại"; inclusive false is "trên". */
export type TierFound = {
  readonly from: Decimal | null;
  readonly inclusive: boolean;
  readonly points: Decimal;
  /** The bound was written with a percent sign. */
  readonly percent: boolean;
};
export type LevelFound = {
  readonly name: string;
  readonly points: Decimal;
  /** The name is the workbook's word for "không áp dụng". */
  readonly reserved: boolean;
};

/** What a cell holds, as found. Nothing here has been judged. */
export type Found =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly value: Decimal; readonly percentFormat: boolean }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'term'; readonly term: Term; readonly value: string }
  | {
      readonly kind: 'scale';
      readonly tiers: readonly TierFound[] | null;
      readonly levels: readonly LevelFound[] | null;
      readonly value: string;
    }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'date'; readonly value: string }
  | { readonly kind: 'error'; readonly value: string }
  | { readonly kind: 'uncalculated' };

export const BLANK: { readonly kind: 'blank' } = { kind: 'blank' };

/** `cells` stand in the order of the block's `columns`. */
export type DraftRow = { readonly cells: readonly Found[] };

export type DraftBlock = {
  readonly columns: readonly ColumnKey[];
  readonly rows: readonly DraftRow[];
};

/** The workbook's input as found, block by block; a block that could not be found is absent. */
export type Draft = ReadonlyMap<BlockId, DraftBlock>;
