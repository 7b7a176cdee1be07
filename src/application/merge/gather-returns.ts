import { pauseUnlessStopped, runInSlices } from '../run-in-slices';
import type { FileFindings } from './file-findings';
import type { OpenedTarget } from './open-target';
import { prepareReadingContext, readReturn } from './read-return';
import type { ReturnedFile } from './read-return';

export type GatherPace = {
  /** Called after each file with the number of those done. */
  readonly onFile?: (done: number) => void;
  readonly signal?: AbortSignal;
};

/**
 * Reads returned files one after another and keeps of each only what the merge needs. A file that
 * cannot be read is told of, and the others go on. Rejects with the signal's reason once it is aborted.
 */
export async function gatherReturns(
  target: OpenedTarget,
  files: readonly ReturnedFile[],
  { onFile, signal }: GatherPace = {},
): Promise<readonly FileFindings[]> {
  const context = await runInSlices(prepareReadingContext(target.checked), { signal });
  const findings: FileFindings[] = [];
  for (const file of files) {
    await pauseUnlessStopped(signal);
    findings.push(await readReturn(file, target, context, { signal }));
    onFile?.(findings.length);
  }
  return findings;
}
