import type { CellBorders, LetterLook } from '../../workbook/content/sheet-content';

/** What a person sees of a cell besides its value. */
export type CellLook = {
  readonly letters: LetterLook;
  readonly fill: string | null;
  readonly borders: CellBorders | null;
};

/** As Excel tells it: null where cells, or the letters of one cell, differ. */
export type ToldFont = {
  readonly [Name in keyof Excel.CellPropertiesFont]: Excel.CellPropertiesFont[Name] | null;
};

export type ToldBorder = {
  readonly style?: string | null | undefined;
  readonly weight?: string | null | undefined;
};

/** What Excel says of the fill of cells that have none. */
const NO_FILL = '#FFFFFF';
const BLACK = '#000000';

/** Letters of several looks in one cell, which no sheet of ours has. */
export const MIXED_LETTERS: LetterLook = {
  font: '',
  size: 0,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  color: null,
};

/** Null where letters differ. Of a cell Excel may leave out what is not set (office-js#2349). */
export function findLetters(told: ToldFont): LetterLook | null {
  const { name, size, bold, italic, underline = 'None', strikethrough, color } = told;
  const isMixed = [bold, italic, underline, strikethrough].includes(null);
  if (isMixed || [name, size, color].some((one) => (one ?? null) === null)) return null;
  return {
    font: name ?? '',
    size: size ?? 0,
    bold: bold === true,
    italic: italic === true,
    underline: underline !== 'None',
    strike: strikethrough === true,
    color: color === BLACK ? null : (color ?? '').slice(1).toUpperCase(),
  };
}

/** Of cells that are told of one by one, or look the same. */
export function findFill(color: string): string | null {
  return color.toUpperCase() === NO_FILL ? null : color.slice(1).toUpperCase();
}

/** The styles of files for Excel's pairs of style and weight. */
const LINES: Readonly<Record<string, string>> = {
  'Continuous Hairline': 'hair',
  'Continuous Thin': 'thin',
  'Continuous Medium': 'medium',
  'Continuous Thick': 'thick',
  'Dash Thin': 'dashed',
  'Dash Medium': 'mediumDashed',
  'DashDot Thin': 'dashDot',
  'DashDot Medium': 'mediumDashDot',
  'DashDotDot Thin': 'dashDotDot',
  'DashDotDot Medium': 'mediumDashDotDot',
  'Dot Thin': 'dotted',
  'Double Thick': 'double',
  'SlantDashDot Medium': 'slantDashDot',
};

/** By the style of files, "" for none; null where lines differ. */
export function findLine({ style, weight }: ToldBorder): string | null {
  if (style === 'None') return '';
  if ((style ?? null) === null || (weight ?? null) === null) return null;
  const told = `${style} ${weight}`;
  return LINES[told] ?? told;
}
