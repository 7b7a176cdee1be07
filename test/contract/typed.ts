/** What a person leaves in a cell; a formula with the value that it came to: Excel has always one. */
export type Typed =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly value: string }
  | { readonly kind: 'formula'; readonly formula: string; readonly value: number };

/** What a person does to a workbook between two commands; rows and columns count from 0. */
export type Hand = {
  readonly type: (sheet: string, address: string, typed: Typed) => void;
  readonly hideRow: (sheet: string, row: number) => void;
  readonly hideColumn: (sheet: string, column: number) => void;
};

export const text = (value: string): Typed => ({ kind: 'text', value });
