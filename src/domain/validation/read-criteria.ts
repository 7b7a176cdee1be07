import type { CriteriaTree } from '../criterion';
import { leavesOf } from '../criterion';
import type { Draft } from '../draft';
import { criteriaBlock } from '../place';
import { reportProblem } from '../problem';
import type { Problem } from '../problem';
import type { ScopeId } from '../scope';
import type { Settings } from '../settings';
import type { SettingsReading } from './read-settings';
import { checkSums } from './check-sums';
import { isOutsideTotal, toCriteria } from './criterion-node';
import type { CriterionNode } from './criterion-node';
import { readCodedRows } from './read-coded-rows';
import type { CodedRow } from './read-coded-rows';
import { readLeaf } from './read-leaf';
import { readPoints } from './read-points';
import { showFound } from './cell-faults';
import type { RowReader } from './row-reader';

/** The tree of what can be used, and the codes that stand on the sheet, usable or not. */
export type CriteriaReading = {
  readonly tree: CriteriaTree;
  readonly codes: ReadonlySet<string>;
  /** A code is missing or doubled, or a parent unknown: who belongs to whom is not certain. */
  readonly isCertain: boolean;
};

/**
 * Cây tiêu chí of a scope. Leaves that could not be understood are left out of the tree, each with its
 * problem; sums are checked wherever every number of them could be read.
 */
export function readCriteria(
  draft: Draft,
  scope: ScopeId,
  { settings, declared }: SettingsReading,
  problems: Problem[],
): CriteriaReading {
  const block = criteriaBlock(scope);
  const { rows, strays, codes } = readCodedRows(draft, block, problems);
  const isCertain = strays.length === 0;
  if (draft.get(block)?.rows.length === 0) {
    problems.push(reportProblem({ code: 'criteria-empty' }, { block, row: null, column: null }));
  }
  const nodes = buildNodes(rows, settings);
  for (const reader of strays) checkStray(reader, settings);
  if (isCertain && rows.length > 0) checkSums(nodes, declared, settings.step, problems);
  const roots = toCriteria(nodes);
  return { tree: { roots, leaves: roots.flatMap(leavesOf) }, codes, isCertain };
}

/** A row without a place in the tree still says what else is wrong with it. */
function checkStray(reader: RowReader, settings: Settings): void {
  if (!reader.isBlank('rule')) readLeaf(reader, readShownCode(reader), settings, 0);
}

function readShownCode(reader: RowReader): string {
  return showFound(reader.find('code')).trim();
}

function buildNodes(rows: readonly CodedRow[], settings: Settings): readonly CriterionNode[] {
  const children = new Map<string | null, CodedRow[]>();
  for (const row of rows) {
    const siblings = children.get(row.parent);
    if (siblings === undefined) children.set(row.parent, [row]);
    else siblings.push(row);
  }
  let index = 0;
  const build = (row: CodedRow): CriterionNode => {
    const below = children.get(row.code);
    if (below !== undefined) return readGroup(row, settings, below.map(build));
    const { leaf, max, kind } = readLeaf(row.reader, row.code, settings, index);
    if (leaf !== null) index += 1;
    const { code, reader } = row;
    return { code, reader, max, cap: null, children: [], kind, leaf };
  };
  return (children.get(null) ?? []).map(build);
}

function readGroup(
  { code, reader }: CodedRow,
  { step }: Settings,
  children: readonly CriterionNode[],
): CriterionNode {
  if (!reader.isBlank('rule')) reader.report({ code: 'rule-on-group', criterion: code }, 'rule');
  const max = readPoints(reader, 'max', code, step);
  const cap = reader.isBlank('cap') ? null : readPoints(reader, 'cap', code, step);
  const node = { code, reader, max, cap, children, kind: null, leaf: null };
  if (cap !== null && !isOutsideTotal(node)) {
    const reason = 'cap-on-scored-group';
    reader.report({ code: 'parameter-invalid', criterion: code, reason }, 'cap');
  }
  return node;
}
