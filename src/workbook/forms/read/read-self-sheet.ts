import type { ColumnKey } from '../../../domain/place';
import type { FormFault } from '../../../text/problems/form-faults';
import { SELF_HEADINGS } from '../../../text/travel/forms';
import { askedRowsOf } from '../form-content';
import type { SelfColumn } from '../self-columns';
import { checkSelfPoints } from './check-self-points';
import type { ConfirmedRow } from './check-self-points';
import { checkSelfTexts } from './check-self-texts';
import { isRowCode } from './find-asked-row';
import { readSelfRow } from './read-self-row';
import { SelfReading } from './self-reading';
import type { SelfSheetTask } from './self-reading';

/** Reads a sheet of one nominee, row by row, wherever its rows and columns went. */
export function readSelfSheet(task: SelfSheetTask): SelfReading {
  const reading = new SelfReading(task);
  const isReadable = isTableWhole(reading);
  const confirmed: ConfirmedRow[] = [];
  const { headingRow } = task.table;
  for (let row = 0; row < reading.sheet.rows.length; row += 1) {
    if (row === headingRow) continue;
    if (!isRowCode(reading.textAt(row, 'rowCode'))) readCodeless(reading, row);
    else if (isReadable) readSelfRow(reading, row, confirmed);
    else reading.refuse(row);
  }
  reading.faults.unshift(...findHeadingFaults(reading, isReadable));
  checkSelfPoints(reading, confirmed);
  const columns = confirmed.flatMap(({ asked }) => asked.cells.map(({ column }) => column));
  reportMissing(reading, new Set(columns));
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

/** Groups, sums and signatures say nothing; somebody's result without a code does. */
function readCodeless(reading: SelfReading, row: number): void {
  const { facts, table, now, sameCriteria } = reading.task;
  if (facts.rows.has(row) || row <= table.headingRow) return;
  const has = (key: SelfColumn): boolean => reading.textAt(row, key) !== '';
  if (has('rowCode')) {
    const found = reading.textAt(row, 'rowCode');
    const place = reading.placeAt(row, 'rowCode');
    if (has('code')) reading.refuse(row, { code: 'row-code-wrong', found, ...place });
    return;
  }
  const code = reading.textAt(row, 'code');
  const group = now?.lines.find((line) => line.kind === 'group' && line.shown.code === code);
  if (has('value') || has('notApplicable') || (has('code') && has('evidence'))) {
    const isAsked = now?.lines.some((line) => line.kind === 'asked' && line.shown.code === code);
    const fault = isAsked === true ? 'row-code-missing' : 'row-added';
    reading.refuse(row, { code: fault, ...reading.placeAt(row, has('value') ? 'value' : 'code') });
  } else if (group !== undefined && sameCriteria) checkSelfTexts(reading, row, group);
}

function reportMissing(reading: SelfReading, known: ReadonlySet<ColumnKey>): void {
  const { task, sheet, who } = reading;
  const expected = Number(task.facts.facts.get('rows')?.text ?? '0');
  const found = sheet.rows.filter((_, row) => isRowCode(reading.textAt(row, 'rowCode'))).length;
  const rows = task.now !== null && task.sameCriteria ? askedRowsOf(task.now) : [];
  const criteria = rows.flatMap(({ cells }) => {
    const [first] = cells;
    return first === undefined || known.has(first.column) ? [] : [first.column];
  });
  const count = expected - found;
  if (!(count > 0)) return;
  const codes = new Set(criteria.map((column) => column.slice(column.indexOf(':') + 1)));
  const { name: of } = sheet;
  reading.faults.push({
    code: 'rows-missing',
    sheet: of,
    nominee: who.nominee,
    count,
    criteria: [...codes],
  });
}
