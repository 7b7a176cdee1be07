import { useCallback, useEffect, useRef } from 'react';

/** One and the same function that always does the newest: who receives it need not be drawn anew. */
export function useSteadyCallback<Argument>(
  newest: (argument: Argument) => void,
): (argument: Argument) => void {
  const latest = useRef(newest);
  useEffect(() => {
    latest.current = newest;
  });
  return useCallback((argument) => latest.current(argument), []);
}
