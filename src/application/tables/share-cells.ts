import { compareDecimals } from '../../domain/decimal';
import { BLANK } from '../../domain/draft';
import type { DraftBlock, DraftRow, Found } from '../../domain/draft';
import { isPercentUnit } from '../../domain/percent-unit';
import { resultColumn } from '../../domain/place';
import type { ColumnKey } from '../../domain/place';
import { RULE_KINDS } from '../../domain/rules/rule';
import { showFound } from '../../domain/validation/cell-faults';
import type { CellReaders } from '../../workbook/reading/recognise-cell';

/**
 * Nobody tells a formula that a cell shows 98%: the number 0.98 is all it gets. What measures a share
 * is therefore taken for one by its criterion, and 98 typed for 98% is 9.800%, which validation refuses.
 */
export function listShareColumns(criteria: DraftBlock | undefined): ReadonlySet<ColumnKey> {
  const shares = (criteria?.rows ?? [])
    .filter((row) => measuresShare(criteria, row))
    .map((row) =>
      resultColumn(
        showFound(cellOf(criteria, row, 'code'))
          .normalize('NFC')
          .trim(),
      ),
    );
  return new Set(['quotaShare', ...shares]);
}

export function readWithShares(readers: CellReaders, columns: ReadonlySet<ColumnKey>): CellReaders {
  return (column) => {
    const read = readers(column);
    return columns.has(column) ? (cell) => toShare(read(cell)) : read;
  };
}

/** As shares, targets reach 500%; beyond that, 95 can only be percent points. */
const GREATEST_SHARE = { units: 5, scale: 0 };

export function readTargetsAsShares(criteria: DraftBlock): DraftBlock {
  const position = criteria.columns.indexOf('target');
  const rows = criteria.rows.map((row): DraftRow => {
    const target = row.cells[position];
    const isShare =
      target?.kind === 'number' &&
      compareDecimals(target.value, GREATEST_SHARE) <= 0 &&
      measuresShare(criteria, row);
    if (!isShare) return row;
    return { cells: row.cells.map((cell, at) => (at === position ? toShare(cell) : cell)) };
  });
  return { ...criteria, rows };
}

function toShare(found: Found): Found {
  return found.kind === 'number' ? { ...found, percentFormat: true } : found;
}

function measuresShare(criteria: DraftBlock | undefined, row: DraftRow): boolean {
  const rule = cellOf(criteria, row, 'rule');
  const term = rule.kind === 'term' ? rule.term : null;
  const kind = RULE_KINDS.find((one) => one === term);
  return kind !== undefined && isPercentUnit(showFound(cellOf(criteria, row, 'unit')), kind);
}

function cellOf(block: DraftBlock | undefined, { cells }: DraftRow, column: ColumnKey): Found {
  return cells[block?.columns.indexOf(column) ?? -1] ?? BLANK;
}
