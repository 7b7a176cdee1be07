import type { Look } from './look';

export type Scalar = string | number | boolean | null;

/** "pending": a custom function has been called and has not answered. "uncalculated": a formula that the host cannot work out. */
export type CellKind =
  'blank' | 'number' | 'text' | 'boolean' | 'error' | 'pending' | 'uncalculated';

/** What a cell holds, without how it looks. */
export type Content = {
  readonly kind: CellKind;
  /** Of an error its name: "#N/A". */
  readonly value: Scalar;
  /** With its equals sign. */
  readonly formula: string | null;
  /** Typed behind an apostrophe. */
  readonly quoted: boolean;
  /** Where the formula stands that spilled into this cell. */
  readonly spilledFrom: { readonly row: number; readonly column: number } | null;
};

export type Cell = Content & { readonly look: Look };

export const BLANK: Content = {
  kind: 'blank',
  value: null,
  formula: null,
  quoted: false,
  spilledFrom: null,
};

export const ERRORS: ReadonlySet<string> = new Set([
  '#N/A',
  '#VALUE!',
  '#REF!',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#GETTING_DATA',
]);

export function textOf(value: string, quoted = false): Content {
  return value === '' ? BLANK : { ...BLANK, kind: 'text', value, quoted };
}

export function numberOf(value: number): Content {
  return { ...BLANK, kind: 'number', value };
}

export function booleanOf(value: boolean): Content {
  return { ...BLANK, kind: 'boolean', value };
}

export function errorOf(value: string): Content {
  return { ...BLANK, kind: 'error', value };
}

/** A formula that has not been worked out yet. */
export function formulaOf(formula: string): Content {
  return { ...BLANK, kind: 'uncalculated', formula };
}

/** The content of its kind for a value as tests and functions write it: errors by their names. */
export function contentOf(value: Scalar): Content {
  if (value === null) return BLANK;
  if (typeof value === 'number') return numberOf(value);
  if (typeof value === 'boolean') return booleanOf(value);
  return ERRORS.has(value) ? errorOf(value) : textOf(value);
}

export function isBlank(cell: Content): boolean {
  return cell.kind === 'blank';
}
