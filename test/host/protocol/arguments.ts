import { Range } from '../model/workbook';
import { invalidArgument } from './host-error';
import { HostObject } from './host-object';

/** The arguments of one call; each reading refuses what is not of its kind, as Excel does. */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  raw(place: number): unknown {
    return this.values[place];
  }

  isMissing(place: number): boolean {
    return (this.values[place] ?? null) === null;
  }

  text(place: number): string {
    const value = this.values[place];
    if (typeof value !== 'string') throw invalidArgument();
    return value;
  }

  optionalText(place: number): string | null {
    return this.isMissing(place) ? null : this.text(place);
  }

  whole(place: number): number {
    const value = this.values[place];
    if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument();
    return value;
  }

  optionalWhole(place: number, otherwise: number): number {
    return this.isMissing(place) ? otherwise : this.whole(place);
  }

  flag(place: number): boolean {
    return this.values[place] === true;
  }

  key(place: number): string | number {
    const value = this.values[place];
    if (typeof value !== 'string' && typeof value !== 'number') throw invalidArgument();
    return value;
  }

  record(place: number): Record<string, unknown> {
    return readRecord(this.values[place]);
  }

  /** The range given as an object or, read by `find`, as an address. */
  range(place: number, find: (address: string) => Range | null): Range {
    const value = this.values[place];
    const range = typeof value === 'string' ? find(value) : targetOf(value);
    if (!(range instanceof Range)) throw invalidArgument();
    return range;
  }

  object(place: number): unknown {
    return targetOf(this.values[place]);
  }
}

export function readRecord(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Record<string, unknown>;
}

function targetOf(value: unknown): unknown {
  return value instanceof HostObject ? value.target : null;
}
