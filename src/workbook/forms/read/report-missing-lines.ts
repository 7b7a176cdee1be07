import type { ConfirmedRow } from './check-self-points';
import { isRowCode } from './find-asked-row';
import { readRowCount, tellAlteredCount } from './head-count';
import type { SelfReading } from './self-reading';

/**
 * Rows of a nominee's sheet that are gone: it asks for what the criteria ask for, whatever its head says
 * by now. Only where they are unknown its head is believed.
 */
export function reportMissingLines(reading: SelfReading, confirmed: readonly ConfirmedRow[]): void {
  const { task, sheet, who, faults } = reading;
  const { asked, facts, table } = task;
  if (!table.columns.has('rowCode')) return;
  const written = readRowCount(facts);
  if (asked !== null && written !== asked.length) {
    faults.push(tellAlteredCount(facts, 'rows', String(asked.length)));
  }
  const known = new Set(confirmed.map(({ row }) => row));
  const unread = [...sheet.rows.keys()].filter(
    (row) =>
      isRowCode(reading.textAt(row, 'rowCode')) && !known.has(row) && !reading.doubled.has(row),
  );
  const count = (asked?.length ?? written ?? 0) - known.size - unread.length;
  if (count <= 0) return;
  const columns = new Set(confirmed.map((one) => one.asked.cells[0]?.column));
  const shown = new Set(unread.map((row) => reading.textAt(row, 'code')));
  const codes = (asked ?? []).flatMap(({ cells: [first] }) =>
    first === undefined || columns.has(first.column)
      ? []
      : [first.column.slice(first.column.indexOf(':') + 1)],
  );
  const criteria = [...new Set(codes)].filter((code) => !shown.has(code));
  const { nominee } = who;
  faults.push({ code: 'rows-missing', sheet: sheet.name, nominee, count, criteria });
}
