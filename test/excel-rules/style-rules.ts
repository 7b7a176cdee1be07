import type { Book } from './open-book';
import { childOf, listIn, walk, wholeOf } from './read-xml';
import type { XmlElement } from './read-xml';
import type { Repair, Rule } from './repair';

const MOST_FORMATS = 65_490;
const FIRST_OWN_NUMBER_FORMAT = 164;
const LONGEST_NUMBER_FORMAT = 255;

/** Where each id of a format leads, inside the styles. */
const LEADS: readonly (readonly [id: string, list: string, item: string])[] = [
  ['fontId', 'fonts', 'font'],
  ['fillId', 'fills', 'fill'],
  ['borderId', 'borders', 'border'],
  ['xfId', 'cellStyleXfs', 'xf'],
];

type Finding = readonly [place: string, rule: Rule];

export function* checkStyles(book: Book): Generator<Repair> {
  const { styles, stylesPart: part } = book;
  if (styles !== null && part !== null) {
    const findings = [
      ...checkNumberFormats(styles),
      ...checkFormats(styles),
      ...checkFills(styles),
      ...checkStyleNames(styles),
    ];
    for (const [place, rule] of findings) yield { part, place, rule };
  }
  yield* checkColours(book);
  const known = listIn(styles, 'dxfs', 'dxf').length;
  for (const { part: table, root } of book.tables) {
    for (const { attributes } of [root, ...listIn(root, 'tableColumns', 'tableColumn')]) {
      for (const [place, id] of attributes) {
        const isLost = place.endsWith('DxfId') && !(Number(id) < known);
        if (isLost) yield { part: table, place, rule: 'differential-style' };
      }
    }
  }
}

function* checkNumberFormats(styles: XmlElement): Generator<Finding> {
  const seen = new Set<number>();
  for (const format of listIn(styles, 'numFmts', 'numFmt')) {
    const id = wholeOf(format, 'numFmtId', NaN);
    const { length } = format.attributes.get('formatCode') ?? '';
    const isCode = length >= 1 && length <= LONGEST_NUMBER_FORMAT;
    if (seen.has(id) || !isCode) yield [String(id), 'number-format'];
    seen.add(id);
  }
  for (const [place, xf] of listFormats(styles)) {
    const id = wholeOf(xf, 'numFmtId', 0);
    if (!(id < FIRST_OWN_NUMBER_FORMAT || seen.has(id))) yield [place, 'number-format'];
  }
}

function* checkFormats(styles: XmlElement): Generator<Finding> {
  const sizes = LEADS.map(([id, list, item]) => [id, listIn(styles, list, item).length] as const);
  for (const [place, xf] of listFormats(styles)) {
    for (const [id, size] of sizes) {
      if (xf.attributes.has(id) && !(wholeOf(xf, id, 0) < size)) yield [place, 'style-index'];
    }
  }
  const formats = listIn(styles, 'cellXfs', 'xf').length;
  if (formats > MOST_FORMATS) yield ['cellXfs', 'style-limit'];
}

function listFormats(styles: XmlElement): readonly (readonly [place: string, xf: XmlElement])[] {
  return ['cellStyleXfs', 'cellXfs'].flatMap((list) =>
    listIn(styles, list, 'xf').map((xf, index) => [`${list} ${index}`, xf] as const),
  );
}

function* checkFills(styles: XmlElement): Generator<Finding> {
  const fills = listIn(styles, 'fills', 'fill');
  for (const [index, pattern] of ['none', 'gray125'].entries()) {
    const fill = childOf(fills[index] ?? null, 'patternFill');
    const isObligatory = (fill?.attributes.get('patternType') ?? 'none') === pattern;
    if (fill === null || !isObligatory) yield [String(index), 'style-fills'];
  }
}

function* checkStyleNames(styles: XmlElement): Generator<Finding> {
  const seen = new Set<string>();
  const bases = listIn(styles, 'cellStyleXfs', 'xf').length;
  for (const style of listIn(styles, 'cellStyles', 'cellStyle')) {
    const name = style.attributes.get('name') ?? '';
    if (seen.has(name.toLowerCase())) yield [name, 'style-name'];
    if (!(wholeOf(style, 'xfId', NaN) < bases)) yield [name, 'style-index'];
    seen.add(name.toLowerCase());
  }
}

/** In styles and on sheets, whatever has a colour states it in `rgb`. */
function* checkColours({ styles, stylesPart, sheets }: Book): Generator<Repair> {
  for (const { part, root } of [{ part: stylesPart, root: styles }, ...sheets]) {
    if (part === null || root === null) continue;
    for (const { attributes } of walk(root)) {
      const rgb = attributes.get('rgb');
      if (rgb !== undefined && !/^[0-9A-Fa-f]{8}$/.test(rgb)) {
        yield { part, place: rgb, rule: 'colour' };
      }
    }
  }
}
