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
  // So webpack calls it when a part of the program cannot be fetched.
  const isNotLoaded = error instanceof Error && error.name === 'ChunkLoadError';
  const sentence = isNotLoaded ? FRAME_TEXT.notLoaded : FRAME_TEXT.unexpected;
  return { kind: 'failed', sentences: [sentence], details };
}
