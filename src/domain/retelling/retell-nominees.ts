import type { CriterionData, NomineeData, ResultData } from '../contest-data';
import type { DraftBlock } from '../draft';
import { foldText } from '../matching/fold-text';
import { evidenceColumn, lastRankColumn, resultColumn } from '../place';
import { tellRows } from './tell-cell';
import type { RowTeller } from './tell-cell';

/**
 * Tập thể, cá nhân with what is typed of them, a row at a time; wants results without errors, missing
 * ones are left out.
 */
export function* retellNominees(
  block: DraftBlock | undefined,
  criteria: readonly CriterionData[],
): Generator<void, readonly NomineeData[]> {
  const leaves = criteria.filter(({ rule }) => rule !== undefined);
  const nominees: NomineeData[] = [];
  for (const row of tellRows(block)) {
    nominees.push(retellNominee(row, leaves));
    yield;
  }
  return nominees;
}

function retellNominee(row: RowTeller, leaves: readonly CriterionData[]): NomineeData {
  const { tell } = row;
  return {
    code: tell('code') ?? '',
    name: tell('name') ?? '',
    unit: tell('unit') ?? null,
    cluster: tell('cluster') ?? null,
    results: gather(leaves, (leaf) => retellResult(row, leaf)),
    evidence: gather(leaves, ({ code }) => tell(evidenceColumn(code))),
    title: tell('title'),
    birthYear: tell('birthYear'),
    position: tell('position'),
    isLeader: yesOrNo(row, 'isLeader'),
    isDirectWorker: yesOrNo(row, 'isDirectWorker'),
    headcount: tell('headcount'),
    awardType: tell('awardType'),
    summary: tell('summary'),
  };
}

function gather<Value>(
  leaves: readonly CriterionData[],
  tellOf: (leaf: CriterionData) => Value | undefined,
): Readonly<Record<string, Value>> {
  const entries = leaves.flatMap((leaf) => {
    const value = tellOf(leaf);
    return value === undefined ? [] : [[leaf.code, value] as const];
  });
  return Object.fromEntries(entries);
}

function yesOrNo({ term }: RowTeller, column: string): boolean | undefined {
  const word = term(column);
  return word === null ? undefined : word === 'yes';
}

function retellResult(row: RowTeller, { code, rule }: CriterionData): ResultData | undefined {
  const [now, last] = [resultColumn(code), lastRankColumn(code)];
  const isSetAside = [now, last].some((column) => row.term(column) === 'notApplicable');
  if (isSetAside) return 'khongApDung';
  const result = row.tell(now);
  switch (rule?.kind) {
    case 'passFail':
    case 'requirement':
      return JUDGEMENTS[row.term(now) ?? ''] ?? result;
    case 'rankChange': {
      const before = row.term(last) === 'newcomer' ? null : row.tell(last);
      if (result === undefined && before === undefined) return undefined;
      return { last: before === undefined ? '' : before, now: result ?? '' };
    }
    case 'levels':
      return findLevelName(rule.levels, result) ?? result;
    default:
      return result;
  }
}

/** A level as the criteria spell it, however it was typed. */
function findLevelName(
  levels: Readonly<Record<string, string>>,
  typed: string | undefined,
): string | undefined {
  const names = Object.keys(levels);
  return (
    names.find((name) => name === typed) ??
    names.find((name) => foldText(name) === foldText(typed ?? ''))
  );
}

const JUDGEMENTS: Readonly<Record<string, string>> = { passed: 'dat', failed: 'khongDat' };
