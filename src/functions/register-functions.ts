import { FUNCTIONS_NOT_LOADED } from '../text/functions-not-loaded';
import type { FUNCTIONS, FunctionId } from './functions-by-id';

/** What they compute is loaded when Excel calls one for the first time. */
const IDS: readonly FunctionId[] = [
  'DIEMTAPTHE',
  'DIEMCANHAN',
  'DIEMCHITIET',
  'XEPHANG',
  'XEPLOAI',
  'DENGHI',
  'LYDO',
  'KIEMTRA',
  'BANGDIEM',
  'BANGCHU',
];

// The page also runs where there is no Excel, or one without custom functions.
if (typeof CustomFunctions !== 'undefined') {
  for (const id of IDS) {
    CustomFunctions.associate(id, (...values) => callFunction(id, values));
  }
}

async function callFunction(id: FunctionId, values: readonly never[]): Promise<unknown> {
  const functions = await loadFunctions();
  const answer: (...given: readonly never[]) => unknown = functions[id];
  return answer(...values);
}

/** One that failed is tried again by the next call. */
async function loadFunctions(): Promise<typeof FUNCTIONS> {
  try {
    return (await import('./functions-by-id')).FUNCTIONS;
  } catch {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, FUNCTIONS_NOT_LOADED);
  }
}
