import type { CriteriaTree, Leaf } from '../criterion';
import type { Draft } from '../draft';
import type { Nominee, Result } from '../nominee';
import { evidenceColumn, lastRankColumn, nomineesBlock, resultColumn } from '../place';
import type { Problem } from '../problem';
import type { ScopeId } from '../scope';
import { baseLeaves } from '../scoring/adjustments';
import { scoreResult } from '../scoring/score-result';
import type { Settings } from '../settings';
import { faultOf } from './cell-faults';
import { readIdentity } from './read-identity';
import type { Identity } from './read-identity';
import { readRanks, readResult } from './read-result';
import { readRows } from './row-reader';
import type { RowReader } from './row-reader';

/** What nominees are read against. */
export type NomineeFrame = {
  readonly scope: ScopeId;
  readonly settings: Settings;
  readonly criteria: CriteriaTree;
  /** Blank results are then no error: the nominee stays provisional (tạm tính). */
  readonly allowMissing: boolean;
};

/** Tập thể, cá nhân of a scope with their results; every fault of every row is reported. */
export function readNominees(
  draft: Draft,
  frame: NomineeFrame,
  problems: Problem[],
): readonly Nominee[] {
  const { leaves } = frame.criteria;
  const base = baseLeaves(frame.criteria);
  const register = { codes: new Map(), people: new Map() };
  return readRows(draft, nomineesBlock(frame.scope), problems).map((reader) => {
    const identity = readIdentity(reader, register);
    const results = leaves.map((leaf) => readLeafResult(leaf, identity, reader, frame));
    const applying = base.some((leaf) => results[leaf.index]?.kind !== 'notApplicable');
    if (!applying && base.length > 0) {
      reader.report({ code: 'nothing-applies', nominee: identity.name }, null);
    }
    return { ...identity, results };
  });
}

function readLeafResult(
  leaf: Leaf,
  { code, name }: Identity,
  reader: RowReader,
  { settings, allowMissing }: NomineeFrame,
): Result {
  const nominee = name || code;
  const { result, missingAt } = readCells(leaf, reader, settings);
  if (missingAt !== null && !allowMissing) {
    reader.report({ code: 'result-missing', leaf, nominee }, missingAt);
  }
  if (leaf.needsEvidence) checkEvidence(leaf, result, nominee, reader, settings);
  return result;
}

/** The result, and the blank cell that makes it missing; a fault is reported and leaves it missing. */
function readCells(
  leaf: Leaf,
  reader: RowReader,
  settings: Settings,
): { readonly result: Result; readonly missingAt: string | null } {
  const column = resultColumn(leaf.code);
  if (leaf.rule.kind !== 'rankChange') {
    const reading = readResult(leaf, reader.find(column), settings);
    if ('result' in reading) {
      const { result } = reading;
      return { result, missingAt: result.kind === 'missing' ? column : null };
    }
    reader.report(reading.fault, column);
    return { result: { kind: 'missing' }, missingAt: null };
  }
  const lastColumn = lastRankColumn(leaf.code);
  const columns = { last: lastColumn, now: column };
  const reading = readRanks(reader.find(lastColumn), reader.find(column), settings);
  if ('result' in reading) {
    const { result, blank } = reading;
    return { result, missingAt: blank === null ? null : columns[blank] };
  }
  reader.report(reading.fault, columns[reading.cell]);
  return { result: { kind: 'missing' }, missingAt: null };
}

/** Where points were given: who earned nothing has nothing to show. */
function checkEvidence(
  leaf: Leaf,
  result: Result,
  nominee: string,
  reader: RowReader,
  settings: Settings,
): void {
  const column = evidenceColumn(leaf.code);
  const found = reader.find(column);
  const fault = faultOf(found);
  if (fault !== null) reader.report(fault, column);
  if (found.kind !== 'blank') return;
  const points = scoreResult(leaf, result, settings, null) ?? 0;
  if (points > 0) reader.report({ code: 'evidence-missing', leaf, nominee }, column);
}
