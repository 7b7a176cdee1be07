import { HAND_MADE_BOOKS } from './hand-made-books';
import { PROGRAM_BOOKS } from './program-books';

/** A plain cell of the book that may be changed: no formula, no merge, not locked. */
export type ChangeableCell = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
};

export type CorpusBook = {
  readonly name: string;
  readonly load: () => Promise<Uint8Array>;
  /** What makes the book worth having: part by part, a text that it holds ("" for any bytes). */
  readonly holds: Readonly<Record<string, string>>;
  readonly cells: readonly ChangeableCell[];
  /** A table that takes rows, by its name. */
  readonly table?: string;
};

/** Workbooks that are not ours, by many makers, to be driven through every write. */
export const CORPUS: readonly CorpusBook[] = [...PROGRAM_BOOKS, ...HAND_MADE_BOOKS];
