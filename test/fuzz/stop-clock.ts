/** From here on it is always the same moment: files bear the time at which they are made. */
export function stopClock(moment: string): void {
  const Clock = Date;
  const now = Clock.parse(moment);
  globalThis.Date = class extends Clock {
    constructor(...given: unknown[]) {
      super(...((given.length === 0 ? [now] : given) as [number]));
    }

    static override now(): number {
      return now;
    }
  } as DateConstructor;
}
