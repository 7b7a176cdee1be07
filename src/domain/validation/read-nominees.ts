import type { CriteriaTree, Leaf } from '../criterion';
import type { Draft } from '../draft';
import { foldText, findSuspiciousLetter } from '../matching/fold-text';
import type { Nominee, NomineeDetails, Result } from '../nominee';
import { evidenceColumn, lastRankColumn, nomineesBlock, resultColumn } from '../place';
import type { Place } from '../place';
import type { Problem } from '../problem';
import type { ScopeId } from '../scope';
import { baseLeaves } from '../scoring/adjustments';
import { scoreResult } from '../scoring/score-result';
import type { Settings } from '../settings';
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
  const present = new Set(draft.get(nomineesBlock(frame.scope))?.columns);
  const leaves = frame.criteria.leaves.filter((leaf) => present.has(resultColumn(leaf.code)));
  const base = baseLeaves(frame.criteria);
  const codes = new Map<string, Place>();
  const people = new Map<string, Place>();
  return readRows(draft, nomineesBlock(frame.scope), problems).map((reader) => {
    const nominee = readIdentity(reader);
    checkIdentity(nominee, reader, codes, people);
    const results = new Array<Result>(frame.criteria.leaves.length).fill({ kind: 'missing' });
    for (const leaf of leaves) results[leaf.index] = readOneResult(leaf, nominee, reader, frame);
    const applying = base.some((leaf) => results[leaf.index]?.kind !== 'notApplicable');
    if (!applying && base.length > 0) {
      reader.report({ code: 'nothing-applies', nominee: nominee.name }, null);
    }
    return { ...nominee, results };
  });
}

type Identity = Omit<Nominee, 'results'>;

function readIdentity(reader: RowReader): Identity {
  return {
    row: reader.row,
    code: reader.text('code').normalize('NFC'),
    name: reader.text('name'),
    unit: reader.text('unit') || null,
    cluster: reader.text('cluster').normalize('NFC') || null,
    details: readDetails(reader),
  };
}

function readDetails(reader: RowReader): NomineeDetails {
  return {
    title: reader.text('title'),
    birthYear: reader.text('birthYear'),
    position: reader.text('position'),
    isLeader: reader.term('isLeader', ['yes', 'no'] as const) === 'yes',
    isDirectWorker: reader.term('isDirectWorker', ['yes', 'no'] as const) === 'yes',
    headcount: reader.text('headcount'),
    awardType: reader.text('awardType'),
    summary: reader.text('summary'),
  };
}

function checkIdentity(
  { code, name, unit }: Identity,
  reader: RowReader,
  codes: Map<string, Place>,
  people: Map<string, Place>,
): void {
  const codeKey = foldText(code);
  const sameCode = codes.get(codeKey);
  if (code === '') reader.report({ code: 'nominee-code-missing' }, 'code');
  else if (sameCode !== undefined) {
    reader.report({ code: 'nominee-code-duplicate', nominee: code, firstRow: sameCode }, 'code');
  } else codes.set(codeKey, reader.place('code'));
  if (name === '') {
    reader.report({ code: 'nominee-name-missing', nominee: code }, 'name');
    return;
  }
  const letter = findSuspiciousLetter(name);
  if (letter !== null) reader.report({ code: 'name-suspicious-letter', letter }, 'name');
  const personKey = `${foldText(name)}\n${foldText(unit ?? '')}`;
  const samePerson = people.get(personKey);
  if (samePerson === undefined) people.set(personKey, reader.place('name'));
  else reader.report({ code: 'nominee-duplicate', name, firstRow: samePerson }, 'name');
}

function readOneResult(
  leaf: Leaf,
  { code, name }: Identity,
  reader: RowReader,
  { settings, allowMissing }: NomineeFrame,
): Result {
  const column = resultColumn(leaf.code);
  const missing = { code: 'result-missing', criterion: leaf.code, nominee: name || code } as const;
  let result: Result;
  if (leaf.rule.kind === 'rankChange') {
    const lastColumn = lastRankColumn(leaf.code);
    const reading = readRanks(reader.find(lastColumn), reader.find(column), settings);
    if ('fault' in reading) {
      reader.report(reading.fault, reading.cell === 'last' ? lastColumn : column);
      return { kind: 'missing' };
    }
    if (reading.blank !== null && !allowMissing) {
      reader.report(missing, reading.blank === 'last' ? lastColumn : column);
    }
    result = reading.result;
  } else {
    const reading = readResult(leaf, reader.find(column), settings);
    if ('fault' in reading) {
      reader.report(reading.fault, column);
      return { kind: 'missing' };
    }
    if (reading.result.kind === 'missing' && !allowMissing) reader.report(missing, column);
    result = reading.result;
  }
  if (leaf.needsEvidence && reader.isBlank(evidenceColumn(leaf.code))) {
    const points = scoreResult(leaf, result, settings, null) ?? 0;
    const nominee = name || code;
    if (points > 0) {
      const detail = { code: 'evidence-missing', criterion: leaf.code, nominee } as const;
      reader.report(detail, evidenceColumn(leaf.code));
    }
  }
  return result;
}
