import { useEffect, useRef } from 'react';
import type { FocusEventHandler, RefObject } from 'react';

type KeptFocus = {
  readonly ref: RefObject<HTMLElement>;
  readonly onFocus: FocusEventHandler;
  readonly onBlur: FocusEventHandler;
};

/** Where what had the focus gives way to something else, its surroundings take the focus over. */
export function useKeptFocus(shown: string): KeptFocus {
  const ref = useRef<HTMLElement>(null);
  const isWithin = useRef(false);
  useEffect(() => {
    // A control that is taken away loses the focus without saying so.
    const isLost = isWithin.current && ref.current?.contains(document.activeElement) === false;
    if (isLost) ref.current?.focus({ preventScroll: true });
  }, [shown]);
  return {
    ref,
    onFocus: () => {
      isWithin.current = true;
    },
    onBlur: () => {
      isWithin.current = false;
    },
  };
}
