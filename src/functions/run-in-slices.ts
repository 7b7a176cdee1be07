/** In milliseconds. Office restarts an add-in that is silent for seconds; people notice much less. */
const SLICE = 25;

let turn: Promise<unknown> = Promise.resolve();

/**
 * Runs long work in slices, between which Excel and the pane have their turn; what Excel asks at the
 * same time is done one after the other, or the slices would add up.
 */
export function runInSlices<Value>(steps: Generator<void, Value>): Promise<Value> {
  const run = turn.then(() => runAlone(steps));
  turn = run.catch(() => undefined);
  return run;
}

async function runAlone<Value>(steps: Generator<void, Value>): Promise<Value> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    const end = performance.now() + SLICE;
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
    } while (performance.now() < end);
  }
}
