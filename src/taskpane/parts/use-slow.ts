import { useEffect, useState } from 'react';

/** In milliseconds: what is over by then is not worth a flicker. */
const PATIENCE = 300;

/** Whether something that goes on takes long enough to be told of. */
export function useSlow(isBusy: boolean): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!isBusy) return undefined;
    const timer = setTimeout(() => setSlow(true), PATIENCE);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [isBusy]);
  return isSlow && isBusy;
}
