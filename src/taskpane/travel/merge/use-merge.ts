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
import type { MergeWork, PlannedMerge, WeighedFiles } from './merge-work';
import type { ReturnedFile, ReturnedFiles } from './returned-files';

export type MergeInHand = {
  readonly returned: ReturnedFiles;
  /** Those of the choices that hold for what the workbook holds now; files by their ids. */
  readonly choices: MergeChoices;
  /** The newest plan with the files that it is made of. */
  readonly planned: Prepared<MergeOfFiles | null>;
};

type Weighed = WeighedFiles & { readonly files: readonly ReturnedFile[] };

export type MergeOfFiles = PlannedMerge & Weighed;

/** What the given files would do to the workbook as it is known now, under the choices made. */
export function useMerge({ returns, weigh, plan }: MergeWork, book: ExaminedBook): MergeInHand {
  const returned = useSyncExternalStore(returns.subscribe, returns.state);
  const { files, fileChoices, cellChoices } = returned;
  const isReading = returned.progress !== null;
  const weighed = usePrepared(
    useCallback(
      async (pace: TaskPace): Promise<Answer<Weighed | null>> => {
        // All at once when they are read: each would be set beside all others.
        if (isReading || files.length === 0) return { kind: 'done', value: null };
        const answer = await weigh(book, files, pace);
        return answer.kind === 'done'
          ? { kind: 'done', value: { ...answer.value, files } }
          : answer;
      },
      [weigh, book, files, isReading],
    ),
  );
  const ground = weighed.value;
  const choices = useMemo(
    () => listHolding(ground, { fileChoices, cellChoices }),
    [ground, fileChoices, cellChoices],
  );
  const planned = usePrepared(
    useCallback(
      async (pace: TaskPace): Promise<Answer<MergeOfFiles | null>> => {
        if (ground === null) return { kind: 'done', value: null };
        const positions = new Map(ground.files.map(({ id }, position) => [id, position]));
        const placed = {
          files: new Map(
            [...choices.files].map(([id, choice]) => [positions.get(id) ?? -1, choice]),
          ),
          cells: new Map(
            [...choices.cells].map(([key, choice]) => [key, placeChoice(choice, positions)]),
          ),
        };
        const answer = await plan(ground, placed, pace);
        return answer.kind === 'done'
          ? { kind: 'done', value: { ...ground, ...answer.value } }
          : answer;
      },
      [plan, ground, choices],
    ),
  );
  // What was planned before stays to be looked at meanwhile.
  const isWeighed = weighed.state === 'ready';
  return { returned, choices, planned: isWeighed ? planned : { ...weighed, value: planned.value } };
}

function listHolding(ground: Weighed | null, { fileChoices, cellChoices }: Choices): MergeChoices {
  if (ground === null) return NO_CHOICES;
  const { files, findings } = ground;
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
