import { showFound } from './cell-faults';
import type { RowReader } from './row-reader';

/**
 * Mã of a criterion or nominee, trimmed and in NFC; "" when blank. Null (and a problem) when a program
 * has made something else of it: "1.2" typed into a cell may have become a date.
 */
export function readCode(reader: RowReader, column: string): string | null {
  const found = reader.find(column);
  if (found.kind === 'date' || found.kind === 'boolean') {
    reader.report({ code: 'code-not-text', value: showFound(found) }, column);
    return null;
  }
  const text = reader.text(column);
  return text === null ? null : text.normalize('NFC');
}
