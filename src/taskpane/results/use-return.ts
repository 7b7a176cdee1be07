import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { ListPlace } from './list-place';

/**
 * Goes back to whom the person had opened: their row takes the focus as soon as it is drawn.
 * @param scrollTo - brings a row into sight whose place on the page is not known
 */
export function useReturn(
  list: RefObject<HTMLElement>,
  returnTo: ListPlace | null,
  scrollTo: (code: string) => void,
): void {
  const step = useRef<'first' | 'waiting' | 'done'>('first');
  useEffect(() => {
    if (returnTo === null || step.current === 'done') return;
    const rows = [...(list.current?.children ?? [])] as HTMLElement[];
    const row = rows.find(({ dataset }) => dataset['code'] === returnTo.code);
    row?.querySelector('button')?.focus({ preventScroll: true });
    if (row === undefined && step.current === 'first' && returnTo.scrolled === null) {
      scrollTo(returnTo.code);
    }
    step.current = row === undefined ? 'waiting' : 'done';
  });
}
