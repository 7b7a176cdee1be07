import type { Workbook } from '../host/model/workbook';

/** The same workbook once more, so that each of many runs begins with one that nobody has touched. */
export function cloneWorkbook(workbook: Workbook): Workbook {
  return cloneAll(workbook, new Map()) as Workbook;
}

/** Keeps what is one object one object: the model compares looks by being the same. */
function cloneAll(original: unknown, known: Map<object, object>): unknown {
  if (typeof original !== 'object' || original === null) return original;
  const found = known.get(original);
  if (found !== undefined) return found;
  if (original instanceof Map) {
    const copy = new Map<unknown, unknown>();
    known.set(original, copy);
    for (const [key, value] of original) copy.set(cloneAll(key, known), cloneAll(value, known));
    return copy;
  }
  if (original instanceof Set) {
    const copy = new Set<unknown>();
    known.set(original, copy);
    for (const value of original) copy.add(cloneAll(value, known));
    return copy;
  }
  const copy = (
    Array.isArray(original) ? [] : Object.create(Object.getPrototypeOf(original) as object)
  ) as Record<string, unknown>;
  known.set(original, copy);
  for (const [key, value] of Object.entries(original)) copy[key] = cloneAll(value, known);
  return copy;
}
