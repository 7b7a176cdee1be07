import { numberOfDecimal, parseDecimal } from '../../domain/decimal';
import { BLANK } from '../../domain/draft';
import { showFound } from '../../domain/validation/cell-faults';
import type { FoundWorkbook } from '../found-workbook';
import { dateOfSerial } from '../number-format';
import { findLog, foldDigest } from './find-log';
import type { LogColumn } from './log-line';

/** A line of the log as it stands there; what a person has deleted is "". */
export type FoundLogLine = Readonly<Record<LogColumn, string>>;

/**
 * The lines below the headings of a workbook's log, in composed letters however they are stored; none
 * where it has no log. Digests are folded.
 */
export function readLogLines(found: FoundWorkbook): readonly FoundLogLine[] {
  const log = findLog(found);
  if (log === null) return [];
  const rows = found.sheets.find(({ name }) => name === log.sheet)?.rows ?? [];
  return rows.slice(log.headingRow + 1, log.nextRow).map((cells) => {
    const textOf = (column: LogColumn): string =>
      showFound(cells[log.columns.get(column) ?? -1] ?? BLANK)
        .normalize('NFC')
        .trim();
    return {
      when: readMoment(textOf('when')),
      action: textOf('action'),
      sheet: textOf('sheet'),
      cells: textOf('cells'),
      digest: foldDigest(textOf('digest')),
      note: textOf('note'),
    };
  });
}

/** "2026-11-23T08:21:45" of a date, or of its number where the format is gone. */
function readMoment(when: string): string {
  const serial = parseDecimal(when);
  return serial === null ? when : (dateOfSerial(numberOfDecimal(serial), false) ?? when);
}
