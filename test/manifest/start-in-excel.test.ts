import { type Machine, startInExcel } from '../../build/start/start-in-excel';

function machine(changes: Partial<Machine>) {
  const done: string[] = [];
  const said: string[] = [];
  const all: Machine = {
    hasExcel: () => true,
    serve: async () => void done.push('serve'),
    sideload: async () => void done.push('sideload'),
    say: (sentence) => void said.push(sentence),
    ...changes,
  };
  return { done, said, machine: all };
}

test('with Excel, the add-in is served and then opened', async () => {
  const { done, said, machine: here } = machine({});
  expect(await startInExcel(here)).toBe(0);
  expect(done).toEqual(['serve', 'sideload']);
  expect(said).toEqual([]);
});

test('without Excel, one sentence names tdkt and nothing is started', async () => {
  const { done, said, machine: here } = machine({ hasExcel: () => false });
  expect(await startInExcel(here)).toBe(1);
  expect(done).toEqual([]);
  expect(said).toEqual([expect.stringMatching(/^Máy này không có Excel [^.]*tdkt[^.]*$/)]);
});

test.each(['serve', 'sideload'] as const)('a failure to %s is no success', async (step) => {
  const fail = () => Promise.reject(new Error('cổng 3000 đang bận'));
  const { said, machine: here } = machine({ [step]: fail });
  expect(await startInExcel(here)).toBe(1);
  expect(said).toEqual([expect.stringContaining('cổng 3000 đang bận')]);
});

test('nothing is opened that is not served', async () => {
  const { done, machine: here } = machine({ serve: () => Promise.reject(new Error('no')) });
  await startInExcel(here);
  expect(done).toEqual([]);
});
