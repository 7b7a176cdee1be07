import { useRef } from 'react';

export type ReturnFocus = {
  /** Remembers where the person is, unless it is inside what is left again. */
  readonly leave: (inside: HTMLElement | null) => void;
  /** Back there; whether that place still stands. */
  readonly comeBack: () => boolean;
};

/** The way back for who was taken elsewhere on the page. */
export function useReturnFocus(): ReturnFocus {
  const origin = useRef<HTMLElement | null>(null);
  return {
    leave: (inside) => {
      const { activeElement } = document;
      if (!(activeElement instanceof HTMLElement) || inside?.contains(activeElement)) return;
      origin.current = activeElement;
    },
    comeBack: () => {
      origin.current?.focus();
      return origin.current !== null && document.activeElement === origin.current;
    },
  };
}
