import type { BlockId } from '../../domain/place';
import { reportProblem } from '../../domain/problem';
import type { Problem } from '../../domain/problem';
import type { BlockReading } from './read-block';

/** Hidden or filtered rows and columns that hold data: they count, so the reader should know. */
export function findHidden(block: BlockId, reading: BlockReading): readonly Problem[] {
  const { draft, sheetRows, sheetColumns, location } = reading;
  const { hiddenRows, hiddenColumns } = location.sheet;
  const rows = sheetRows.flatMap((row, index) => (hiddenRows.has(row) ? [index] : []));
  const columns = [...sheetColumns].filter(([key, column]) => {
    if (!hiddenColumns.has(column)) return false;
    const position = draft.columns.indexOf(key);
    return draft.rows.some((row) => row.cells[position]?.kind !== 'blank');
  });
  columns.sort(([, left], [, right]) => left - right);
  const problems: Problem[] = [];
  const [firstRow] = rows;
  if (firstRow !== undefined) {
    const place = { block, row: firstRow, column: null };
    problems.push(reportProblem({ code: 'hidden-row', count: rows.length }, place));
  }
  const [firstColumn] = columns;
  if (firstColumn !== undefined) {
    const place = { block, row: null, column: firstColumn[0] };
    problems.push(reportProblem({ code: 'hidden-column', count: columns.length }, place));
  }
  return problems;
}
