import { foundNumber } from '../../../workbook/found-number';
import type { CellValue } from '../../../workbook/sheet-plan';
import { findChild, outlineXml } from '../../package/outline';
import { escapeXml } from '../../package/xml-text';
import { spellText } from '../../write/write-text';
import { listAttributes } from './list-attributes';

/** A formula without a value: programs compute it when they open the file. */
export type NewFormula = {
  readonly formula: string;
  /** The address of the cell where the formula is an array's. */
  readonly array: string | null;
};

export type CellContent = CellValue | NewFormula;

/**
 * What describes the content that goes: its type, the metadata of its formula (a dynamic array) and
 * of its value (a picture or a stock in the cell), which Excel would show instead of the new one.
 */
const OF_CONTENT = ['t', 'cm', 'vm'];

const LOSES_SPACE = /^\s|\s$|[\t\n]|\s\s/;
/** XML cannot hold them, or readers would make a line feed of them. */
const CONTROL = /(?![\t\n])\p{Cc}/gu;

/** A new cell's element; `prefix` as the sheet's elements have it. */
export function spellNewCell(
  prefix: string,
  address: string,
  style: number | null,
  content: CellContent,
): string {
  return spellCell(prefix, ` r="${address}"${spellStyle(style)}`, content, '');
}

/** The element of a cell with another content: its place, its style and what we do not know stay. */
export function respellCell(source: string, style: number | null, content: CellContent): string {
  const cell = outlineXml(source);
  const dropped = style === null ? OF_CONTENT : [...OF_CONTENT, 's'];
  const attributes = listAttributes(source)
    .filter(({ name }) => !dropped.includes(name))
    .map(({ start, end }) => source.slice(start, end))
    .join('');
  const extensions = findChild(cell, 'extLst');
  const kept = extensions === null ? '' : source.slice(extensions.start, extensions.end);
  return spellCell(cell.prefix, attributes + spellStyle(style), content, kept);
}

function spellStyle(style: number | null): string {
  return style === null || style === 0 ? '' : ` s="${style}"`;
}

function spellCell(prefix: string, attributes: string, content: CellContent, rest: string): string {
  const inner = spellContent(prefix, content) + rest;
  const name = `${prefix}c`;
  if (inner === '') return `<${name}${attributes}/>`;
  const type = typeof content === 'string' && content !== '' ? ' t="inlineStr"' : '';
  return `<${name}${attributes}${type}>${inner}</${name}>`;
}

/** An empty text is a blank cell. */
function spellContent(prefix: string, content: CellContent): string {
  if (content === null || content === '') return '';
  if (typeof content === 'number') {
    if (foundNumber(content, false).kind === 'error') throw new Error(`no cell holds ${content}`);
    return `<${prefix}v>${content}</${prefix}v>`;
  }
  if (typeof content === 'string') {
    const text = escapeXml(spellText(content)).replace(CONTROL, spellControl);
    const space = LOSES_SPACE.test(content) ? ' xml:space="preserve"' : '';
    return `<${prefix}is><${prefix}t${space}>${text}</${prefix}t></${prefix}is>`;
  }
  const array = content.array === null ? '' : ` t="array" ref="${content.array}"`;
  return `<${prefix}f${array}>${escapeXml(content.formula)}</${prefix}f>`;
}

function spellControl(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
