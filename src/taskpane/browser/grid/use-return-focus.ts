import { useState } from 'react';

export type ReturnFocus = {
  /** Remembers where the person is, unless it is inside what is left again. */
  readonly leave: (inside: HTMLElement | null) => void;
  /** Back there, once; whether that place still stands. */
  readonly comeBack: () => boolean;
};

/** The way back for who was taken elsewhere on the page. */
export function useReturnFocus(): ReturnFocus {
  const [way] = useState(createReturnFocus);
  return way;
}

function createReturnFocus(): ReturnFocus {
  let origin: HTMLElement | null = null;
  return {
    leave: (inside) => {
      const { activeElement, body } = document;
      if (!(activeElement instanceof HTMLElement) || inside?.contains(activeElement)) return;
      // Who is nowhere on the page has no place to come back to.
      origin = activeElement === body ? null : activeElement;
    },
    comeBack: () => {
      const place = origin;
      origin = null;
      place?.focus();
      return place !== null && document.activeElement === place;
    },
  };
}
