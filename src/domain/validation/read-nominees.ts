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
import { readRanks } from './read-ranks';
import { readResult } from './read-result';
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
export function* readNominees(
  draft: Draft,
  frame: NomineeFrame,
  problems: Problem[],
): Generator<void, readonly Nominee[]> {
  const { leaves } = frame.criteria;
  const base = baseLeaves(frame.criteria);
  const register = { codes: new Map(), people: new Map() };
  const readers = readRows(draft, nomineesBlock(frame.scope), problems);
  const identities: Identity[] = [];
  for (const reader of readers) {
    identities.push(readIdentity(reader, register));
    yield;
  }
  if (leaves.some(({ rule }) => rule.kind === 'leader')) warnOfLostClusters(readers, identities);
  const nominees: Nominee[] = [];
  for (const [row, identity] of identities.entries()) {
    const reader = readers[row] as RowReader;
    const results = leaves.map((leaf) => readLeafResult(leaf, identity, reader, frame));
    const applying = base.some((leaf) => results[leaf.index]?.kind !== 'notApplicable');
    if (!applying && base.length > 0 && frame.settings.notApplicable === 'rescale') {
      reader.report({ code: 'nothing-applies', nominee: identity.name }, null);
    }
    nominees.push({ ...identity, results });
    yield;
  }
  return nominees;
}

/** Where only some have a cluster, the others are compared among themselves: a slip decides points. */
function warnOfLostClusters(readers: readonly RowReader[], identities: readonly Identity[]): void {
  if (identities.every(({ cluster }) => cluster === null)) return;
  for (const reader of readers) {
    if (reader.isBlank('cluster')) reader.report({ code: 'cluster-missing' }, 'cluster');
  }
}

function readLeafResult(
  leaf: Leaf,
  { code, name }: Identity,
  reader: RowReader,
  { settings, allowMissing }: NomineeFrame,
): Result {
  const nominee = name || code;
  const { result, missingAt } = readCells(leaf, reader, settings);
  if (!allowMissing) {
    for (const at of missingAt) reader.report({ code: 'result-missing', leaf, nominee }, at);
  }
  if (leaf.needsEvidence) checkEvidence(leaf, result, nominee, reader, settings);
  return result;
}

/** The result, and the blank cells that make it missing; faults are reported and leave it missing. */
function readCells(
  leaf: Leaf,
  reader: RowReader,
  settings: Settings,
): { readonly result: Result; readonly missingAt: readonly string[] } {
  const column = resultColumn(leaf.code);
  if (leaf.rule.kind === 'rankChange') {
    const columns = { last: lastRankColumn(leaf.code), now: column };
    const last = reader.find(columns.last);
    const { result, faults, blank } = readRanks(last, reader.find(column), settings);
    for (const { cell, fault } of faults) reader.report(fault, columns[cell]);
    return { result, missingAt: blank.map((cell) => columns[cell]) };
  }
  const reading = readResult(leaf, reader.find(column), settings);
  if ('result' in reading) {
    const { result } = reading;
    return { result, missingAt: result.kind === 'missing' ? [column] : [] };
  }
  reader.report(reading.fault, column);
  return { result: { kind: 'missing' }, missingAt: [] };
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
