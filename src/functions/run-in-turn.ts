import { runInSlices } from '../application/run-in-slices';

let turn: Promise<unknown> = Promise.resolve();

/** What Excel asks at the same time is done one after the other, or the slices would add up. */
export function runInTurn<Value>(steps: Generator<void, Value>): Promise<Value> {
  const run = turn.then(() => runInSlices(steps));
  turn = run.catch(() => undefined);
  return run;
}
