/**
 * Long work is written as steps, one a row, so that whoever runs it may let others go on in between.
 * Runs all of them at once.
 */
export function finishSteps<Value>(steps: Generator<void, Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
