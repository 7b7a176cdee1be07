import { STEPS } from '../../src/application/steps';
import { registerButtons } from '../../src/commands/register-buttons';

type Run = (press: { completed(): void }) => Promise<void>;

function registered(openPane: (step: string) => Promise<void>) {
  const runs = new Map<string, Run>();
  registerButtons((name, run) => void runs.set(name, run), openPane);
  return runs;
}

test('every button opens the pane at its step, then gives itself back', async () => {
  const done: string[] = [];
  const runs = registered(async (step) => void done.push(step));
  expect([...runs.keys()]).toEqual([...STEPS]);
  await runs.get('results')?.({ completed: () => void done.push('completed') });
  expect(done).toEqual(['results', 'completed']);
});

test('a button is given back even if the pane does not open', async () => {
  let completed = 0;
  const runs = registered(() => Promise.reject(new Error('no pane')));
  const press = runs.get('check')?.({ completed: () => void (completed += 1) });
  await expect(press).rejects.toThrow('no pane');
  expect(completed).toBe(1);
});
