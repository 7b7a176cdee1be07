import { useMemo, useState } from 'react';
import { useKeptState } from '../parts/use-kept-state';
import { listRows, STRETCH } from './list-rows';
import type { ListRow } from './list-rows';
import type { GroupedProblems } from './use-grouped-problems';

export type ProblemList = {
  readonly rows: readonly ListRow[];
  readonly keys: readonly string[];
  readonly fold: (key: string, isOpen: boolean) => void;
  readonly showMore: (group: string, shown: number) => void;
};

/** What is listed of the problems, as far as the person has opened them; that is remembered. */
export function useProblemList(grouped: GroupedProblems | null): ProblemList {
  const [folding, keepFolding] = useKeptState<Readonly<Record<string, boolean>>>('folding', {});
  const [lengths, setLengths] = useState<Readonly<Record<string, number>>>({});
  const rows = useMemo(
    () =>
      grouped === null
        ? []
        : listRows(grouped.sheets, grouped.checked.problems, { folding, lengths }),
    [grouped, folding, lengths],
  );
  return {
    rows,
    keys: useMemo(() => rows.map(({ key }) => key), [rows]),
    fold: (key, isOpen) => keepFolding({ ...folding, [key]: isOpen }),
    showMore: (group, shown) => setLengths({ ...lengths, [group]: shown + STRETCH }),
  };
}
