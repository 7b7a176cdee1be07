import type { Area } from '../../workbook/found-workbook';
import type { CellStyle } from '../../workbook/sheet-plan';
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

/** All that an area is asked about: formats are told cell by cell. */
export function spellStyle(style: CellStyle): string {
  return JSON.stringify({ ...style, numberFormat: undefined });
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
