import { useLayoutEffect } from 'react';
import type { RefObject } from 'react';

/** In pixels: the ring around what has the focus. */
const RING = 4;
/** In pixels: the bar below, when it tells what came of the last press. */
const BAR = 96;

/** What gets the focus comes to lie below the head that sticks to the top, not under it. */
export function useScrollPadding(head: RefObject<HTMLElement>): void {
  useLayoutEffect(() => {
    const element = head.current;
    // Absent where pages are not drawn.
    if (element === null || typeof ResizeObserver === 'undefined') return undefined;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => {
      style.scrollPadding = `${element.offsetHeight + RING}px 0 ${BAR}px`;
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      style.scrollPadding = '';
    };
  }, [head]);
}
