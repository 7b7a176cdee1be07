import { useCallback, useState } from 'react';

/**
 * A state that is still there when the pane's page was loaded again. What is kept must be plain JSON,
 * and nothing that may not be left on the machine until its browser is closed.
 */
export function useKeptState<Value>(
  key: string,
  initial: Value,
): readonly [Value, (next: Value) => void] {
  const name = `binh-xet.${key}`;
  const [value, setValue] = useState(() => recall(name, initial));
  const keep = useCallback(
    (next: Value): void => {
      setValue(next);
      remember(name, next);
    },
    [name],
  );
  return [value, keep];
}

/** Storage may be forbidden, and what lies in it may be of an older version: then nothing was kept. */
function recall<Value>(name: string, initial: Value): Value {
  try {
    const kept = window.sessionStorage.getItem(name);
    if (kept === null) return initial;
    const value: unknown = JSON.parse(kept);
    return typeof value === typeof initial ? (value as Value) : initial;
  } catch {
    return initial;
  }
}

function remember(name: string, value: unknown): void {
  try {
    window.sessionStorage.setItem(name, JSON.stringify(value));
  } catch {
    // Only the memory of a convenience is lost.
  }
}
