import { useLayoutEffect, useRef } from 'react';
import type { FocusEventHandler, RefObject } from 'react';
import { useHeldRow } from './use-held-row';
import type { Held } from './use-held-row';

type RowFocus = {
  readonly held: Held;
  readonly ref: RefObject<HTMLUListElement>;
  readonly onFocus: FocusEventHandler;
  readonly onBlur: FocusEventHandler;
};

/** The row of a list that the person is at. Where it goes, the one that took its place gets the focus. */
export function useRowFocus(keys: readonly (string | number)[]): RowFocus {
  const ref = useRef<HTMLUListElement>(null);
  const hasFocus = useRef(false);
  const [held, hold] = useHeldRow(keys);
  const last = keys.length - 1;
  useLayoutEffect(() => {
    if (!held.isGone || !hasFocus.current) return;
    hasFocus.current = false;
    const row = ref.current?.querySelector(`:scope > [data-index="${Math.min(held.index, last)}"]`);
    row?.querySelector<HTMLElement>('button, input, select')?.focus({ preventScroll: true });
  }, [held, last]);
  return {
    held,
    ref,
    onFocus: ({ target }) => {
      hasFocus.current = true;
      // Rows may hold lists of their own.
      const row = [...(ref.current?.children ?? [])].find((one) => one.contains(target));
      if (row instanceof HTMLElement) hold(Number(row.dataset.index));
    },
    // Also when the person goes to the sheet; not when a row with the focus goes.
    onBlur: () => {
      hasFocus.current = false;
    },
  };
}
