import { useMemo, useState } from 'react';
import type { CheckedWorkbook } from '../../application/check-workbook';
import { groupProblems } from '../../application/group-problems';
import { useKeptState } from '../frame/use-kept-state';
import { listRows, STRETCH } from './list-rows';
import type { ListRow } from './list-rows';

export type ProblemList = {
  readonly rows: readonly ListRow[];
  readonly keys: readonly string[];
  readonly fold: (key: string, isOpen: boolean) => void;
  readonly showMore: (group: string, shown: number) => void;
};

/** The problems by sheet and kind, as far as the person has opened them; that is remembered. */
export function useProblemList(checked: CheckedWorkbook): ProblemList {
  const [folding, keepFolding] = useKeptState<Readonly<Record<string, boolean>>>('folding', {});
  const [lengths, setLengths] = useState<Readonly<Record<string, number>>>({});
  const sheets = useMemo(() => groupProblems(checked), [checked]);
  const rows = useMemo(
    () => listRows(sheets, checked.problems, { folding, lengths }),
    [sheets, checked, folding, lengths],
  );
  return {
    rows,
    keys: useMemo(() => rows.map(({ key }) => key), [rows]),
    fold: (key, isOpen) => keepFolding({ ...folding, [key]: isOpen }),
    showMore: (group, shown) => setLengths({ ...lengths, [group]: shown + STRETCH }),
  };
}
