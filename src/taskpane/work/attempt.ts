import { FRAME_TEXT } from '../../text/pane/frame';
import type { Answer, Failure } from './answer';

/** Does what may fail; an error that nobody expected is said, and goes to the browser's console too. */
export async function attempt<Value>(task: () => Promise<Answer<Value>>): Promise<Answer<Value>> {
  try {
    return await task();
  } catch (error) {
    globalThis.reportError?.(error);
    return describeUnexpected(error);
  }
}

export function describeUnexpected(error: unknown): Failure {
  const details = error instanceof Error ? (error.stack ?? error.message) : '';
  return { kind: 'failed', sentences: [FRAME_TEXT.unexpected], details };
}
