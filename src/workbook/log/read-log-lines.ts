import { BLANK } from '../../domain/draft';
import { showFound } from '../../domain/validation/cell-faults';
import type { FoundWorkbook } from '../found-workbook';
import { findLog, foldDigest } from './find-log';
import type { LogColumn } from './log-line';

/** A line of the log as it stands there; what a person has deleted is "". */
export type FoundLogLine = Readonly<Record<LogColumn, string>>;

/** The lines of a workbook's log from the top; none where it has no log. Digests are folded. */
export function readLogLines(found: FoundWorkbook): readonly FoundLogLine[] {
  const log = findLog(found);
  if (log === null) return [];
  const rows = found.sheets.find(({ name }) => name === log.sheet)?.rows ?? [];
  return rows.slice(0, log.nextRow).map((cells) => {
    const textOf = (column: LogColumn): string =>
      showFound(cells[log.columns.get(column) ?? -1] ?? BLANK).trim();
    return {
      when: textOf('when'),
      action: textOf('action'),
      sheet: textOf('sheet'),
      cells: textOf('cells'),
      digest: foldDigest(textOf('digest')),
      note: textOf('note'),
    };
  });
}
