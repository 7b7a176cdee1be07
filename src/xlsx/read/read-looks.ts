import type { LetterLook } from '../../workbook/content/sheet-content';
import { findChild, outlineXml, readAttribute } from '../package/outline';
import type { XmlElement } from '../package/outline';

/** What a cell's style (`s`) makes it look like. */
export type CellLook = { readonly letters: LetterLook; readonly fill: string | null };

export const PLAIN_LOOK: CellLook = {
  letters: { bold: false, italic: false, underline: false, strike: false, color: null },
  fill: null,
};

/** How programs spell the colour of letters that nobody has coloured. */
const BLACK = new Set(['', '000000', 'auto', 'theme1', 'indexed8', 'indexed64']);

export function readLooks(stylesXml: string): readonly CellLook[] {
  const root = outlineXml(stylesXml);
  const list = (name: string): readonly XmlElement[] => findChild(root, name)?.children ?? [];
  const fonts = list('fonts').map(readLetters);
  const fills = list('fills').map(readFill);
  return list('cellXfs').map((style) => ({
    letters: fonts[Number(readAttribute(style, 'fontId'))] ?? PLAIN_LOOK.letters,
    fill: fills[Number(readAttribute(style, 'fillId'))] ?? null,
  }));
}

/** A `font`, or the `rPr` of some letters. */
export function readLetters(font: XmlElement): LetterLook {
  const isOn = (name: string): boolean => {
    const found = findChild(font, name);
    const value = found === null ? 'none' : (readAttribute(found, 'val') ?? '1');
    return value !== 'none' && value !== '0' && value !== 'false';
  };
  const color = readColor(findChild(font, 'color'));
  return {
    bold: isOn('b'),
    italic: isOn('i'),
    underline: isOn('u'),
    strike: isOn('strike'),
    color: BLACK.has(color) ? null : color,
  };
}

function readFill(fill: XmlElement): string | null {
  const pattern = findChild(fill, 'patternFill');
  if (pattern === null) return findChild(fill, 'gradientFill') === null ? null : 'gradient';
  const type = readAttribute(pattern, 'patternType') ?? 'none';
  if (type === 'none') return null;
  const color = readColor(findChild(pattern, 'fgColor'));
  if (type === 'solid') return color;
  return `${type} ${color} ${readColor(findChild(pattern, 'bgColor'))}`;
}

/** RRGGBB, else the words that the file has for it: "theme4 0.4". */
function readColor(color: XmlElement | null): string {
  if (color === null) return '';
  const rgb = readAttribute(color, 'rgb');
  if (rgb !== null) return rgb.slice(-6).toUpperCase();
  const words = ['auto', 'theme', 'indexed'].flatMap((name) => {
    const value = readAttribute(color, name);
    return value === null ? [] : [name === 'auto' ? name : `${name}${value}`];
  });
  return [...words, readAttribute(color, 'tint') ?? ''].join(' ').trim();
}
