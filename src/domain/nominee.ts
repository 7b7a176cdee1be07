import type { Decimal } from './decimal';

/** Kết quả of one nominee in one leaf, checked against the leaf's rule. */
export type Result =
  | { readonly kind: 'missing' }
  | { readonly kind: 'notApplicable' }
  | { readonly kind: 'number'; readonly value: Decimal }
  | { readonly kind: 'judged'; readonly passed: boolean }
  | { readonly kind: 'level'; readonly name: string }
  /** Thứ hạng năm trước (null: mới), năm nay. */
  | { readonly kind: 'ranks'; readonly last: Decimal | null; readonly now: Decimal };

/** What the papers say of a nominee and no rule looks at. */
export type NomineeDetails = {
  /** Ông / Bà. */
  readonly title: string;
  readonly birthYear: string;
  readonly position: string;
  readonly isLeader: boolean;
  readonly isDirectWorker: boolean;
  readonly headcount: string;
  readonly awardType: string;
  /** Tóm tắt thành tích. */
  readonly summary: string;
};

/** Tập thể, cá nhân được xét. */
export type Nominee = {
  readonly row: number;
  readonly code: string;
  /** As typed, never rewritten. */
  readonly name: string;
  readonly unit: string | null;
  /** Cụm, khối thi đua, as typed. */
  readonly cluster: string | null;
  /** The same for whatever way of typing it: who is in one cluster has one key. */
  readonly clusterKey: string | null;
  readonly details: NomineeDetails;
  /** In the order of the tree's leaves. */
  readonly results: readonly Result[];
};
