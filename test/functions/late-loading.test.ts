import { installRuntime } from './host-values';

const PROGRAM = '../../src/functions/functions-by-id';

/** What Excel does with a formula once the page has registered. */
function register(): (id: string, ...values: readonly unknown[][][]) => unknown {
  const associated = installRuntime();
  jest.isolateModules(() => {
    jest.requireActual('../../src/functions/register-functions');
  });
  return (id, ...values) => {
    const run = associated.get(id) as (...given: readonly unknown[]) => unknown;
    return run(...values);
  };
}

afterEach(() => jest.dontMock(PROGRAM));

test('nothing is loaded before the first call', async () => {
  let isLoaded = false;
  jest.doMock(PROGRAM, () => {
    isLoaded = true;
    return jest.requireActual(PROGRAM);
  });
  const call = register();
  expect(isLoaded).toBe(false);
  expect(await call('BANGCHU', [[1005]])).toEqual([['Một nghìn không trăm linh năm']]);
  expect(isLoaded).toBe(true);
});

test('a program that cannot be fetched is said in the cell, and fetched again by the next call', async () => {
  let isOnline = false;
  jest.resetModules();
  jest.doMock(PROGRAM, () => {
    if (!isOnline) throw new Error('Loading chunk 7 failed.');
    return jest.requireActual(PROGRAM);
  });
  const call = register();
  await expect(call('BANGCHU', [[1005]])).rejects.toMatchObject({
    code: '#N/A',
    message: expect.stringContaining('Không tải được'),
  });
  isOnline = true;
  expect(await call('BANGCHU', [[1005]])).toEqual([['Một nghìn không trăm linh năm']]);
});

test('what a function refuses is no failure to load it', async () => {
  const call = register();
  await expect(call('DIEMTAPTHE', [[null]], [[null]])).rejects.toMatchObject({
    code: '#VALUE!',
    message: expect.not.stringContaining('Không tải được'),
  });
});
