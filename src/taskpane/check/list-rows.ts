import type { CheckedWorkbook } from '../../application/check/check-workbook';
import type { ProblemGroup, ProblemSheet } from '../../application/check/group-problems';

/** What the list shows, one below the other; the key of a row outlives a newer reading. */
export type ListRow = { readonly key: string } & (
  | { readonly kind: 'sheet'; readonly isOpen: boolean; readonly sheet: ProblemSheet }
  | { readonly kind: 'group'; readonly isOpen: boolean; readonly group: ProblemGroup }
  /** `index` among all problems of the workbook. */
  | { readonly kind: 'problem'; readonly index: number }
  /** How many of a group are not shown, and how many are. */
  | { readonly kind: 'more'; readonly group: string; readonly rest: number; readonly shown: number }
);

/** What the person has opened or closed, and how much of a group is wanted. */
export type ListWishes = {
  readonly folding: Readonly<Record<string, boolean>>;
  readonly lengths: Readonly<Record<string, number>>;
};

/** A longer group begins closed, so that the others are seen. */
const LONG_GROUP = 100;

/** So many rows of a group at a time: nobody reads more, and 300,000 take long to spell. */
export const STRETCH = 1000;

export function listRows(
  sheets: readonly ProblemSheet[],
  problems: CheckedWorkbook['problems'],
  wishes: ListWishes,
): readonly ListRow[] {
  return sheets.flatMap((sheet) => {
    const key = spellKey('sheet', sheet.sheet);
    const isOpen = wishes.folding[key] ?? true;
    const rows = isOpen
      ? sheet.groups.flatMap((group) => listGroup(sheet.sheet, group, problems, wishes))
      : [];
    return [{ kind: 'sheet', key, isOpen, sheet }, ...rows] as const;
  });
}

function listGroup(
  sheet: string | null,
  group: ProblemGroup,
  problems: CheckedWorkbook['problems'],
  { folding, lengths }: ListWishes,
): readonly ListRow[] {
  const key = spellKey('group', sheet, group.code);
  const isOpen = folding[key] ?? group.indices.length <= LONG_GROUP;
  const heading = { kind: 'group', key, isOpen, group } as const;
  if (!isOpen) return [heading];
  const shown = lengths[key] ?? STRETCH;
  const rest = group.indices.length - shown;
  const occurrences = new Map<string, number>();
  const rows = group.indices.slice(0, shown).map((index) => {
    const place = problems[index]?.place ?? NOWHERE;
    const spelled = spellKey(sheet, group.code, place.block, place.row, place.column);
    const occurrence = (occurrences.get(spelled) ?? 0) + 1;
    occurrences.set(spelled, occurrence);
    return { kind: 'problem', key: `${spelled} ${occurrence}`, index } as const;
  });
  const more = { kind: 'more', key: `${key} more`, group: key, rest, shown } as const;
  return rest > 0 ? [heading, ...rows, more] : [heading, ...rows];
}

const NOWHERE = { block: null, row: null, column: null };

function spellKey(...parts: readonly (string | number | null)[]): string {
  return JSON.stringify(parts);
}
