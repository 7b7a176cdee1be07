import type { Answer } from './answer';

/**
 * Does what the person may stop: what rejects with the reason of their signal is stopped. Any other
 * error is thrown on, and what came to its end all the same has done so.
 */
export async function untilStopped<Value>(
  signal: AbortSignal | undefined,
  task: () => Promise<Answer<Value>>,
): Promise<Answer<Value>> {
  try {
    return await task();
  } catch (error) {
    if (signal?.aborted !== true || error !== signal.reason) throw error;
    return { kind: 'stopped' };
  }
}
