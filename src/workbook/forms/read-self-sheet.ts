import { evidenceColumn, lastRankColumn, resultColumn } from '../../domain/place';
import type { ColumnKey } from '../../domain/place';
import { showFound } from '../../domain/validation/cell-faults';
import { SELF_HEADINGS } from '../../text/forms';
import { checkSelfTexts } from './check-self-texts';
import { findAskedRow, isRowCode } from './find-asked-row';
import type { AskedFinding, RowClaim } from './find-asked-row';
import type { AskedRow } from './form';
import { askedRowsOf } from './form-content';
import type { SelfLine } from './form-content';
import { listSelfColumns } from './self-columns';
import type { SelfColumn } from './self-columns';
import { readSelfAnswer } from './read-self-answer';
import { SelfReading } from './self-reading';
import type { SelfSheetTask } from './self-reading';

/** Reads a sheet of one nominee, row by row, wherever its rows and columns went. */
export function readSelfSheet(task: SelfSheetTask): SelfReading {
  const reading = new SelfReading(task);
  const isReadable = checkHeadings(reading);
  const known = new Map<ColumnKey, number>();
  const { headingRow } = task.table;
  for (let row = 0; row < reading.sheet.rows.length; row += 1) {
    if (row === headingRow) continue;
    if (!isRowCode(reading.textAt(row, 'rowCode'))) readCodeless(reading, row);
    else if (isReadable) readCoded(reading, row, known);
    else reading.refuse(row);
  }
  reportMissing(reading, known);
  return reading;
}

/** False where nobody knows which column holds the results. */
function checkHeadings({ task, faults, sheet }: SelfReading): boolean {
  const { table, now, sameCriteria } = task;
  const wanted: readonly SelfColumn[] =
    now !== null && sameCriteria
      ? listSelfColumns(now)
      : (Object.keys(SELF_HEADINGS) as SelfColumn[]).filter((key) => key !== 'sentEvidence');
  for (const key of wanted) {
    // What the book has of evidence may have come since; then no row misses the column.
    if (table.columns.has(key) || key === 'sentEvidence') continue;
    faults.push({ code: 'heading-lost', sheet: sheet.name, heading: SELF_HEADINGS[key] });
  }
  for (const heading of table.doubled) {
    faults.push({ code: 'heading-doubled', sheet: sheet.name, heading });
  }
  const isThere = (['code', 'sent', 'value', 'rowCode'] as const).every((key) =>
    table.columns.has(key),
  );
  return isThere && table.doubled.length === 0;
}

function readCoded(reading: SelfReading, row: number, known: Map<ColumnKey, number>): void {
  const { number, allNow } = reading.task;
  const code = reading.textAt(row, 'rowCode');
  const criterion = reading.textAt(row, 'code');
  const claims = listClaims(reading, row, criterion);
  const columns = new Set(claims.map(({ cells }) => cells[0]?.column));
  const alike = allNow.filter(({ cells }) => columns.has(cells[0]?.column));
  const found = findAskedRow(number, code, claims, alike);
  const asked = settle(reading, row, criterion, found);
  if (asked === null) return;
  const [first] = asked.cells;
  if (first === undefined) throw new Error('a row that asks for nothing');
  const other = known.get(first.column);
  if (other !== undefined) {
    doubleRow(reading, row, other);
    return;
  }
  known.set(first.column, row);
  const { scope, nominee } = asked;
  const { column } = first;
  if (asked.isOpen) {
    reading.asked.push({ scope, nominee, column, ...reading.placeAt(row, 'rowCode') });
  }
  checkSelfTexts(reading, row, lineOf(reading, asked));
  readSelfAnswer(reading, row, asked, criterion);
}

/** A row may ask for a result or last year's rank, with evidence or without. */
function listClaims(reading: SelfReading, row: number, criterion: string): readonly RowClaim[] {
  const { who } = reading;
  const sent = reading.cellAt(row, 'sent');
  const result = { column: resultColumn(criterion), sent };
  const last = { column: lastRankColumn(criterion), sent };
  const evidence = {
    column: evidenceColumn(criterion),
    sent: reading.cellAt(row, 'sentEvidence'),
  };
  return [[result], [result, evidence], [last]].map((cells) => ({ ...who, cells }));
}

/** Null where the row is refused. */
function settle(
  reading: SelfReading,
  row: number,
  criterion: string,
  found: AskedFinding,
): AskedRow | null {
  if (found.kind === 'verified') return found.row;
  const code = reading.textAt(row, 'rowCode');
  if (found.kind === 'unknown') {
    const other = findOtherCriterion(reading, row, code);
    if (other !== null) {
      reading.alter(row, 'code', other, criterion);
      return null;
    }
    reading.refuse(row, {
      code: 'row-code-wrong',
      found: code,
      ...reading.placeAt(row, 'rowCode'),
    });
    return null;
  }
  for (const one of found.cells) {
    if (one.what !== 'sent') reading.alterWho(row, one.what, one.was);
    else {
      const key = one.column.startsWith('evidence:') ? 'sentEvidence' : 'sent';
      reading.alter(row, key, showFound(one.was), reading.textAt(row, key));
    }
  }
  reading.refuse(row);
  return null;
}

/** The criterion of this sheet that the code would fit, had its own code not been typed over. */
function findOtherCriterion(reading: SelfReading, row: number, code: string): string | null {
  const { number, now } = reading.task;
  const others = new Set([
    ...(now?.lines ?? []).map(({ shown }) => shown.code),
    ...reading.sheet.rows.map((_, index) => reading.textAt(index, 'code')),
  ]);
  for (const other of others) {
    if (other === '') continue;
    const claims = listClaims(reading, row, other);
    if (findAskedRow(number, code, claims, []).kind === 'verified') return other;
  }
  return null;
}

function lineOf({ task }: SelfReading, asked: AskedRow): SelfLine | null {
  if (task.now === null || !task.sameCriteria) return null;
  const column = asked.cells[0]?.column;
  return (
    task.now.lines.find((line) => line.kind === 'asked' && line.row.cells[0]?.column === column) ??
    null
  );
}

/** Of two rows that say the same the first is used; of two that differ nobody knows which is meant. */
function doubleRow(reading: SelfReading, row: number, other: number): void {
  const first = reading.placeAt(other, 'rowCode').cell;
  reading.refuse(row, { code: 'row-doubled', first, ...reading.placeAt(row, 'rowCode') });
  const keys = ['value', 'notApplicable', 'evidence'] as const;
  const isSame = keys.every((key) => reading.textAt(row, key) === reading.textAt(other, key));
  if (!isSame) reading.refuse(other);
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
  reading.checkTotal(row);
}

function reportMissing(reading: SelfReading, known: ReadonlyMap<ColumnKey, number>): void {
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
