import type { CellBorders, CellContent, LetterLook } from '../../workbook/content/sheet-content';
import { findChild, outlineXml, readAttribute } from '../package/outline';
import type { XmlElement } from '../package/outline';

/** What a cell's style (`s`) makes it look like. */
export type CellLook = Pick<CellContent, 'fill' | 'borders' | 'format'> & {
  readonly letters: LetterLook;
};

export const PLAIN_LOOK: CellLook = {
  letters: {
    font: '',
    size: 0,
    bold: false,
    italic: false,
    underline: false,
    strike: false,
    color: null,
  },
  fill: null,
  borders: null,
  format: 'General',
};

/** The formats of ours that files may name by number only, as some programs do. */
const BUILT_IN_FORMATS: Readonly<Record<string, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  49: '@',
};

/** How programs spell the colour of letters that nobody has coloured. */
const BLACK = new Set(['', '000000', 'auto', 'theme1', 'indexed8', 'indexed64']);

export function readLooks(stylesXml: string): readonly CellLook[] {
  const root = outlineXml(stylesXml);
  const list = (name: string): readonly XmlElement[] => findChild(root, name)?.children ?? [];
  const fonts = list('fonts').map(readLetters);
  const fills = list('fills').map(readFill);
  const borders = list('borders').map(readBorders);
  const formats = new Map(
    list('numFmts').map((one) => [
      readAttribute(one, 'numFmtId'),
      readAttribute(one, 'formatCode'),
    ]),
  );
  return list('cellXfs').map((style) => {
    const format = readAttribute(style, 'numFmtId') ?? '0';
    return {
      letters: fonts[Number(readAttribute(style, 'fontId'))] ?? PLAIN_LOOK.letters,
      fill: fills[Number(readAttribute(style, 'fillId'))] ?? null,
      borders: borders[Number(readAttribute(style, 'borderId'))] ?? null,
      // Some programs escape spaces, others do not.
      format: (formats.get(format) ?? BUILT_IN_FORMATS[format] ?? format).replaceAll('\\ ', ' '),
    };
  });
}

/** A `font`, or the `rPr` of some letters. */
export function readLetters(font: XmlElement): LetterLook {
  const isOn = (name: string): boolean => {
    const found = findChild(font, name);
    const value = found === null ? 'none' : (readAttribute(found, 'val') ?? '1');
    return value !== 'none' && value !== '0' && value !== 'false';
  };
  const read = (name: string): string => {
    const found = findChild(font, name);
    return found === null ? '' : (readAttribute(found, 'val') ?? '');
  };
  const color = readColor(findChild(font, 'color'));
  return {
    font: read('name') || read('rFont'),
    size: Number(read('sz')),
    bold: isOn('b'),
    italic: isOn('i'),
    underline: isOn('u'),
    strike: isOn('strike'),
    color: BLACK.has(color) ? null : color,
  };
}

function readBorders(border: XmlElement): CellBorders | null {
  const styleOf = (side: string): string => {
    const found = findChild(border, side);
    const style = found === null ? null : readAttribute(found, 'style');
    return style === null || style === 'none' ? '' : style;
  };
  const borders = {
    top: styleOf('top'),
    right: styleOf('right') || styleOf('end'),
    bottom: styleOf('bottom'),
    left: styleOf('left') || styleOf('start'),
    diagonal: styleOf('diagonal'),
  };
  return Object.values(borders).every((style) => style === '') ? null : borders;
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
