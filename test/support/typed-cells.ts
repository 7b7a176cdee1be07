import { BLANK } from '../../src/domain/draft';
import type { FoundCell } from '../../src/workbook/found-workbook';
import { dec } from './decimals';

export type Row = readonly FoundCell[];

export function text(value: string): FoundCell {
  return { kind: 'text', value };
}

/** "95.5" as a number cell. */
export function number(decimal: string): FoundCell {
  return { kind: 'number', value: dec(decimal), percentFormat: false };
}

/** A share as stored ("0.98"), shown with a percent sign. */
export function percent(share: string): FoundCell {
  return { kind: 'number', value: dec(share), percentFormat: true };
}

/** Texts as a row; an empty one is a blank cell. */
export function textRow(...values: readonly string[]): Row {
  return values.map((value) => (value === '' ? BLANK : text(value)));
}
