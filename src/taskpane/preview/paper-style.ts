import type { CSSProperties } from 'react';
import { FONT_NAME } from '../../workbook/styles';
import type { CellStyle, PlannedCell } from '../../workbook/sheet-plan';

/** Liberation Serif has the same widths, where Times New Roman is not there. */
export const PAPER_FONT = `"${FONT_NAME}", "Liberation Serif", serif`;

/** What lies between a cell's edge and its text, and a step of indent, in points. */
const EDGE = 2.25;
const INDENT = 9;

/** How a cell looks on paper, printed at a scale. */
export function stylePaper({ style, value }: PlannedCell, scale: number): CSSProperties {
  const { font, fill, horizontal, vertical = 'bottom', wrap = false, indent = 0 } = style;
  return {
    fontSize: `${font.size * scale}pt`,
    fontWeight: font.bold === true ? 'bold' : 'normal',
    fontStyle: font.italic === true ? 'italic' : 'normal',
    textDecorationLine: font.underline === true ? 'underline' : 'none',
    textAlign: horizontal ?? (typeof value === 'number' ? 'right' : 'left'),
    verticalAlign: vertical === 'center' ? 'middle' : vertical,
    whiteSpace: wrap ? 'pre-wrap' : 'pre',
    overflowWrap: wrap ? 'anywhere' : 'normal',
    padding: `0 ${EDGE * scale}pt 0 ${(EDGE + indent * INDENT) * scale}pt`,
    ...(font.color !== undefined && { color: `#${font.color}` }),
    ...(fill !== undefined && { backgroundColor: `#${fill}` }),
    ...styleBorder(style.border),
  };
}

function styleBorder(border: CellStyle['border']): CSSProperties {
  switch (border) {
    case 'thin':
      return { border: THIN };
    case 'hair':
      return { border: '0.5pt dotted' };
    case 'top':
      return { borderTop: THIN };
    case 'bottom':
      return { borderBottom: THIN };
    case undefined:
      return {};
  }
}

const THIN = '0.75pt solid black';
