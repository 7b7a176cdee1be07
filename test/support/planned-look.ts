import { DOMParser } from '@xmldom/xmldom';
import type { Element } from '@xmldom/xmldom';
import type { CellStyle } from '../../src/workbook/sheet-plan';
import type { Look } from './read-look-styles';
import { child, showElement } from './show-element';

/** What a plan can say of a cell's look, in words that a file's look can be told in too. */
export type PlainLook = Record<'numberFormat' | 'font' | 'fill' | 'border' | 'alignment', string>;

const BUILT_IN: Readonly<Record<string, string>> = {
  '1': '0',
  '2': '0.00',
  '3': '#,##0',
  '4': '#,##0.00',
  '9': '0%',
  '10': '0.00%',
  '49': '@',
};
const SIDES = ['left', 'right', 'top', 'bottom'] as const;

export function tellPlannedLook(style: CellStyle): PlainLook {
  const { font, border, horizontal, vertical, wrap = false, indent = 0 } = style;
  const has = (side: (typeof SIDES)[number]): string => {
    if (border === undefined) return '';
    if (border === 'top' || border === 'bottom') return border === side ? 'thin' : '';
    return border;
  };
  const marks = [font.bold && 'bold', font.italic && 'italic', font.underline && 'underline'];
  return {
    numberFormat: style.numberFormat ?? 'General',
    font: ['Times New Roman', font.size, ...marks, font.color].filter(Boolean).join(' '),
    fill: style.fill ?? '',
    border: SIDES.map(has).join('|'),
    alignment: [horizontal ?? 'general', vertical ?? 'bottom', wrap, indent].join(' '),
  };
}

export function tellFoundLook(look: Look): PlainLook {
  const font = parse(look.font);
  const fill = child(parse(look.fill), 'patternFill');
  const border = parse(look.border);
  const alignment = parse(look.alignment);
  const id = look.numberFormat.replace('built-in ', '');
  const isMarked = (name: string): boolean => {
    const mark = child(font, name);
    return mark !== null && !['0', 'false', 'none'].includes(mark.getAttribute('val') ?? '1');
  };
  const marks = [isMarked('b') && 'bold', isMarked('i') && 'italic', isMarked('u') && 'underline'];
  const color = child(font, 'color');
  const parts = [value(font, 'name'), value(font, 'sz'), ...marks, color && tellColor(color)];
  return {
    numberFormat: BUILT_IN[id] ?? look.numberFormat,
    font: parts.filter(Boolean).join(' '),
    fill: fill?.getAttribute('patternType') === 'solid' ? tellColor(child(fill, 'fgColor')) : '',
    border: SIDES.map((side) => child(border, side)?.getAttribute('style') ?? '').join('|'),
    alignment: [
      alignment?.getAttribute('horizontal') ?? 'general',
      alignment?.getAttribute('vertical') ?? 'bottom',
      ['1', 'true'].includes(alignment?.getAttribute('wrapText') ?? ''),
      alignment?.getAttribute('indent') ?? 0,
    ].join(' '),
  };
}

/** RRGGBB; a colour of the theme, or one that lets something through, is told as found. */
function tellColor(color: Element | null): string {
  const rgb = color?.getAttribute('rgb') ?? '';
  return /^FF[0-9A-F]{6}$/.test(rgb) ? rgb.slice(2) : `? ${showElement(color)}`;
}

function value(parent: Element | null, name: string): string {
  return child(parent, name)?.getAttribute('val') ?? '';
}

function parse(text: string): Element | null {
  return text === '' ? null : new DOMParser().parseFromString(text, 'text/xml').documentElement;
}
