import type { ExaminePace, Examined, ExaminedBook } from '../../application/check/examine-workbook';
import type { Pace } from '../../application/run-in-slices';
import type { KnownWorkbook, NotedChange } from '../../application/workbook-port';
import type { ScoreOrder } from '../../workbook/scores/order-nominees';
import type { TravelWork } from '../travel/travel-work';
import type { Answer } from './answer';
import type { PreparedWrite } from './prepared-write';
import type { Target } from './target';

export type NoteChange = (change: NotedChange & { readonly sheet: string }) => void;

/** All that the pane does to a workbook: the use cases as its components receive them. */
export type PaneWork = {
  /** Reads, checks and scores; `known` lets only what has changed be read again. */
  readonly examine: (known: KnownWorkbook | null, pace: ExaminePace) => Promise<Answer<Examined>>;
  /**
   * Brings a place to the screen. `moved`: the book in which it was found, where rows may have moved
   * since.
   */
  readonly show: (target: Target, moved: ExaminedBook | null) => Promise<Answer<GoBack>>;
  /** Gets a write ready and says what it would do; nothing is written yet. */
  readonly prepare: (
    request: WriteRequest,
    examined: Examined,
    pace: Pace,
  ) => Promise<Answer<PreparedWrite>>;
  /** Opens a new book beside this workbook: another window, or in its place in a browser. */
  readonly openBook: (request: BookRequest) => Promise<Answer<null>>;
  readonly opensBooks: 'in-window' | 'in-place';
  /** Tells which sheets people change. Null when the program around will not. */
  readonly watch: (onChange: NoteChange) => Promise<(() => void) | null>;
  /** Whether this Excel runs our functions; never in a browser. */
  readonly hasFunctions: boolean;
  readonly now: () => Date;
  /** What travels as files: one for the workbook, however often it is asked for. */
  readonly loadTravel: () => Promise<TravelWork>;
};

/** Back to where the person was before a jump: that cell ("F7") and its sheet. */
export type GoBack = {
  readonly cell: string;
  readonly sheet: string;
  readonly run: () => Promise<Answer<null>>;
};

/** Sổ mới: which preset, for which year, empty or with the invented year. */
export type BookRequest = {
  readonly preset: string;
  readonly year: number;
  readonly sample: boolean;
};

/** How scores are wished for. */
export type ScoreWish = {
  readonly order: ScoreOrder;
  /** For who cannot or will not have formulas of ours. */
  readonly asValues: boolean;
};

export type WriteRequest =
  | ({ readonly kind: 'book' } & BookRequest)
  | ({ readonly kind: 'scores' } & ScoreWish)
  | { readonly kind: 'lists' };
