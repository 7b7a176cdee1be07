/** What a cell answers instead of a value: wrong itself, or waiting for rows that are. */
export type Refusal = { readonly kind: 'refused' | 'waiting'; readonly message: string };

/** What a formula puts into one cell; blank is "". */
export type Answer = number | string | Refusal;

/** Rows of answers, worked out a row at a time. */
export type Answers = Generator<void, readonly (readonly Answer[])[] | Refusal>;
