import { useLayoutEffect } from 'react';
import type { RefObject } from 'react';

/** In pixels: the ring around what has the focus. */
const RING = 4;

/** What gets the focus comes to lie beside the bar that sticks to an edge of the window, not under it. */
export function useScrollPadding(
  bar: RefObject<HTMLElement>,
  edge: 'scrollPaddingTop' | 'scrollPaddingBottom',
): void {
  useLayoutEffect(() => {
    const element = bar.current;
    // Absent where pages are not drawn.
    if (element === null || typeof ResizeObserver === 'undefined') return undefined;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => {
      style[edge] = `${element.offsetHeight + RING}px`;
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      style[edge] = '';
    };
  }, [bar, edge]);
}
