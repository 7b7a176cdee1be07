import type { WrittenSheets } from '../application/sheets/prepare-sheets';
import { DONE } from '../text/command-line/command-line';
import { describeOutdated, describeSheets, describeWrittenSheet } from '../text/write-log';

/** What was written, what was kept instead, and what stands in the workbook that is no longer so. */
export function describeBuilt(
  out: string,
  { written, outdated }: WrittenSheets,
  otherCommand: string,
): readonly string[] {
  return [
    ...written.filter(({ kept }) => kept.length > 0).map(describeWrittenSheet),
    ...outdated.map((sheet) => describeOutdated(sheet, DONE.runAgain(otherCommand))),
    DONE.writtenSheets(out, describeSheets(written)),
  ];
}
