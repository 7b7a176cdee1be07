import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { Step } from '../../application/steps';

/** Another step begins at its top, for eyes and for who listens; the first one takes no focus. */
export function useFocusOnStep(step: Step): RefObject<HTMLDivElement> {
  const screen = useRef<HTMLDivElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    screen.current?.focus({ preventScroll: true });
    document.documentElement.scrollTop = 0;
  }, [step]);
  return screen;
}
