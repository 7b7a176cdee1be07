import { MOST_BYTES } from '../../application/most-bytes';
import { describeFileFault } from '../../text/problems/file-faults';
import type { Answer } from './answer';
import { failWith } from './fail';

/** All of a file that the person gave; one beyond 100 MB is refused unread. */
export async function takeFileBytes(file: File): Promise<Answer<Uint8Array<ArrayBuffer>>> {
  const refuse = (code: 'too-large' | 'file-locked'): Answer<never> =>
    failWith([describeFileFault({ code, file: file.name })]);
  if (file.size > MOST_BYTES) return refuse('too-large');
  try {
    return { kind: 'done', value: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    // Moved, changed, locked by another program, or a folder.
    return refuse('file-locked');
  }
}
