import type { MasterCell } from '../../../application/merge/master';
import type { PlannedChange } from '../../../application/merge/plan-file';
import type { CellChoice, FileChoice } from '../../../domain/merging/choose-version';
import { valueKey } from '../../../domain/merging/same-value';

/** What the workbook holds in some of its cells (by `cellKey`), to be compared. */
export type Held = ReadonlyMap<string, string>;

/** A choice, and what the workbook held when it was made: of anything else nobody was asked. */
export type HeldChoice<Choice> = { readonly choice: Choice; readonly held: Held };

export type HeldChoices<Key, Choice> = ReadonlyMap<Key, HeldChoice<Choice>>;

/** All that was chosen. */
export type Choices = {
  /** By the file's id. */
  readonly fileChoices: HeldChoices<number, FileChoice>;
  /** By the cell's key; the file that a value is taken from is named by its id. */
  readonly cellChoices: HeldChoices<string, CellChoice>;
};

type KeyedCell = { readonly key: string; readonly cell: MasterCell };

export function holdCells(cells: readonly KeyedCell[]): Held {
  return new Map(cells.map(({ key, cell }) => [key, valueKey(cell.found)]));
}

/** The choices that still hold; nothing is written of a file that is left out. */
export function keepHolding<Key, Choice extends CellChoice | FileChoice>(
  choices: HeldChoices<Key, Choice>,
  nowOf: (key: Key) => Held,
): ReadonlyMap<Key, Choice> {
  return new Map(
    [...choices]
      .filter(([key, { choice, held }]) => choice === 'leave' || isSame(held, nowOf(key)))
      .map(([key, { choice }]) => [key, choice]),
  );
}

function isSame(one: Held, other: Held): boolean {
  return one.size === other.size && [...one].every(([key, value]) => other.get(key) === value);
}

/**
 * The choices once the changes by them are written: a value that was taken is now the workbook's, to be
 * kept as long as nobody types another; a file whose values were taken is asked about cell by cell.
 */
export function settleChoices(
  { fileChoices, cellChoices }: Choices,
  changes: readonly PlannedChange[],
): Choices {
  const written = new Map(changes.map(({ key, value }) => [key, valueKey(value)]));
  const files = [...fileChoices].filter(([, { choice }]) => choice !== 'take');
  const cells = new Map(cellChoices);
  for (const { key, value, isTaken } of changes) {
    if (isTaken) cells.set(key, { choice: 'keep', held: new Map([[key, valueKey(value)]]) });
    else cells.delete(key);
  }
  return {
    fileChoices: new Map(
      files.map(([id, { choice, held }]) => {
        const now = [...held].map(([key, value]) => [key, written.get(key) ?? value] as const);
        return [id, { choice, held: new Map(now) }];
      }),
    ),
    cellChoices: cells,
  };
}

/** Other choices in the place of some, but for those that somebody has made anew since. */
export function exchangeChoices(now: Choices, from: Choices, to: Choices): Choices {
  return {
    fileChoices: exchange(now.fileChoices, from.fileChoices, to.fileChoices),
    cellChoices: exchange(now.cellChoices, from.cellChoices, to.cellChoices),
  };
}

function exchange<Key, Choice>(
  now: ReadonlyMap<Key, Choice>,
  from: ReadonlyMap<Key, Choice>,
  to: ReadonlyMap<Key, Choice>,
): ReadonlyMap<Key, Choice> {
  const next = new Map(now);
  for (const key of [...from.keys(), ...to.keys()]) {
    const one = to.get(key);
    if (now.get(key) !== from.get(key)) continue;
    if (one === undefined) next.delete(key);
    else next.set(key, one);
  }
  return next;
}
