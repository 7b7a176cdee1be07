import { LOG_HEADINGS, writeMoment } from '../../text/write-log';
import type { CellValue } from '../sheet-plan';

/** Dòng nhật ký: one sheet that one action has written. */
export type LogLine = {
  readonly when: Date;
  readonly action: string;
  readonly sheet: string;
  readonly cells: number;
  readonly digest: string;
  readonly note: string;
};

/** The Excel table. */
export const LOG_TABLE = 'NhatKy';

export type LogColumn = keyof typeof LOG_HEADINGS;

export const LOG_COLUMNS = Object.keys(LOG_HEADINGS) as LogColumn[];

export type LogValues = Readonly<Record<LogColumn, CellValue>>;

/** A line's cells by column, the moment as the date-time that Excel keeps. */
export function valuesOfLine({ when, note, ...rest }: LogLine): LogValues & { when: number } {
  return { ...rest, when: serialOfMoment(when), note: note === '' ? null : note };
}

/** The same for cells without a format of ours, where a date-time would show as a bare number. */
export function textsOfLine(line: LogLine): LogValues {
  return { ...valuesOfLine(line), when: writeMoment(line.when) };
}

const DAY_MILLISECONDS = 86_400_000;
const FIRST_DAY = Date.UTC(1899, 11, 30);

/** Days since 1900 as Excel counts them, by the clock of the machine, to the second. */
function serialOfMoment(moment: Date): number {
  const shown = Date.UTC(
    moment.getFullYear(),
    moment.getMonth(),
    moment.getDate(),
    moment.getHours(),
    moment.getMinutes(),
    moment.getSeconds(),
  );
  return (shown - FIRST_DAY) / DAY_MILLISECONDS;
}
