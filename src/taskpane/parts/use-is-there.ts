import { useCallback, useEffect, useRef } from 'react';

/** Tells whether the component stands there still: what takes long may end when it is gone. */
export function useIsThere(): () => boolean {
  const isThere = useRef(false);
  useEffect(() => {
    isThere.current = true;
    return () => {
      isThere.current = false;
    };
  }, []);
  return useCallback(() => isThere.current, []);
}
