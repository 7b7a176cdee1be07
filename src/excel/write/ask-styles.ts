import { findStyleAreas } from '../../workbook/layout/style-areas';
import type { Area } from '../../workbook/found-workbook';
import type { CellStyle, PlannedCell, PlannedRow } from '../../workbook/sheet-plan';
import { rangeOf } from '../range-area';
import { queueFormat, queueProperties } from '../read/ask-looks';
import { styleOfLook } from './style-of-look';

/** The styles of an area's cells, each by its place on the sheet; null where they differ. */
export type AreaStyles = {
  readonly area: Area;
  readonly styleAt: ((row: number, column: number, numberFormat: string) => CellStyle) | null;
};

/** Reads the answer once there is one. */
export type ReadStyles = () => AreaStyles;

const NOTHING_PLANNED: PlannedCell = { value: null, style: { font: { size: 0 } } };

/**
 * Cuts what is used of a sheet into areas that may well be of one style, if the sheet was made as
 * the plan is: rows below the last planned one as that one.
 */
export function guessStyleAreas(
  plan: readonly PlannedRow[],
  { bottom, right }: Area,
): readonly Area[] {
  const rows = Array.from({ length: bottom + 1 }, (_, row): PlannedRow => {
    const { cells = [] } = plan[Math.min(row, plan.length - 1)] ?? {};
    const all = Array.from({ length: right + 1 }, (__, column) => cells[column] ?? NOTHING_PLANNED);
    return { height: null, cells: all };
  });
  return findStyleAreas(rows).map(({ area }) => area);
}

/** Asks for the style that all cells of an area share. */
export function queueStyle(sheet: Excel.Worksheet, area: Area): ReadStyles {
  const readLooks = queueFormat(sheet, area);
  const { format } = rangeOf(sheet, area);
  format.load('horizontalAlignment,verticalAlignment,wrapText,indentLevel');
  return () => {
    const { lookAt } = readLooks();
    const { horizontalAlignment, verticalAlignment, wrapText, indentLevel } = format;
    const alignment = { horizontalAlignment, verticalAlignment, wrapText, indentLevel };
    const isMixed = Object.values<unknown>(alignment).includes(null);
    if (lookAt === null || isMixed) return { area, styleAt: null };
    return {
      area,
      styleAt: (row, column, numberFormat) =>
        styleOfLook(lookAt(row, column), alignment, numberFormat),
    };
  };
}

const ALIGNMENT: Excel.CellPropertiesLoadOptions = {
  format: {
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
  },
};

/** Asks for the style of each cell of an area. */
export function queueStyles(sheet: Excel.Worksheet, area: Area): ReadStyles {
  const readLooks = queueProperties(sheet, area);
  const asked = { alignments: rangeOf(sheet, area).getCellProperties(ALIGNMENT) };
  return () => {
    const { lookAt } = readLooks();
    const styleAt = (row: number, column: number, numberFormat: string): CellStyle => {
      const cell = asked.alignments.value[row - area.top]?.[column - area.left];
      return styleOfLook(lookAt!(row, column), cell?.format ?? {}, numberFormat);
    };
    return { area, styleAt };
  };
}
