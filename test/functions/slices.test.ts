import { runInTurn } from '../../src/functions/run-in-turn';

/** Steps that each keep the machine busy for some milliseconds. */
function* work(name: string, steps: number, log: string[]): Generator<void, string> {
  log.push(`${name} begins`);
  for (let step = 0; step < steps; step += 1) {
    const end = performance.now() + 5;
    while (performance.now() < end);
    yield;
  }
  log.push(`${name} ends`);
  return name;
}

test('others have their turn while long work is done', async () => {
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 1);
  expect(await runInTurn(work('a', 40, []))).toBe('a');
  clearInterval(timer);
  expect(turns).toBeGreaterThanOrEqual(4);
});

test('work asked for at the same time is done one after the other', async () => {
  const log: string[] = [];
  const both = [runInTurn(work('a', 12, log)), runInTurn(work('b', 12, log))];
  expect(await Promise.all(both)).toEqual(['a', 'b']);
  expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
});

test('work that fails fails alone', async () => {
  const failing = runInTurn(
    (function* (): Generator<void, string> {
      yield;
      throw new Error('impossible');
    })(),
  );
  const next = runInTurn(work('b', 1, []));
  await expect(failing).rejects.toThrow('impossible');
  expect(await next).toBe('b');
});
