import { useSyncExternalStore } from 'react';

/** Whether the system wants dark pages. */
export function useDarkScreen(): boolean {
  return useSyncExternalStore(subscribe, () => query()?.matches ?? false);
}

/** Absent where pages are not drawn. */
function query(): MediaQueryList | null {
  return typeof window.matchMedia === 'function'
    ? window.matchMedia('(prefers-color-scheme: dark)')
    : null;
}

function subscribe(onChange: () => void): () => void {
  const list = query();
  list?.addEventListener('change', onChange);
  return () => list?.removeEventListener('change', onChange);
}
