import { lazy } from 'react';
import type { ComponentType } from 'react';

/** Counts how often somebody has asked to try again. */
let attempt = 0;

/** What could not be loaded is asked for again when it is next drawn. */
export function forgetFailures(): void {
  attempt += 1;
}

/**
 * A component that comes when it is first drawn. Where its file cannot be loaded, drawing fails: React
 * would remember that for good, and asking again at once would never end.
 */
export function loadLate<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let failedAt: number | null = null;
  const prepare = () =>
    lazy(async () => {
      try {
        return { default: await load() };
      } catch (error) {
        failedAt = attempt;
        throw error;
      }
    });
  let part = prepare();
  return function Late(props: Props) {
    if (failedAt !== null && failedAt < attempt) {
      failedAt = null;
      part = prepare();
    }
    const Part = part as unknown as ComponentType<Props>;
    return <Part {...props} />;
  };
}
