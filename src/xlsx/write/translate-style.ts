import type { CellStyle as FileStyle } from 'hucre/xlsx';
import type { CellStyle } from '../../workbook/sheet-plan';
import { FONT_NAME } from '../../workbook/styles';

/** The size of nearly every cell: what the file takes for granted need not be said. */
export const DEFAULT_FONT = { name: FONT_NAME, size: 12 } as const;

const known = new WeakMap<CellStyle, FileStyle>();

/** Equal looks are one object in plans, so each is translated once. */
export function translateStyle(style: CellStyle): FileStyle {
  const found = known.get(style);
  if (found !== undefined) return found;
  const translated = translate(style);
  known.set(style, translated);
  return translated;
}

function translate(style: CellStyle): FileStyle {
  const font = translateFont(style.font);
  const alignment = translateAlignment(style);
  return {
    ...(font === null ? {} : { font }),
    ...(style.fill === undefined
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: style.fill } } }),
    ...(style.border === undefined ? {} : { border: translateBorder(style.border) }),
    ...(alignment === null ? {} : { alignment }),
    ...(style.numberFormat === undefined ? {} : { numFmt: style.numberFormat }),
    ...(style.unlocked === true && { protection: { locked: false } }),
  };
}

function translateFont(font: CellStyle['font']): NonNullable<FileStyle['font']> | null {
  const { size, bold = false, italic = false, underline = false, color } = font;
  const isPlain = !bold && !italic && !underline && color === undefined;
  if (isPlain && size === DEFAULT_FONT.size) return null;
  return {
    name: FONT_NAME,
    size,
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(underline && { underline }),
    ...(color === undefined ? {} : { color: { rgb: color } }),
  };
}

function translateBorder(
  border: NonNullable<CellStyle['border']>,
): NonNullable<FileStyle['border']> {
  const thin = { style: 'thin' } as const;
  if (border === 'top') return { top: thin };
  if (border === 'bottom') return { bottom: thin };
  const side = { style: border };
  return { top: side, right: side, bottom: side, left: side };
}

function translateAlignment(style: CellStyle): NonNullable<FileStyle['alignment']> | null {
  const { horizontal, vertical, wrap = false, indent } = style;
  const alignment = {
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(wrap && { wrapText: true }),
    ...(indent === undefined ? {} : { indent }),
  };
  return Object.keys(alignment).length === 0 ? null : alignment;
}
