import type { CellBorders } from '../../workbook/content/sheet-content';
import type { CellStyle } from '../../workbook/sheet-plan';
import type { CellLook } from '../read/find-look';

/** How Excel tells that cells stand in their place. */
export type ToldAlignment = Pick<
  Excel.CellPropertiesFormat,
  'horizontalAlignment' | 'verticalAlignment' | 'wrapText' | 'indentLevel'
>;

const HORIZONTAL: Readonly<Record<string, CellStyle['horizontal']>> = {
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Justify: 'justify',
};
const VERTICAL: Readonly<Record<string, CellStyle['vertical']>> = { Top: 'top', Center: 'center' };

/** The style of ours that looks like that; whatever else people may give a cell is not kept. */
export function styleOfLook(
  { letters, fill, borders }: CellLook,
  told: ToldAlignment,
  numberFormat: string,
): CellStyle {
  const { size, bold, italic, underline, color } = letters;
  const border = borderOf(borders);
  const horizontal = HORIZONTAL[told.horizontalAlignment ?? ''];
  const vertical = VERTICAL[told.verticalAlignment ?? ''];
  const indent = told.indentLevel ?? 0;
  return {
    font: {
      size,
      ...(bold && { bold }),
      ...(italic && { italic }),
      ...(underline && { underline }),
      ...(color !== null && { color }),
    },
    ...(fill !== null && { fill }),
    ...(border && { border }),
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(told.wrapText === true && { wrap: true }),
    ...(indent > 0 && { indent }),
    ...(numberFormat !== 'General' && { numberFormat }),
  };
}

/**
 * Neighbours may share the line between them. Lines of hair are those of a box; any other that is
 * not of a box is drawn by the cell above it, if there is one.
 */
function borderOf(borders: CellBorders | null): CellStyle['border'] {
  if (borders === null) return undefined;
  const { top, right, bottom, left } = borders;
  const sides = [top, right, bottom, left];
  if (sides.every((side) => side !== '')) return sides.includes('hair') ? 'hair' : 'thin';
  if (isPlainLine(bottom)) return 'bottom';
  return isPlainLine(top) ? 'top' : undefined;
}

function isPlainLine(line: string): boolean {
  return line !== '' && line !== 'hair';
}
