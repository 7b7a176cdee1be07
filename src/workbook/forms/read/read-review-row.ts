import type { ColumnKey } from '../../../domain/place';
import { showFound } from '../../../domain/validation/cell-faults';
import type { AskedRow } from '../form';
import { findAskedRow } from './find-asked-row';
import type { RowClaim } from './find-asked-row';
import type { ReviewTable } from './find-form-table';
import { tellCell } from './form-reader';
import type { SheetReading } from './form-reader';
import type { ReviewSheetTask } from './read-review-sheet';

/** What is asked of a nominee: the column of the book, and where it stands on the sheet. */
export type AskedColumn = {
  readonly key: ColumnKey;
  readonly code: string;
  readonly sent: number | undefined;
  readonly answered: number | undefined;
  readonly value: number;
};

/** A row with a code: its cells are entered where the code agrees, else the row is refused. */
export function readReviewRow(
  reading: SheetReading,
  row: number,
  { table, scope, number, now, isCorrection }: ReviewSheetTask,
  columns: readonly AskedColumn[],
  known: Map<string, number>,
): void {
  const at = table.columns;
  const code = reading.text(row, at.get('rowCode'));
  const nominee = reading.text(row, at.get('code'));
  const claim: RowClaim = {
    scope,
    nominee,
    name: reading.text(row, at.get('name')),
    cells: columns.map(({ key, sent, answered }) => ({
      column: key,
      sent: reading.cell(row, sent),
      answered: isCorrection ? reading.cell(row, answered) : null,
    })),
  };
  const rows = (now?.rows ?? []).map((one) => one.row);
  const found = findAskedRow(number, code, [claim], rows);
  if (found.kind === 'unknown') {
    const place = reading.place(row, at.get('rowCode'));
    reading.refuse(row, { code: 'row-code-wrong', found: code, ...place });
    return;
  }
  if (found.kind === 'altered') {
    for (const one of found.cells) {
      const column =
        one.what === 'sent'
          ? columns.find(({ key }) => key === one.column)?.sent
          : at.get(one.what === 'nominee' ? 'code' : 'name');
      const was = one.what === 'sent' ? tellCell(one.was) : one.was;
      const place = reading.place(row, column);
      const is = tellCell(reading.cell(row, column));
      reading.refuse(row, { code: 'locked-altered', was, is, ...place });
    }
    reading.refuse(row);
    return;
  }
  const other = known.get(nominee);
  if (other !== undefined) {
    const first = reading.place(other, at.get('rowCode')).cell;
    const place = reading.place(row, at.get('rowCode'));
    reading.refuse(row, { code: 'row-doubled', first, ...place });
    const isSame = columns.every(
      ({ value }) => reading.text(row, value) === reading.text(other, value),
    );
    if (!isSame) reading.refuse(other);
    return;
  }
  known.set(nominee, row);
  reading.confirm(row, found.row, at.get('rowCode'));
  enterRow(reading, row, found.row, table, columns);
}

function enterRow(
  reading: SheetReading,
  row: number,
  asked: AskedRow,
  table: ReviewTable,
  columns: readonly AskedColumn[],
): void {
  const { scope, nominee, isOpen, cells } = asked;
  const name = reading.text(row, table.columns.get('name'));
  for (const [index, cell] of cells.entries()) {
    const column = columns[index]?.value;
    const value = reading.cell(row, column);
    const place = reading.place(row, column);
    if (!isOpen) {
      const is = showFound(value);
      if (is !== '') reading.refuse(row, { code: 'locked-altered', was: '', is, ...place });
    } else if (value.kind === 'error' || value.kind === 'uncalculated') {
      const found = value.kind === 'error' ? value.value : '';
      const isEvidence = cell.column.startsWith('evidence:');
      reading.refuse(row, { code: 'value-broken', found, isEvidence, ...place });
    } else {
      reading.enter(row, { scope, nominee, name, ...cell, value, ...place });
    }
  }
  if (!isOpen) return;
  const note = table.columns.get('note');
  const text = reading.text(row, note);
  if (text !== '') {
    const place = reading.place(row, note);
    reading.remarks.push({ scope, nominee, criterion: '', text, ...place });
  }
  reading.use(row);
}
