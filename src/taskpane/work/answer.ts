/** Why nothing came of what was tried: what stood before still stands. */
export type Failure = {
  readonly kind: 'failed';
  /** What happened and what to do. */
  readonly sentences: readonly string[];
  /** For whoever looks after the program; people copy it, and need not read it. */
  readonly details: string;
};

/** What comes of work on the workbook; who stopped it gets nothing. */
export type Answer<Value> =
  { readonly kind: 'done'; readonly value: Value } | { readonly kind: 'stopped' } | Failure;
