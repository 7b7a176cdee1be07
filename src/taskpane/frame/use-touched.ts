import { useEffect, useState } from 'react';

const TOUCHES = ['focusin', 'pointerdown', 'keydown', 'click'] as const;

/** Whether the person has done anything in the page yet: what only that brings about may come then. */
export function useTouched(): boolean {
  const [isTouched, setTouched] = useState(false);
  useEffect(() => {
    if (isTouched) return undefined;
    const note = (): void => setTouched(true);
    for (const touch of TOUCHES) document.addEventListener(touch, note, true);
    return () => {
      for (const touch of TOUCHES) document.removeEventListener(touch, note, true);
    };
  }, [isTouched]);
  return isTouched;
}
