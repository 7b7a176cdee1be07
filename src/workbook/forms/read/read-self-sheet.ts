import type { FormFault } from '../../../text/problems/form-faults';
import { SELF_HEADINGS } from '../../../text/travel/forms';
import type { SelfColumn } from '../self-columns';
import { checkSelfPoints } from './check-self-points';
import type { ConfirmedRow } from './check-self-points';
import { isRowCode } from './find-asked-row';
import { readCodelessLine } from './read-codeless-line';
import { refuseMerged } from './refuse-merged';
import { reportMissingLines } from './report-missing-lines';
import { readSelfRow } from './read-self-row';
import { SelfReading } from './self-reading';
import type { SelfSheetTask } from './self-reading';

/** Reads a sheet of one nominee, wherever its rows and columns went, a row at a time. */
export function* readSelfSheet(task: SelfSheetTask): Generator<void, SelfReading> {
  const reading = new SelfReading(task);
  const isReadable = isTableWhole(reading);
  const confirmed: ConfirmedRow[] = [];
  const { headingRow } = task.table;
  for (let row = 0; row < reading.sheet.rows.length; row += 1) {
    yield;
    if (row === headingRow) continue;
    if (!isRowCode(reading.textAt(row, 'rowCode'))) readCodelessLine(reading, row);
    else if (isReadable) yield* readSelfRow(reading, row, confirmed);
    else reading.refuse(row);
  }
  reading.faults.unshift(...findHeadingFaults(reading, isReadable));
  const { columns } = task.table;
  const inputs = (['value', 'notApplicable', 'evidence', 'note'] as const).flatMap(
    (key) => columns.get(key) ?? [],
  );
  refuseMerged(reading, columns.get('rowCode'), inputs);
  checkSelfPoints(reading, confirmed);
  reportMissingLines(reading, confirmed);
  return reading;
}

const NEEDED: readonly SelfColumn[] = ['code', 'sent', 'value', 'rowCode'];

/** False where nobody knows which column holds the results. */
function isTableWhole({ task: { table } }: SelfReading): boolean {
  return NEEDED.every((key) => table.columns.has(key)) && table.doubled.length === 0;
}

function findHeadingFaults(reading: SelfReading, isReadable: boolean): readonly FormFault[] {
  const { task, sheet, missed } = reading;
  const { table, isCorrection } = task;
  const lost = (Object.keys(SELF_HEADINGS) as SelfColumn[]).filter((key) => {
    // Shown where there is any, which may have come since: then no row misses the column.
    if (key === 'sentEvidence' || key === 'answeredEvidence') return false;
    return !table.columns.has(key) && (key !== 'answered' || isCorrection);
  });
  return [
    ...lost.map((key): FormFault => {
      const isRefused = !isReadable || key === 'answered' || missed.has(key);
      const heading = SELF_HEADINGS[key];
      const fault = { code: 'heading-lost', sheet: sheet.name, heading } as const;
      return isRefused ? { ...fault, isRefused } : fault;
    }),
    ...table.doubled.map((heading): FormFault => ({
      code: 'heading-doubled',
      sheet: sheet.name,
      heading,
    })),
  ];
}
