import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { ExaminedBook } from '../../../application/check/examine-workbook';
import { NO_CHOICES } from '../../../domain/merging/choose-version';
import type { CellChoice, MergeChoices } from '../../../domain/merging/choose-version';
import type { Answer } from '../../work/answer';
import type { TaskPace } from '../task-pace';
import { usePrepared } from '../use-prepared';
import type { Prepared } from '../use-prepared';
import { holdCells, keepHolding } from './held-choices';
import type { Choices } from './held-choices';
import type { MergeWork, PlannedMerge, ComparedFiles } from './merge-work';
import type { LoadedFile, LoadedFiles } from './loaded-files';

export type MergeState = {
  readonly returned: LoadedFiles;
  /** Those of the choices that hold for what the workbook holds now; files by their ids. */
  readonly choices: MergeChoices;
  /** The newest plan with the files that it is made of. */
  readonly planned: Prepared<MergeOfFiles | null>;
};

type Compared = ComparedFiles & { readonly files: readonly LoadedFile[] };

export type MergeOfFiles = PlannedMerge & Compared;

/** What the given files would do to the workbook as it is known now, under the choices made. */
export function useMerge({ returns, compare, plan }: MergeWork, book: ExaminedBook): MergeState {
  const returned = useSyncExternalStore(returns.subscribe, returns.state);
  const { files, fileChoices, cellChoices } = returned;
  const isReading = returned.progress !== null;
  const comparison = usePrepared(
    useCallback(
      async (pace: TaskPace): Promise<Answer<Compared | null>> => {
        // All at once when they are read: each would be compared with all others.
        if (isReading || files.length === 0) return { kind: 'done', value: null };
        const answer = await compare(book, files, pace);
        return answer.kind === 'done'
          ? { kind: 'done', value: { ...answer.value, files } }
          : answer;
      },
      [compare, book, files, isReading],
    ),
  );
  const compared = comparison.value;
  const choices = useMemo(
    () => listHolding(compared, { fileChoices, cellChoices }),
    [compared, fileChoices, cellChoices],
  );
  const planned = usePrepared(
    useCallback(
      async (pace: TaskPace): Promise<Answer<MergeOfFiles | null>> => {
        if (compared === null) return { kind: 'done', value: null };
        const positions = new Map(compared.files.map(({ id }, position) => [id, position]));
        const placed = {
          files: new Map(
            [...choices.files].map(([id, choice]) => [positions.get(id) ?? -1, choice]),
          ),
          cells: new Map(
            [...choices.cells].map(([key, choice]) => [key, placeChoice(choice, positions)]),
          ),
        };
        const answer = await plan(compared, placed, pace);
        return answer.kind === 'done'
          ? { kind: 'done', value: { ...compared, ...answer.value } }
          : answer;
      },
      [plan, compared, choices],
    ),
  );
  // What was planned before stays to be looked at meanwhile.
  const isCompared = comparison.state === 'ready';
  return {
    returned,
    choices,
    planned: isCompared ? planned : { ...comparison, value: planned.value },
  };
}

function listHolding(
  compared: Compared | null,
  { fileChoices, cellChoices }: Choices,
): MergeChoices {
  if (compared === null) return NO_CHOICES;
  const { files, findings } = compared;
  const edits = new Map(files.map(({ id }, position) => [id, findings[position]?.edits ?? []]));
  const all = holdCells([...edits.values()].flat());
  return {
    files: keepHolding(fileChoices, (id) => holdCells(edits.get(id) ?? [])),
    cells: keepHolding(cellChoices, (key) => new Map([[key, all.get(key) ?? '']])),
  };
}

function placeChoice(choice: CellChoice, positions: ReadonlyMap<number, number>): CellChoice {
  return choice === 'keep' ? choice : { take: positions.get(choice.take) ?? -1 };
}
