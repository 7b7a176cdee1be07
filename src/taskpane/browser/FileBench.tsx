import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState, useSyncExternalStore } from 'react';
import { ErrorBoundary } from '../parts/ErrorBoundary';
import { Workbench } from '../frame/Workbench';
import { preparePaneWork } from '../work/prepare-pane-work';
import { carryByDownload } from './carry-by-download';
import type { FileBenchProps } from './file-bench-props';
import { FileHeader } from './FileHeader';
import { GridPanel } from './grid/GridPanel';
import { WIDE_SCREEN } from './grid/is-wide-screen';
import type { ShownArea } from './live-file';
import { SaveReminder } from './SaveReminder';
import { UnsavedQuestion } from './UnsavedQuestion';
import { useSave } from './use-save';
import { useUnsavedWarning } from './use-unsaved-warning';

/** What is wrong in the place that was brought to the screen. */
type ShownReason = { readonly why: string; readonly shown: ShownArea | null };

const WIDE = `@media ${WIDE_SCREEN}`;

const useStyles = makeStyles({
  bench: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    gap: tokens.spacingVerticalM,
    [WIDE]: {
      display: 'grid',
      gridTemplateColumns: 'minmax(320px, 420px) minmax(0, 1fr)',
      alignItems: 'start',
      columnGap: tokens.spacingHorizontalL,
    },
  },
  pane: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    minWidth: 0,
  },
  grid: { minWidth: 0, [WIDE]: { position: 'sticky', top: tokens.spacingVerticalM } },
});

/** The work on an open file: the pane as in Excel, and its cells beside or below it. */
export function FileBench({ file, files, download, now, loadTools }: FileBenchProps) {
  const styles = useStyles();
  const state = useSyncExternalStore(file.subscribe, file.state);
  const saving = useSave(file, download);
  const [reason, setReason] = useState<ShownReason | null>(null);
  const [work] = useState(() => {
    const paneWork = preparePaneWork(file.workbook, {
      hasFunctions: false,
      now,
      opensBooks: 'in-place',
      openBook: async (_, request) => {
        const isMade = await files.createBook(request);
        // Why not, when it was not stopped, the page says by itself.
        return isMade ? { ok: true, value: null } : { kind: 'stopped' };
      },
      files: carryByDownload(file, download, loadTools),
    });
    const show: typeof paneWork.show = async (target, moved) => {
      const answer = await paneWork.show(target, moved);
      setReason({ why: target.why ?? '', shown: file.state().shown });
      return answer;
    };
    return { ...paneWork, show };
  });
  const name = useRef<HTMLHeadingElement>(null);
  useUnsavedWarning(state.isUnsaved);
  const saveFirst = async (): Promise<void> => {
    const isSaved = await saving.save();
    // More may have been written meanwhile: then the question stands.
    if (isSaved && !file.state().isUnsaved) files.replace();
  };
  return (
    <div className={styles.bench}>
      <div className={styles.pane}>
        <FileHeader
          name={name}
          file={file}
          isUnsaved={state.isUnsaved}
          saving={saving}
          onFiles={files.openFiles}
        />
        {files.waiting !== null && (
          <UnsavedQuestion
            name={file.name}
            onSave={() => void saveFirst()}
            onDrop={files.replace}
            onStay={(isBack) => {
              files.stay();
              if (!isBack) name.current?.focus();
            }}
          />
        )}
        <Workbench
          work={work}
          reminder={<SaveReminder isUnsaved={state.isUnsaved} saving={saving} />}
        />
      </div>
      <div className={styles.grid}>
        <ErrorBoundary>
          <GridPanel
            file={file}
            state={state}
            reason={reason?.shown === state.shown ? reason.why : ''}
          />
        </ErrorBoundary>
      </div>
    </div>
  );
}
