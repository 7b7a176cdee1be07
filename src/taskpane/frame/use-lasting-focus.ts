import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { loadKeepFocus } from './load-screens';
import { useTouched } from './use-touched';

/** The page, where the focus lasts: it never falls to nowhere when what had it is taken away. */
export function useLastingFocus(): RefObject<HTMLElement> {
  const page = useRef<HTMLElement>(null);
  const isTouched = useTouched();
  useEffect(() => {
    if (!isTouched) return undefined;
    const stopper = new AbortController();
    void keepFocusWithin(page, document.activeElement, stopper.signal);
    return () => stopper.abort();
  }, [isTouched]);
  return page;
}

async function keepFocusWithin(
  page: RefObject<HTMLElement>,
  first: Element | null,
  signal: AbortSignal,
): Promise<void> {
  const keepFocus = await loadKeepFocus();
  if (page.current !== null && !signal.aborted) keepFocus(page.current, first, signal);
}
