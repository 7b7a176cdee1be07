import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The folder that all suites of a run share: their processes inherit the name of this variable. */
export const SHARED_FOLDER = 'BINH_XET_SHARED_FOLDER';

/** Before a run. What is costly is put into the folder by the first suite that needs it. */
export default function makeSharedFolder(): void {
  process.env[SHARED_FOLDER] = mkdtempSync(path.join(tmpdir(), 'binh-xet-'));
}
