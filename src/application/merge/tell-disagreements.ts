import type { MergeChoices } from '../../domain/merging/choose-version';
import { isSameValue, valueKey } from '../../domain/merging/same-value';
import type { ConflictSide, MergeProblem } from '../../text/merge-problems';
import type { DecidedCell, HeardEdit } from './decide-edits';
import { placeOfCell } from './master';

/**
 * What is said to each file, by its position, of cells where others say something else. A file that
 * was kept out is no party to what the others leave open.
 */
export function tellDisagreements(
  decided: readonly DecidedCell[],
  nameOf: (source: number) => string,
  choices: MergeChoices['files'],
): ReadonlyMap<number, readonly MergeProblem[]> {
  const told = new Map<number, MergeProblem[]>();
  for (const one of decided) {
    for (const [source, problem] of tellCell(one, nameOf, choices)) {
      told.set(source, [...(told.get(source) ?? []), problem]);
    }
  }
  return told;
}

function tellCell(
  { cell, edits, decision }: DecidedCell,
  nameOf: (source: number) => string,
  choices: MergeChoices['files'],
): readonly (readonly [number, MergeProblem])[] {
  if (decision.kind === 'settled') return [];
  const chosen = decision.kind === 'change' ? decision.value : cell.found;
  const concerned =
    decision.kind === 'conflict' ? edits : edits.filter(({ value }) => !isSameValue(value, chosen));
  const sides = concerned.length === 0 ? [] : listSides(edits, nameOf);
  return concerned.map(({ source, nominee, criterion, place }) => {
    const told = {
      nominee,
      criterion,
      cell: placeOfCell(cell),
      held: cell.found,
      sides,
      place,
    };
    return [
      source,
      decision.kind === 'conflict' && choices.get(source) !== 'keep'
        ? { code: 'conflict', ...told }
        : { code: 'decided', chosen, ...told },
    ];
  });
}

function listSides(
  edits: readonly HeardEdit[],
  nameOf: (source: number) => string,
): readonly ConflictSide[] {
  const groups = new Map<string, HeardEdit[]>();
  for (const edit of edits) {
    const key = valueKey(edit.value);
    groups.set(key, [...(groups.get(key) ?? []), edit]);
  }
  return [...groups.values()].map((group) => ({
    value: group[0]!.value,
    from: group.map(({ source, place }) => ({ file: nameOf(source), ...place })),
  }));
}
