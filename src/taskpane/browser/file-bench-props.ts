import type { FileOpener } from './file-in-hand';
import type { LiveFile } from './live-file';
import type { Files } from './use-files';
import type { Download } from './use-save';

/** What the work on an open file is given. */
export type FileBenchProps = {
  readonly file: LiveFile;
  readonly files: Files;
  readonly download: Download;
  readonly now: () => Date;
} & Pick<FileOpener, 'loadTools'>;
