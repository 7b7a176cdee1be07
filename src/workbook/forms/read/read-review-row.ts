import type { ColumnKey } from '../../../domain/place';
import { showFound } from '../../../domain/validation/cell-faults';
import type { AskedRow } from '../form';
import { findAskedRow } from './find-asked-row';
import type { RowClaim } from './row-claim';
import type { ReviewTable } from './find-form-table';
import { tellCell } from './sheet-reading';
import type { SheetReading } from './sheet-reading';
import type { ReviewSheetTask } from './review-sheet-task';

/** What is asked of a nominee: the column of the book, and where it stands on the sheet. */
export type AskedColumn = {
  readonly key: ColumnKey;
  readonly code: string;
  readonly sent: number | undefined;
  readonly answered: number | undefined;
  readonly value: number;
  /** Whether nobody knows what it holds: it stands beside the cells of another column of the book. */
  readonly isParted: boolean;
};

/**
 * A row with a code: its cells are entered where the code agrees, else the row is refused. In as many
 * steps as `findAskedRow`.
 */
export function* readReviewRow(
  reading: SheetReading,
  row: number,
  { table, scope, number, rowsNow, isCorrection }: ReviewSheetTask,
  columns: readonly AskedColumn[],
  known: Map<string, number>,
): Generator<void, void> {
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
    typed: columns.map(({ value }) => reading.cell(row, value)),
    note: reading.text(row, at.get('note')),
  };
  const found = yield* findAskedRow(number, code, [claim], rowsNow);
  if (found.kind === 'unknown') {
    const place = reading.place(row, at.get('rowCode'));
    const suspects = found.suspects
      .map((one) => {
        const own = 'column' in one ? columns.find(({ key }) => key === one.column) : undefined;
        const column = 'column' in one ? own?.[one.what] : at.get(one.what);
        return reading.place(row, column).cell;
      })
      .filter((cell) => cell !== '');
    reading.refuse(row, { code: 'row-code-wrong', found: code, suspects, ...place });
    return;
  }
  if (found.kind === 'altered') {
    for (const one of found.cells) {
      const column =
        'column' in one
          ? columns.find(({ key }) => key === one.column)?.[one.what]
          : at.get(one.what === 'nominee' ? 'code' : 'name');
      const was = 'column' in one ? tellCell(one.was) : one.was;
      reading.alter(row, column, was, tellCell(reading.cell(row, column)));
    }
    reading.refuse(row);
    return;
  }
  const other = known.get(nominee);
  if (other !== undefined) {
    const first = reading.place(other, at.get('rowCode')).cell;
    const place = reading.place(row, at.get('rowCode'));
    const isSame = columns.every(
      ({ value }) => reading.text(row, value) === reading.text(other, value),
    );
    reading.double(row, { code: 'row-doubled', first, isFirstRefused: !isSame, ...place });
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
  const note = table.columns.get('note');
  const text = reading.text(row, note);
  for (const [index, cell] of cells.entries()) {
    const { value: column, isParted = false } = columns[index] ?? {};
    const value = reading.cell(row, column);
    const place = reading.place(row, column);
    if (!isOpen) {
      const is = showFound(value);
      if (is !== '') reading.alter(row, column, '', is);
    } else if (isParted) continue;
    else if (value.kind === 'error' || value.kind === 'uncalculated') {
      const found = value.kind === 'error' ? value.value : '';
      const isEvidence = cell.column.startsWith('evidence:');
      reading.refuse(row, { code: 'value-broken', found, isEvidence, ...place });
    } else {
      reading.enter(row, { scope, nominee, name, ...cell, value, ...place });
    }
  }
  if (!isOpen) {
    const was = asked.note ?? '';
    if (note !== undefined && text !== was) reading.alter(row, note, was, text);
    return;
  }
  if (text !== '') {
    const place = reading.place(row, note);
    reading.remarks.push({ scope, nominee, criterion: '', text, ...place });
  }
  if (columns.every(({ isParted }) => isParted)) reading.refuse(row);
  else reading.use(row);
}
