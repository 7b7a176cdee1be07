import { FRAME_TEXT } from '../../text/pane/frame';
import type { Failure } from './answer';

/** For an error that nobody expected: it is said, and then left to the browser's console. */
export const UNEXPECTED: Failure = {
  kind: 'failed',
  sentences: [FRAME_TEXT.unexpected],
  details: '',
};
