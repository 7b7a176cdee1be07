import { SHEET_NAMES } from '../../text/headings';
import { LOG_SHEET_NAME } from '../../text/log-sheet-name';
import { NOMINATION_SHEET_NAMES } from '../../text/nomination';
import { SCORE_SHEET_NAMES } from '../../text/scores';
import { COVER_SHEET_NAME } from '../../text/travel/cover';
import { changeSheetName } from '../../text/travel/next-year';
import { TWIN_SHEET_NAMES } from '../../text/travel/twins';
import { isNumberedName } from '../content/sheet-name';
import type { FoundWorkbook } from '../found-workbook';
import type { Reading } from '../reading/read-workbook';

const { criteria, nominees, awards, bands, settings } = SHEET_NAMES;
const CHANGED = [...Object.values(criteria), ...Object.values(nominees), awards, bands, settings];

/** What is built from a year's results, or tells of that year only: nobody misses it in the next. */
const OF_THE_YEAR = [
  SHEET_NAMES.guide,
  LOG_SHEET_NAME,
  COVER_SHEET_NAME,
  ...Object.values(SCORE_SHEET_NAMES),
  ...Object.values(NOMINATION_SHEET_NAMES),
  ...CHANGED.map(changeSheetName),
  ...Object.values(TWIN_SHEET_NAMES),
];

/** The sheets that next year's book does not take over, by name: those that are neither input nor ours. */
export function findSheetsLeft({ sheets }: FoundWorkbook, { blocks }: Reading): readonly string[] {
  const read = new Set([...blocks.values()].map(({ location }) => location.sheet.name));
  return sheets
    .map(({ name }) => name)
    .filter((name) => !read.has(name))
    .filter((name) => !OF_THE_YEAR.some((ours) => isNumberedName(name, ours)));
}
