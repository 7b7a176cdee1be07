import type { Unit } from '../../domain/units/find-unit';
import { NOMINATION_SHEET_NAMES } from '../../text/nomination';
import { SCORE_SHEET_NAMES } from '../../text/scores';
import { SHEET_NAMES } from '../../text/headings';
import { columnLetters, quoteSheetName } from '../address';
import { foldSheetName } from '../content/sheet-name';
import type { FoundWorkbook } from '../found-workbook';
import { hasContent } from '../reading/has-content';
import type { Reading } from '../reading/read-workbook';
import { isBlank } from '../reading/recognise-cell';
import { concernsUnit } from './concerns-unit';

/** Hidden rows and columns that hold anything, as people name them. */
export type HiddenLines = {
  /** Of the input tables, in rows that the copy holds: there they are hidden no more. */
  readonly readRows: readonly string[];
  readonly readColumns: readonly string[];
  readonly otherRows: readonly string[];
  readonly otherColumns: readonly string[];
};

/**
 * The hidden rows and columns of all sheets, by whether the copy reads them: a row of another nominee
 * than the unit's counts among the others, and so does whatever stands outside the input tables.
 */
export function findHiddenLines(
  found: FoundWorkbook,
  { blocks }: Reading,
  unit: Unit | null,
): HiddenLines {
  const lines = { readRows: [], readColumns: [], otherRows: [], otherColumns: [] } as {
    -readonly [Kind in keyof HiddenLines]: string[];
  };
  const readings = [...blocks].map(([block, reading]) => {
    const shown = reading.sheetRows.filter((_, index) => concernsUnit(block, unit, index));
    return { ...reading, shownRows: new Set(shown) };
  });
  for (const sheet of found.sheets) {
    const own = readings.filter(({ location }) => location.sheet.name === sheet.name);
    const name = quoteSheetName(sheet.name);
    for (const row of [...sheet.hiddenRows].sort(byNumber)) {
      if (sheet.rows[row]?.some((cell) => !isBlank(cell)) !== true) continue;
      const isRead = own.some(({ shownRows }) => shownRows.has(row));
      lines[isRead ? 'readRows' : 'otherRows'].push(`${name}!${row + 1}:${row + 1}`);
    }
    for (const column of [...sheet.hiddenColumns].sort(byNumber)) {
      if (!hasContent(sheet, column, 0)) continue;
      const isRead = own.some(({ sheetColumns }) => [...sheetColumns.values()].includes(column));
      const letters = columnLetters(column);
      lines[isRead ? 'readColumns' : 'otherColumns'].push(`${name}!${letters}:${letters}`);
    }
  }
  return lines;
}

/** Sheets that are neither input nor what is drawn anew for every copy. */
export function findOtherSheets(found: FoundWorkbook, { blocks }: Reading): readonly string[] {
  const known = new Set(
    [
      ...[...blocks.values()].map(({ location }) => location.sheet.name),
      ...Object.values(SCORE_SHEET_NAMES),
      ...Object.values(NOMINATION_SHEET_NAMES),
      SHEET_NAMES.guide,
    ].map(foldSheetName),
  );
  return found.sheets.map(({ name }) => name).filter((name) => !known.has(foldSheetName(name)));
}

function byNumber(one: number, other: number): number {
  return one - other;
}
