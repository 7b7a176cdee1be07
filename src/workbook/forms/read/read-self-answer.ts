import { lastRankColumn } from '../../../domain/place';
import { readWord, wordOf } from '../../../text/words';
import type { AskedRow } from '../form';
import type { SelfLine } from '../form-content';
import { plainText } from '../form-digests';
import type { SelfColumn } from '../self-columns';
import type { FormEntry } from './returned-form';
import type { SelfReading } from './self-reading';

/** A row whose code agrees: its criterion, and that of the workbook of now, if it is still the same. */
type AskedOf = {
  readonly asked: AskedRow;
  readonly line: SelfLine | null;
  readonly criterion: string;
};

/** What the recipient has filled in, in a row whose code agrees. */
export function readSelfAnswer(
  reading: SelfReading,
  row: number,
  { asked, line, criterion }: AskedOf,
): void {
  const [result, evidence] = asked.cells;
  if (result === undefined) throw new Error('a row that asks for nothing');
  const isLast = result.column === lastRankColumn(criterion);
  const locked: readonly SelfColumn[] = [
    ...(asked.isOpen ? [] : (['value'] as const)),
    ...(asked.isOpen && !isLast ? [] : (['notApplicable'] as const)),
    ...(asked.isOpen && evidence !== undefined ? [] : (['evidence'] as const)),
    ...(evidence === undefined ? (['sentEvidence', 'answeredEvidence'] as const) : []),
  ];
  for (const key of locked) {
    const is = reading.textAt(row, key);
    if (is !== '') reading.alterAt(row, key, '', is);
  }
  const was = asked.isOpen ? null : findLockedNote(asked, line);
  const text = reading.textAt(row, 'note');
  const hasNote = reading.task.table.columns.has('note');
  if (was !== null && hasNote && plainText(was) !== plainText(text)) {
    reading.alterAt(row, 'note', was, text);
  }
  if (!asked.isOpen) return;
  const enter = (cell: AskedRow['cells'][number], key: 'value' | 'evidence'): void => {
    if (!reading.requireColumn(row, key)) return;
    const written =
      key === 'value' ? readResult(reading, row, isLast) : { value: reading.cellAt(row, key) };
    const { value } = written;
    if (value.kind === 'error' || value.kind === 'uncalculated') {
      const found = value.kind === 'error' ? value.value : '';
      const isEvidence = key === 'evidence';
      const place = reading.placeAt(row, key);
      reading.refuse(row, { code: 'value-broken', found, isEvidence, ...place });
      return;
    }
    reading.enter(row, { ...reading.who, ...reading.placeAt(row, key), ...cell, ...written });
  };
  enter(result, 'value');
  if (evidence !== undefined) enter(evidence, 'evidence');
  if (text !== '') {
    const { scope, nominee } = reading.who;
    reading.remarks.push({ scope, nominee, criterion, text, ...reading.placeAt(row, 'note') });
  }
  reading.use(row);
}

/** What stands beside a row that is not open; null while nobody knows. */
function findLockedNote({ note = '' }: AskedRow, line: SelfLine | null): string | null {
  if (note !== '') return note;
  if (line?.kind !== 'asked') return null;
  return line.leaf.scoredBy === 'selfScored' ? '' : line.remark;
}

/** With the mark where it leaves in doubt what is meant: then the row is refused. */
function readResult(
  reading: SelfReading,
  row: number,
  isLast: boolean,
): Pick<FormEntry, 'value' | 'mark'> {
  const value = reading.cellAt(row, 'value');
  const mark = reading.textAt(row, 'notApplicable');
  if (isLast) return { value };
  // A blank may have been “Không áp dụng”.
  if (value.kind === 'blank') reading.requireColumn(row, 'notApplicable');
  if (mark === '' || readWord(mark) === 'no') return { value };
  const place = reading.placeAt(row, 'notApplicable');
  if (readWord(mark) !== 'notApplicable' && readWord(mark) !== 'yes' && !/^x$/i.test(mark)) {
    reading.refuse(row, { code: 'not-applicable-unread', found: mark, ...place });
    return { value, mark };
  }
  const typed = value.kind === 'text' ? readWord(value.value) : null;
  if (value.kind !== 'blank' && typed !== 'notApplicable') {
    reading.refuse(row, { code: 'both-filled', ...reading.placeAt(row, 'value') });
    return { value, mark };
  }
  return { value: { kind: 'text', value: wordOf('notApplicable') } };
}
