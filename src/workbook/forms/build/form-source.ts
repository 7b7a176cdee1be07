import type { ScopeContest } from '../../../domain/contest';
import type { CriterionData } from '../../../domain/contest-data';
import type { Leaf } from '../../../domain/criterion';
import { BLANK } from '../../../domain/draft';
import type { Draft, Found } from '../../../domain/draft';
import { criteriaBlock, nomineesBlock } from '../../../domain/place';
import type { ColumnKey } from '../../../domain/place';
import { retellCriteria } from '../../../domain/retelling/retell-criteria';
import type { FoundCell } from '../../found-workbook';
import { nameUnits } from './name-units';

/** A scope that forms are made of: its criteria, and what its cells hold, right or wrong. */
export type FormSource = {
  /** Checked without the results that cannot be used. */
  readonly contest: ScopeContest;
  readonly criteria: readonly CriterionData[];
  /** Throws for a leaf that the criteria do not name. */
  readonly criterionOf: (leaf: Leaf) => CriterionData;
  /** As typed in a nominee's row. */
  readonly cellOf: (row: number, column: ColumnKey) => FoundCell;
  /** How forms call the unit that a cell names, of whichever scope. */
  readonly unitOf: (written: string) => string;
};

/** A source for each scope's contest, in their order; they are those of the draft, validated. */
export function createSources(
  draft: Draft,
  contests: readonly ScopeContest[],
): readonly FormSource[] {
  const unitOf = nameUnits(contests);
  return contests.map((contest) => ({ ...readScope(draft, contest), unitOf }));
}

function readScope(draft: Draft, contest: ScopeContest): Omit<FormSource, 'unitOf'> {
  const criteria = retellCriteria(draft.get(criteriaBlock(contest.scope)));
  const byCode = new Map(criteria.map((one) => [one.code.normalize('NFC').trim(), one]));
  const block = draft.get(nomineesBlock(contest.scope));
  const positions = new Map(block?.columns.map((column, position) => [column, position]));
  return {
    contest,
    criteria,
    criterionOf: ({ code }) => {
      const found = byCode.get(code.normalize('NFC').trim());
      if (found === undefined) throw new Error(`no criterion ${code}`);
      return found;
    },
    cellOf: (row, column) =>
      plainCell(block?.rows[row]?.cells[positions.get(column) ?? -1] ?? BLANK),
  };
}

/** A cell as it was before its words were recognised. */
function plainCell(found: Found): FoundCell {
  return found.kind === 'term' || found.kind === 'scale'
    ? { kind: 'text', value: found.value }
    : found;
}
