import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { loadKeepFocus } from './load-screens';

/** The page, where the focus lasts: it never falls to nowhere when what had it is taken away. */
export function useLastingFocus(): RefObject<HTMLElement> {
  const page = useRef<HTMLElement>(null);
  useEffect(() => {
    const stopper = new AbortController();
    void keepFocusWithin(page, stopper.signal);
    return () => stopper.abort();
  }, []);
  return page;
}

async function keepFocusWithin(page: RefObject<HTMLElement>, signal: AbortSignal): Promise<void> {
  const keepFocus = await loadKeepFocus();
  if (page.current !== null && !signal.aborted) keepFocus(page.current, signal);
}
