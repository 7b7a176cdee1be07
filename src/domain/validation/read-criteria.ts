import type { Criterion, CriteriaTree, Group, Leaf } from '../criterion';
import { leavesOf } from '../criterion';
import type { Draft } from '../draft';
import { criteriaBlock } from '../place';
import { reportProblem } from '../problem';
import type { Problem } from '../problem';
import type { ScopeId } from '../scope';
import type { Settings } from '../settings';
import { checkSums } from './check-sums';
import { readLeaf } from './read-leaf';
import { readPoints } from './read-points';
import { readRows } from './row-reader';
import type { RowReader } from './row-reader';

/** A row of the criteria sheet with a code of its own. */
type CodedRow = {
  readonly code: string;
  readonly parent: string | null;
  readonly reader: RowReader;
};

/**
 * Cây tiêu chí of a scope. Leaves that could not be understood are left out of the tree, each with its
 * problem; the sums are checked where every number of them could be read.
 */
export function readCriteria(
  draft: Draft,
  scope: ScopeId,
  settings: Settings,
  problems: Problem[],
): CriteriaTree {
  const block = criteriaBlock(scope);
  const rows = readCodedRows(draft, scope, problems);
  if (rows.length === 0 && draft.has(block)) {
    problems.push(reportProblem({ code: 'criteria-empty' }, { block, row: null, column: null }));
  }
  const children = groupByParent(rows);
  let index = 0;
  const build = (row: CodedRow): Criterion | null => {
    const below = children.get(row.code);
    if (below === undefined) {
      const leaf = readLeaf(row.reader, row.code, settings, index);
      if (leaf !== null) index += 1;
      return leaf;
    }
    return readGroup(row, settings, below.map(build));
  };
  const top = (children.get(null) ?? []).map(build);
  const roots = top.filter((one) => one !== null);
  const tree = { roots, leaves: roots.flatMap(leavesOf) };
  // A number that could not be read would make every sum above it wrong as well: one problem is enough.
  const readable = !problems.some(
    ({ place, severity }) => severity === 'error' && place?.block === block,
  );
  if (rows.length > 0 && readable) checkSums(tree, scope, settings, problems);
  return tree;
}

function readCodedRows(draft: Draft, scope: ScopeId, problems: Problem[]): readonly CodedRow[] {
  const byCode = new Map<string, CodedRow>();
  for (const reader of readRows(draft, criteriaBlock(scope), problems)) {
    const code = readCode(reader, 'code');
    if (code === '') reader.report({ code: 'criterion-code-missing' }, 'code');
    else if (byCode.has(code)) {
      reader.report({ code: 'criterion-code-duplicate', criterion: code }, 'code');
    } else byCode.set(code, { code, parent: readCode(reader, 'parent') || null, reader });
  }
  const rows = [...byCode.values()];
  return rows.filter((row) => {
    if (row.parent === null || reachesRoot(row, byCode)) return true;
    row.reader.report(
      { code: 'criterion-parent-unknown', criterion: row.code, parent: row.parent },
      'parent',
    );
    return false;
  });
}

/** False when the chain of parents leads nowhere, or in a circle. */
function reachesRoot(row: CodedRow, byCode: ReadonlyMap<string, CodedRow>): boolean {
  const seen = new Set<string>();
  let at: CodedRow | undefined = row;
  while (at !== undefined && at.parent !== null) {
    if (seen.has(at.code)) return false;
    seen.add(at.code);
    at = byCode.get(at.parent);
  }
  return at !== undefined;
}

function readCode(reader: RowReader, column: string): string {
  return reader.text(column).normalize('NFC').trim();
}

function groupByParent(rows: readonly CodedRow[]): ReadonlyMap<string | null, CodedRow[]> {
  const children = new Map<string | null, CodedRow[]>();
  for (const row of rows) {
    const siblings = children.get(row.parent);
    if (siblings === undefined) children.set(row.parent, [row]);
    else siblings.push(row);
  }
  return children;
}

function readGroup(
  { code, reader }: CodedRow,
  settings: Settings,
  below: readonly (Criterion | null)[],
): Group {
  const children = below.filter((one) => one !== null);
  if (!reader.isBlank('rule')) reader.report({ code: 'rule-on-group', criterion: code }, 'rule');
  const max = readPoints(reader, 'max', code, settings.step);
  const cap = reader.isBlank('cap') ? null : readPoints(reader, 'cap', code, settings.step);
  if (cap !== null && !isOutsideTotal(children.flatMap(leavesOf))) {
    const reason = 'cap-on-scored-group';
    reader.report({ code: 'parameter-invalid', criterion: code, reason }, 'cap');
  }
  const name = reader.text('name');
  return { kind: 'group', code, name, max: max ?? 0, cap, children, row: reader.row };
}

/** All bonuses, or all deductions; a requirement among them changes nothing. */
function isOutsideTotal(leaves: readonly Leaf[]): boolean {
  const kinds = new Set(leaves.map((leaf) => leaf.rule.kind));
  kinds.delete('requirement');
  return kinds.size === 1 && (kinds.has('bonus') || kinds.has('deduction'));
}
