/** In milliseconds. Office restarts an add-in that is silent for seconds; people notice much less. */
const SLICE = 25;

/** Who waits for long work may be told how far it is, and may stop it. */
export type Pace = {
  /** Called between slices with the steps done so far. */
  readonly onSteps?: (done: number) => void;
  /** Once aborted, the work stops before its next slice and its promise rejects with the reason. */
  readonly signal?: AbortSignal | undefined;
};

/** Runs long work in slices of 25 ms, between which the screen and Excel have their turn. */
export async function runInSlices<Value>(
  steps: Generator<void, Value>,
  { onSteps, signal }: Pace = {},
): Promise<Value> {
  let done = 0;
  for (;;) {
    await pauseUnlessStopped(signal);
    const end = performance.now() + SLICE;
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
      done += 1;
    } while (performance.now() < end);
    onSteps?.(done);
  }
}

/** Lets others have their turn; rejects with the reason of a signal that is aborted by then. */
export async function pauseUnlessStopped(signal: AbortSignal | undefined): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  refuseStopped(signal);
}

/** Throws the reason of a signal that is aborted. */
export function refuseStopped(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw signal.reason;
}
