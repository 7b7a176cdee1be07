import { useCallback, useState } from 'react';

type Key = string | number;

/** The row that the person is at. `index` is where it was last, `isGone` that it is there no more. */
export type Held = {
  readonly key: Key | null;
  readonly index: number;
  readonly isGone: boolean;
};

/** Keeps hold of a row by its key, wherever it moves as the list changes. */
export function useHeldRow(keys: readonly Key[]): readonly [Held, hold: (index: number) => void] {
  const [{ key, index }, setHeld] = useState<{
    readonly key: Key | null;
    readonly index: number;
  }>({ key: null, index: -1 });
  const now = key === null ? -1 : keys.indexOf(key);
  if (now >= 0 && now !== index) setHeld({ key, index: now });
  const hold = useCallback(
    (one: number): void => setHeld({ key: keys[one] ?? null, index: one }),
    [keys],
  );
  return [{ key, index, isGone: key !== null && now < 0 }, hold];
}
