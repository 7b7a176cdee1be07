import { TagReader } from '../package/tag-reader';
import { UnreadableError } from '../package/unreadable';
import type { PartReader } from './open-package';

/** Shows every opening tag of a part. */
export async function walkPart(
  parts: PartReader,
  name: string,
  note: (tags: TagReader) => void,
): Promise<void> {
  const tags = new TagReader(await parts.readXml(name));
  while (tags.next()) if (tags.kind !== 'close') note(tags);
}

/** Of a part that nothing else depends on, what stands before a break has been told by then. */
export async function ignoreBreaks(read: () => Promise<void>): Promise<void> {
  try {
    await read();
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
  }
}
