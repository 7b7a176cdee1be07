import { BLANK } from '../../domain/draft';
import { DAYS_FROM_1900_TO_1904 } from '../number-format';
import type { WritePlan } from '../write-plan';
import type { FoundLog } from './find-log';
import { textsOfLine, valuesOfLine } from './log-line';
import type { LogLine, LogValues } from './log-line';

type LogWrite = Pick<WritePlan, 'append' | 'change'>;

/** Puts lines below those of a log that is there, each value under its heading. */
export function extendLog(log: FoundLog, lines: readonly LogLine[], isFrom1904: boolean): LogWrite {
  return log.table === null
    ? fillRows(log, lines.map(textsOfLine))
    : { append: [{ table: log.table, rows: listRows(log, lines, isFrom1904) }], change: [] };
}

/** Rows as wide as the table: columns that people added stay blank. */
function listRows(
  { left, right, columns }: FoundLog,
  lines: readonly LogLine[],
  isFrom1904: boolean,
): WritePlan['append'][number]['rows'] {
  const keys = new Map([...columns].map(([key, column]) => [column, key]));
  return lines.map((line) => {
    const { when, ...rest } = valuesOfLine(line);
    // Rows are added as they are: days count as in the workbook.
    const values: LogValues = { ...rest, when: isFrom1904 ? when - DAYS_FROM_1900_TO_1904 : when };
    return Array.from({ length: right - left + 1 }, (_, offset) => {
      const key = keys.get(left + offset);
      return key === undefined ? null : values[key];
    });
  });
}

function fillRows({ sheet, columns, nextRow }: FoundLog, lines: readonly LogValues[]): LogWrite {
  const change = lines.flatMap((values, index) =>
    [...columns]
      .map(([key, column]) => ({
        sheet,
        row: nextRow + index,
        column,
        old: BLANK,
        next: values[key],
      }))
      .filter(({ next }) => next !== null),
  );
  return { append: [], change };
}
