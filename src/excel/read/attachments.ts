import { hasExcelApi } from '../run-excel';

/** Names that Excel itself gives a sheet for printing and filtering. */
const BUILT_IN_NAME = /^(?:_xlnm\.)?(?:Print_Area|Print_Titles|_FilterDatabase|Criteria|Extract)$/i;

/** What hangs on a sheet besides its cells. */
export type Attachments = ReturnType<typeof queueAttachments>;

/**
 * Asks for what hangs on a sheet, by kind. Not asked for are notes (told of since ExcelApi 1.18 only)
 * and slicers, nor links and groups of rows, of which Excel does not tell for a whole sheet: a file
 * of the same sheet shows them.
 */
export function queueAttachments(sheet: Excel.Worksheet) {
  const all = sheet.getRange();
  all.load('rowHidden,columnHidden');
  all.dataValidation.load('type');
  sheet.autoFilter.load('enabled');
  sheet.protection.load('protected');
  sheet.names.load('items/name');
  const { charts, shapes, pivotTables } = sheet;
  return {
    sheet,
    all,
    counts: {
      drawing: [charts.getCount(), shapes.getCount()],
      pivotTable: [pivotTables.getCount()],
      conditionalFormatting: [all.conditionalFormats.getCount()],
      comments: hasExcelApi('1.10') ? [sheet.comments.getCount()] : [],
    },
  };
}

/** By the names that files have for them. */
export function listAttachments({ sheet, all, counts }: Attachments): readonly string[] {
  const { autoFilter, protection, names } = sheet;
  const found: Readonly<Record<string, boolean>> = {
    hidden: all.rowHidden !== false || all.columnHidden !== false,
    dataValidations: all.dataValidation.type !== 'None',
    autoFilter: autoFilter.enabled,
    sheetProtection: protection.protected,
    ...Object.fromEntries(
      Object.entries(counts).map(([kind, results]) => [
        kind,
        results.some(({ value }) => value > 0),
      ]),
    ),
  };
  const own = names.items.map(({ name }) => name).filter((name) => !BUILT_IN_NAME.test(name));
  return [...Object.keys(found).filter((kind) => found[kind]), ...own];
}
