import { BLANK } from '../../../domain/draft';
import { evidenceColumn, lastRankColumn, resultColumn } from '../../../domain/place';
import type { ColumnKey } from '../../../domain/place';
import type { AskedCell, AskedRow } from '../form';
import type { SelfLine } from '../form-content';
import type { SelfColumn } from '../self-columns';
import type { ConfirmedRow } from './check-self-points';
import { checkSelfTexts } from './check-self-texts';
import { findAskedRow, verifyRow } from './find-asked-row';
import type { AskedFinding } from './find-asked-row';
import type { RowClaim, Suspect } from './row-claim';
import { tellCell } from './sheet-reading';
import { readSelfAnswer } from './read-self-answer';
import type { SelfReading } from './self-reading';

/**
 * A row with a code: what was filled in is entered where the code agrees, else the row is refused.
 * Adds it to the `confirmed` ones of its sheet. In as many steps as `findAskedRow`.
 */
export function* readSelfRow(
  reading: SelfReading,
  row: number,
  confirmed: ConfirmedRow[],
): Generator<void, void> {
  const { number, rowsNow } = reading.task;
  const code = reading.textAt(row, 'rowCode');
  const criterion = reading.textAt(row, 'code');
  const claims = listClaims(reading, row, criterion);
  const found = yield* findAskedRow(number, code, claims, rowsNow);
  const asked = yield* settle(reading, row, criterion, found);
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
  readSelfAnswer(reading, row, { asked, line, criterion });
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
  const [value, document] = (['value', 'evidence'] as const).map((key) => reading.cellAt(row, key));
  const typed = [value ?? BLANK, document ?? BLANK];
  const note = reading.textAt(row, 'note');
  return [[result], [result, evidence], [last]].map((cells) => ({ ...who, cells, typed, note }));
}

/** Where a row shows what was known of a cell. */
function columnOf(one: Suspect): SelfColumn {
  if (!('column' in one)) return one.what;
  if (!one.column.startsWith('evidence:')) return one.what;
  return one.what === 'sent' ? 'sentEvidence' : 'answeredEvidence';
}

/** Null where the row is refused. */
function* settle(
  reading: SelfReading,
  row: number,
  criterion: string,
  found: AskedFinding,
): Generator<void, AskedRow | null> {
  if (found.kind === 'verified') return found.row;
  const code = reading.textAt(row, 'rowCode');
  if (found.kind === 'unknown') {
    const other = yield* findOtherCriterion(reading, row, code);
    if (other !== null) {
      reading.alterAt(row, 'code', other, criterion);
      return null;
    }
    const suspects = found.suspects
      .map((one) => reading.placeAt(row, columnOf(one)).cell)
      .filter((cell) => cell !== '');
    const place = reading.placeAt(row, 'rowCode');
    reading.refuse(row, { code: 'row-code-wrong', found: code, suspects, ...place });
    return null;
  }
  for (const one of found.cells) {
    if (!('column' in one)) reading.alterWho(row, one.what, one.was);
    else {
      const key = columnOf(one);
      reading.alterAt(row, key, tellCell(one.was), tellCell(reading.cellAt(row, key)));
    }
  }
  reading.refuse(row);
  return null;
}

/** The criterion that the code would fit, had its own code on this sheet not been typed over. */
function* findOtherCriterion(
  reading: SelfReading,
  row: number,
  code: string,
): Generator<void, string | null> {
  const { number, rowsNow } = reading.task;
  const coded = yield* rowsNow.findCoded(code);
  const column = coded?.cells[0]?.column ?? '';
  for (const other of [column.slice(column.indexOf(':') + 1), ...reading.listUnshown()]) {
    if (verifyRow(number, code, listClaims(reading, row, other)) !== null) return other;
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
  const keys = ['value', 'notApplicable', 'evidence'] as const;
  const isSame = keys.every((key) => reading.textAt(row, key) === reading.textAt(other, key));
  const place = reading.placeAt(row, 'rowCode');
  reading.double(row, { code: 'row-doubled', first, isFirstRefused: !isSame, ...place });
  if (!isSame) reading.refuse(other);
}
