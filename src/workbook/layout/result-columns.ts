import type { DraftBlock, Found } from '../../domain/draft';
import { showFound } from '../../domain/validation/cell-faults';
import { evidenceColumn, lastRankColumn, resultColumn } from '../../domain/place';
import type { ColumnKey } from '../../domain/place';
import { RESULT_SUFFIXES, resultHeading } from '../../text/headings';

/** What a criterion puts into the nominees' sheet. */
export type ResultColumn = {
  readonly key: ColumnKey;
  readonly code: string;
  readonly part: 'result' | 'last' | 'evidence';
  readonly heading: string;
};

/** Columns of one leaf: the result (a change of rank has two), and the evidence where it is wanted. */
export function listResultColumns(
  code: string,
  name: string,
  isRankChange: boolean,
  needsEvidence: boolean,
): readonly ResultColumn[] {
  const { last, now, evidence } = RESULT_SUFFIXES;
  const columns: ResultColumn[] = [];
  if (isRankChange) {
    const heading = resultHeading(code, last);
    columns.push({ key: lastRankColumn(code), code, part: 'last', heading });
  }
  const heading = resultHeading(code, isRankChange ? now : name);
  columns.push({ key: resultColumn(code), code, part: 'result', heading });
  if (needsEvidence) {
    const heading = resultHeading(code, evidence);
    columns.push({ key: evidenceColumn(code), code, part: 'evidence', heading });
  }
  return columns;
}

/** The columns that the criteria found in a workbook demand: of every row that nobody names as parent. */
export function expectResultColumns(criteria: DraftBlock): readonly ResultColumn[] {
  const column = (key: ColumnKey): number => criteria.columns.indexOf(key);
  const [code, parent, name, rule, evidence] = ['code', 'parent', 'name', 'rule', 'evidence'].map(
    column,
  );
  const at = (cells: readonly Found[], position: number | undefined): Found | undefined =>
    cells[position ?? -1];
  const parents = new Set(criteria.rows.map(({ cells }) => showCode(at(cells, parent))));
  const seen = new Set<string>();
  return criteria.rows.flatMap(({ cells }) => {
    const own = showCode(at(cells, code));
    if (own === '' || parents.has(own) || seen.has(own)) return [];
    seen.add(own);
    const ruleFound = at(cells, rule);
    const wanted = at(cells, evidence);
    return listResultColumns(
      own,
      showCode(at(cells, name)),
      ruleFound?.kind === 'term' && ruleFound.term === 'rankChange',
      wanted?.kind === 'term' && wanted.term === 'yes',
    );
  });
}

/** A code as it is read: what a program has made of it, a date or an error, is none. */
function showCode(found: Found | undefined): string {
  if (found === undefined || !['text', 'term', 'number'].includes(found.kind)) return '';
  return showFound(found).normalize('NFC').trim();
}
