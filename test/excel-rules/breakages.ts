import { replaceIn } from './good-book';
import type { Parts } from './good-book';
import type { Rule } from './repair';

/** One change to a good file. */
export type Breakage = (parts: Parts) => void;

export type Breakages = Partial<Record<Rule, readonly Breakage[]>>;

/** The first `text` of a part becomes `next`. */
export function swap(part: string, text: string, next: string): Breakage {
  return (parts) => replaceIn(parts, part, text, next);
}

export function add(part: string, text: string): Breakage {
  return (parts) => parts.set(part, text);
}

export function drop(part: string): Breakage {
  return (parts) => parts.delete(part);
}

export function together(...all: readonly Breakage[]): Breakage {
  return (parts) => all.forEach((change) => change(parts));
}
