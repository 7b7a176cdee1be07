import { isSameValue, valueKey } from '../../domain/merging/same-value';
import type { ConflictSide, MergeProblem } from '../../text/problems/merge-problems';
import type { DecidedCell, SourcedEdit } from './decide-edits';
import { placeOfCell } from './master';

/**
 * The problems of each file, by its position, with cells where the workbook or others say something else.
 */
export function tellDisagreements(
  decided: readonly DecidedCell[],
  nameOf: (source: number) => string,
): ReadonlyMap<number, readonly MergeProblem[]> {
  const told = new Map<number, MergeProblem[]>();
  for (const one of decided) {
    for (const [source, problem] of tellCell(one, nameOf)) {
      told.set(source, [...(told.get(source) ?? []), problem]);
    }
  }
  return told;
}

function tellCell(
  { cell, edits, decision }: DecidedCell,
  nameOf: (source: number) => string,
): readonly (readonly [number, MergeProblem])[] {
  if (decision.kind === 'settled') return [];
  const chosen = 'value' in decision ? decision.value : cell.found;
  const concerned =
    decision.kind === 'conflict' ? edits : edits.filter(({ value }) => !isSameValue(value, chosen));
  const sides = concerned.length === 0 ? [] : listSides(edits, nameOf);
  return concerned.map(({ source, nominee, criterion, sent, value, place }) => {
    const told = {
      nominee,
      criterion,
      cell: placeOfCell(cell),
      sent,
      value,
      held: cell.found,
      sides,
      place,
    };
    return [
      source,
      decision.kind === 'conflict'
        ? { code: 'conflict', ...told }
        : { code: 'decided', chosen, ...told },
    ];
  });
}

function listSides(
  edits: readonly SourcedEdit[],
  nameOf: (source: number) => string,
): readonly ConflictSide[] {
  const groups = new Map<string, SourcedEdit[]>();
  for (const edit of edits) {
    const key = valueKey(edit.value);
    groups.set(key, [...(groups.get(key) ?? []), edit]);
  }
  return [...groups.values()].map((group) => ({
    value: group[0]!.value,
    from: group.map(({ source, place }) => ({ file: nameOf(source), ...place })),
  }));
}
