/** Fewer controls than these go away at once. */
const PLACES = 20;

/**
 * Where what had the focus goes, the focus goes back to where it was before, or else to the page.
 * @param first - what had it when this was called for, which may be gone by now
 */
export function keepFocus(page: HTMLElement, first: Element | null, signal: AbortSignal): void {
  let places: readonly HTMLElement[] = [];
  /** Who works in the sheet is not called back from it. */
  let isAway = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const goBack = (): void => {
    const isLost = document.activeElement === document.body && places[0]?.isConnected === false;
    if (isAway || !isLost) return;
    places = places.filter(({ isConnected }) => isConnected);
    for (const place of [...places, page]) {
      place.focus({ preventScroll: true });
      if (document.activeElement === place) return;
    }
  };
  // A screen that knows a better place comes first.
  const goBackSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(goBack);
  };
  const observer = new MutationObserver(goBackSoon);
  observer.observe(document.body, { childList: true, subtree: true });
  const note = ({ target }: Pick<Event, 'target'>): void => {
    isAway = false;
    if (target instanceof HTMLElement) {
      places = [target, ...places.filter((place) => place !== target)].slice(0, PLACES);
    }
  };
  if (first !== document.body) note({ target: first });
  // What had it is still there: the person has gone to the sheet since.
  if (document.activeElement === document.body) isAway = first?.isConnected === true;
  goBackSoon();
  document.addEventListener('focusin', note, { signal });
  document.addEventListener('focusout', () => (isAway = !document.hasFocus()), { signal });
  window.addEventListener(
    'focus',
    () => {
      isAway = false;
      goBackSoon();
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
