/** Where the cells have room beside the pane. */
export const WIDE_SCREEN = '(min-width: 900px)';

export function isWideScreen(): boolean {
  // Absent where pages are not drawn.
  return typeof window.matchMedia === 'function' && window.matchMedia(WIDE_SCREEN).matches;
}
