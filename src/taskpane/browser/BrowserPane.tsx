import { Suspense } from 'react';
import type { ComponentType } from 'react';
import { ErrorBoundary } from '../parts/ErrorBoundary';
import { FailureMessage } from '../parts/FailureMessage';
import type { FileBenchProps } from './file-bench-props';
import type { FileOpener } from './file-in-hand';
import { Opening } from './Opening';
import { useFileDrop } from './use-file-drop';
import { useFiles } from './use-files';
import type { Download } from './use-save';
import { Welcome } from './Welcome';
import { FRAME_TEXT } from '../../text/pane/frame';
import { Waiting } from '../parts/Waiting';

type Props = {
  readonly opener: FileOpener;
  readonly download: Download;
  readonly now: () => Date;
  /** Comes once a file is opened. */
  readonly Bench: ComponentType<FileBenchProps>;
};

/** The page without Excel: the way to a file, then the work on it. */
export function BrowserPane({ opener, download, now, Bench }: Props) {
  const files = useFiles(opener);
  const { file, opening, failure, openFiles } = files;
  const isOver = useFileDrop(openFiles);
  return (
    <>
      <Opening name={opening} onStop={files.stop} />
      {failure !== null && <FailureMessage failure={failure} onClose={files.closeFailure} />}
      {file === null ? (
        <Welcome
          isOver={isOver}
          now={now}
          onFiles={openFiles}
          onCreate={(request) => void files.createBook(request)}
        />
      ) : (
        <ErrorBoundary key={file.number}>
          <Suspense fallback={<Waiting label={FRAME_TEXT.loading} />}>
            <Bench
              file={file}
              files={files}
              download={download}
              now={now}
              loadTools={opener.loadTools}
            />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}
