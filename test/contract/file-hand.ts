import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import type { Document, Element } from '@xmldom/xmldom';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { columnLetters, readAddress } from '../host/model/address';
import { readLooks } from '../support/read-looks';
import { child, children } from '../support/show-element';
import type { Hand, Typed } from './typed';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The person before another program: the file as it is saved by it. */
export function makeFileHand(read: () => Uint8Array, save: (bytes: Uint8Array) => void): Hand {
  const edit = (sheet: string, change: (document: Document) => void): void => {
    const parts = unzipSync(read());
    const part = readLooks(read()).sheets.find(({ name }) => name === sheet)?.part ?? '';
    const bytes = parts[part];
    if (bytes === undefined) throw new Error(`no sheet ${sheet}`);
    const document = new DOMParser().parseFromString(strFromU8(bytes), 'text/xml');
    change(document);
    save(zipSync({ ...parts, [part]: strToU8(new XMLSerializer().serializeToString(document)) }));
  };
  return {
    type: (sheet, address, typed) => edit(sheet, (document) => type(document, address, typed)),
    hideRow: (sheet, row) =>
      edit(sheet, (document) => findRow(document, row + 1).setAttribute('hidden', '1')),
    hideColumn: (sheet, column) => edit(sheet, (document) => hideColumn(document, column + 1)),
  };
}

function type(document: Document, address: string, typed: Typed): void {
  const area = readAddress(address);
  if (area === null) throw new Error(`no cell ${address}`);
  const cell = findCell(document, area.top + 1, area.left);
  while (cell.firstChild !== null) cell.removeChild(cell.firstChild);
  cell.removeAttribute('t');
  const add = (parent: Element, name: string, value: string): void => {
    const element = document.createElementNS(MAIN, name);
    element.appendChild(document.createTextNode(value));
    parent.appendChild(element);
  };
  switch (typed.kind) {
    case 'blank':
      return;
    case 'text': {
      const holder = document.createElementNS(MAIN, 'is');
      add(holder, 't', typed.value);
      cell.setAttribute('t', 'inlineStr');
      cell.appendChild(holder);
      return;
    }
    case 'number':
      return add(cell, 'v', String(typed.value));
    case 'boolean':
      cell.setAttribute('t', 'b');
      return add(cell, 'v', typed.value ? '1' : '0');
    case 'error':
      cell.setAttribute('t', 'e');
      return add(cell, 'v', typed.value);
    case 'formula':
      add(cell, 'f', typed.formula.slice(1));
      add(cell, 'v', String(typed.value));
  }
}

function rootOf(document: Document): Element {
  if (document.documentElement === null) throw new Error('an empty part');
  return document.documentElement;
}

/** Numbered from 1; made in its place where nothing stands in it yet. */
function findRow(document: Document, number: number): Element {
  const data = child(rootOf(document), 'sheetData');
  if (data === null) throw new Error('a sheet without rows');
  const rows = children(data, 'row');
  const found = rows.find((row) => row.getAttribute('r') === String(number));
  if (found !== undefined) return found;
  const made = document.createElementNS(MAIN, 'row');
  made.setAttribute('r', String(number));
  data.insertBefore(made, rows.find((row) => Number(row.getAttribute('r')) > number) ?? null);
  return made;
}

function findCell(document: Document, number: number, column: number): Element {
  const row = findRow(document, number);
  const placeOf = (cell: Element): number =>
    readAddress(cell.getAttribute('r') ?? '')?.left ?? Infinity;
  const cells = children(row, 'c');
  const found = cells.find((cell) => placeOf(cell) === column);
  if (found !== undefined) return found;
  const made = document.createElementNS(MAIN, 'c');
  made.setAttribute('r', `${columnLetters(column)}${number}`);
  row.insertBefore(made, cells.find((cell) => placeOf(cell) > column) ?? null);
  return made;
}

/** In our files every column that has a width is told of alone. */
function hideColumn(document: Document, number: number): void {
  const columns = children(child(rootOf(document), 'cols'), 'col');
  const found = columns.find((column) => column.getAttribute('min') === String(number));
  if (found?.getAttribute('max') !== String(number)) throw new Error(`no column ${number} alone`);
  found.setAttribute('hidden', '1');
}
