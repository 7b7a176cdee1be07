import { evidenceColumn, lastRankColumn, resultColumn } from '../../../domain/place';
import type { ColumnKey } from '../../../domain/place';
import type { AskedCell, AskedRow } from '../form';
import type { SelfLine } from '../form-content';
import type { SelfColumn } from '../self-columns';
import type { ConfirmedRow } from './check-self-points';
import { checkSelfTexts } from './check-self-texts';
import { findAskedRow } from './find-asked-row';
import type { AskedFinding, RowClaim } from './find-asked-row';
import { tellCell } from './form-reader';
import { readSelfAnswer } from './read-self-answer';
import type { SelfReading } from './self-reading';

/**
 * A row with a code: what was filled in is entered where the code agrees, else the row is refused.
 * Adds it to the `confirmed` ones of its sheet.
 */
export function readSelfRow(reading: SelfReading, row: number, confirmed: ConfirmedRow[]): void {
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
  const other = confirmed.find((one) => one.asked.cells[0]?.column === first.column);
  if (other !== undefined) {
    doubleRow(reading, row, other.row);
    return;
  }
  reading.confirm(row, asked, reading.task.table.columns.get('rowCode'));
  const line = lineOf(reading, asked);
  confirmed.push({ row, asked, line });
  checkSelfTexts(reading, row, line);
  readSelfAnswer(reading, row, asked, criterion);
}

/** A row may ask for a result or last year's rank, with evidence or without. */
function listClaims(reading: SelfReading, row: number, criterion: string): readonly RowClaim[] {
  const { who } = reading;
  const claim = (column: ColumnKey, sent: SelfColumn, answered: SelfColumn): AskedCell => ({
    column,
    sent: reading.cellAt(row, sent),
    answered: reading.task.isCorrection ? reading.cellAt(row, answered) : null,
  });
  const result = claim(resultColumn(criterion), 'sent', 'answered');
  const last = claim(lastRankColumn(criterion), 'sent', 'answered');
  const evidence = claim(evidenceColumn(criterion), 'sentEvidence', 'answeredEvidence');
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
      reading.alter(row, key, tellCell(one.was), tellCell(reading.cellAt(row, key)));
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
