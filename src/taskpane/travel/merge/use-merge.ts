import { useCallback, useSyncExternalStore } from 'react';
import type { ExaminedBook } from '../../../application/check/examine-workbook';
import type { CellChoice } from '../../../domain/merging/choose-version';
import type { Answer } from '../../work/answer';
import type { TaskPace } from '../task-pace';
import { usePrepared } from '../use-prepared';
import type { Prepared } from '../use-prepared';
import type { MergeWork, PlannedMerge, WeighedFiles } from './merge-work';
import type { ReturnedFile, ReturnedFiles } from './returned-files';

export type MergeInHand = {
  readonly returned: ReturnedFiles;
  /** The newest plan with the files that it is made of. */
  readonly planned: Prepared<(PlannedMerge & WithFiles) | null>;
};

type WithFiles = { readonly files: readonly ReturnedFile[] };

/** What the given files would do to the workbook as it is known now, under the choices made. */
export function useMerge({ returns, weigh, plan }: MergeWork, book: ExaminedBook): MergeInHand {
  const returned = useSyncExternalStore(returns.subscribe, returns.state);
  const { files, fileChoices, cellChoices } = returned;
  const isReading = returned.progress !== null;
  const weighed = usePrepared(
    useCallback(
      async (pace: TaskPace): Promise<Answer<(WeighedFiles & WithFiles) | null>> => {
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
  const planned = usePrepared(
    useCallback(
      async (pace: TaskPace): Promise<Answer<(PlannedMerge & WithFiles) | null>> => {
        if (ground === null) return { kind: 'done', value: null };
        const positions = new Map(ground.files.map(({ id }, position) => [id, position]));
        const choices = {
          files: new Map([...fileChoices].map(([id, choice]) => [positions.get(id) ?? -1, choice])),
          cells: new Map(
            [...cellChoices].map(([key, choice]) => [key, placeChoice(choice, positions)]),
          ),
        };
        const answer = await plan(ground, choices, pace);
        return answer.kind === 'done'
          ? { kind: 'done', value: { ...answer.value, files: ground.files } }
          : answer;
      },
      [plan, ground, fileChoices, cellChoices],
    ),
  );
  // What was planned before stays to be looked at meanwhile.
  const isWeighed = weighed.state === 'ready';
  return { returned, planned: isWeighed ? planned : { ...weighed, value: planned.value } };
}

function placeChoice(choice: CellChoice, positions: ReadonlyMap<number, number>): CellChoice {
  return choice === 'keep' ? choice : { take: positions.get(choice.take) ?? -1 };
}
