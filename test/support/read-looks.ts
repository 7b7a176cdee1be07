import { DOMParser } from '@xmldom/xmldom';
import type { Element } from '@xmldom/xmldom';
import { readParts, readRelationships } from './compare-packages';
import { readLookStyles } from './read-look-styles';
import type { Look, LookStyles } from './read-look-styles';
import { child, children, elementsOf, showElement } from './show-element';

export type LookCell = {
  /** As stored: type, and the text, number or boolean; shared strings with all their runs. */
  readonly value: string;
  readonly formula: string;
  readonly look: Look;
};

export type LookSheet = {
  readonly name: string;
  readonly part: string;
  readonly state: string;
  readonly cells: Readonly<Record<string, LookCell>>;
  /** What a cell that is not stored looks like: columns count from 1,
   * the first that fits counts. */
  readonly columns: readonly { readonly from: number; readonly to: number; readonly look: Look }[];
  /** The same for rows that have a look of their own, which goes before the column's. */
  readonly rows: Readonly<Record<number, Look>>;
  /** Rows and columns without their cells, their styles resolved. */
  readonly lines: readonly string[];
  /** Everything else that the sheet's part says, styles for rules resolved. */
  readonly rest: readonly string[];
  readonly tables: readonly string[];
};

export type LookBook = {
  readonly sheets: readonly LookSheet[];
  /** Of chart sheets too, in the order of their tabs. */
  readonly tabs: readonly string[];
  /** For each view the sheet shown and the first of the tabs that can be seen, by name. */
  readonly shown: readonly string[];
  /** Names with the sheet that they are local to, and all else that is said of them. */
  readonly names: readonly string[];
  /** The rest of the workbook part: views, calculation, protection, attachments. */
  readonly rest: readonly string[];
  /** Styles that have a name, and the looks of tables. */
  readonly namedStyles: readonly string[];
};

/** Reads a workbook on its own, by another parser than the product's and sharing nothing with it. */
export function readLooks(bytes: Uint8Array): LookBook {
  const parts = readParts(bytes);
  const related = readRelationships(parts);
  const parse = (name: string): Element => {
    const text = new TextDecoder().decode(parts[name]);
    const root = new DOMParser().parseFromString(text, 'text/xml').documentElement;
    if (root === null) throw new Error(`no root in ${name}`);
    return root;
  };
  const findAll = (owner: string, kind: string): string[] =>
    related
      .filter((one) => one.owner === owner && one.kind === kind)
      .map(({ target }) => decodeURI(target).slice(1));
  const workbookPart = findAll('', 'officeDocument')[0] ?? '';
  const workbook = parse(workbookPart);
  const [stylesPart] = findAll(workbookPart, 'styles');
  const [stringsPart] = findAll(workbookPart, 'sharedStrings');
  const styles = readLookStyles(stylesPart === undefined ? null : parse(stylesPart));
  const strings = stringsPart === undefined ? [] : children(parse(stringsPart), 'si').map(textOf);
  const tabs = children(child(workbook, 'sheets'), 'sheet');
  const nameOf = (tab: Element | undefined): string => tab?.getAttribute('name') ?? '';
  const sheets = tabs.flatMap((tab) => {
    const id = [...tab.attributes].find((one) => one.localName === 'id' && one.prefix)?.value;
    const relation = related.find((one) => one.owner === workbookPart && one.id === id);
    if (relation?.kind !== 'worksheet') return [];
    const part = decodeURI(relation.target).slice(1);
    const tables = findAll(part, 'table').map((name) => showElement(parse(name), styles.dxfs));
    const state = tab.getAttribute('state') ?? 'visible';
    return [{ name: nameOf(tab), part, state, tables, ...readSheet(parse(part), styles, strings) }];
  });
  const shown = children(child(workbook, 'bookViews'), 'workbookView').flatMap((view) =>
    ['activeTab', 'firstSheet'].flatMap((attribute) => {
      const place = view.getAttribute(attribute);
      view.removeAttribute(attribute);
      if (place === null && attribute === 'firstSheet') return [];
      return [`${attribute} ${nameOf(tabs[Number(place ?? 0)])}`];
    }),
  );
  return {
    sheets,
    tabs: tabs.map((tab) => `${nameOf(tab)} ${tab.getAttribute('sheetId')}`),
    shown,
    names: children(child(workbook, 'definedNames'), 'definedName').map((name) => {
      const local = name.getAttribute('localSheetId');
      const sheet = local === null ? '' : nameOf(tabs[Number(local)]);
      name.removeAttribute('localSheetId');
      return `${sheet}! ${showElement(name)}`;
    }),
    rest: elementsOf(workbook)
      .filter(({ localName }) => localName !== 'sheets' && localName !== 'definedNames')
      .map((element) => showElement(element)),
    namedStyles: styles.named,
  };
}

function readSheet(
  root: Element,
  styles: LookStyles,
  strings: readonly string[],
): Pick<LookSheet, 'cells' | 'columns' | 'rows' | 'lines' | 'rest'> {
  const lookAt = (index: string | null): Look => {
    const look = styles.looks[Number(index ?? 0)];
    if (look === undefined) throw new Error(`no cell style ${index}`);
    return look;
  };
  const cells: Record<string, LookCell> = {};
  const lines: string[] = [];
  const columns = elementsOf(child(root, 'cols')).map((column) => {
    const look = lookAt(column.getAttribute('style'));
    column.removeAttribute('style');
    lines.push(`${showElement(column)} ${JSON.stringify(look)}`);
    const [from, to] = [column.getAttribute('min'), column.getAttribute('max')].map(Number);
    return { from: from ?? 0, to: to ?? 0, look };
  });
  const rows: Record<number, Look> = {};
  let rowNumber = 0;
  columns.push({ from: 1, to: 16_384, look: lookAt(null) });
  for (const row of children(child(root, 'sheetData'), 'row')) {
    rowNumber = Number(row.getAttribute('r') ?? rowNumber + 1);
    let columnNumber = 0;
    for (const cell of children(row, 'c')) {
      columnNumber = readColumn(cell.getAttribute('r')) ?? columnNumber + 1;
      cells[`${spellColumn(columnNumber)}${rowNumber}`] = {
        value: valueOf(cell, strings),
        formula: showElement(child(cell, 'f')),
        look: lookAt(cell.getAttribute('s')),
      };
      row.removeChild(cell);
    }
    const style = row.getAttribute('s');
    if (style !== null) rows[rowNumber] = lookAt(style);
    const look = style === null ? '' : JSON.stringify(lookAt(style));
    row.removeAttribute('s');
    row.removeAttribute('spans');
    lines.push(`${rowNumber} ${showElement(row)} ${look}`);
  }
  const others = elementsOf(root).filter(
    ({ localName }) => !['cols', 'sheetData', 'dimension'].includes(localName ?? ''),
  );
  return {
    cells,
    columns,
    rows,
    lines,
    rest: others.map((element) => showElement(element, styles.dxfs)),
  };
}

function valueOf(cell: Element, strings: readonly string[]): string {
  const type = cell.getAttribute('t') ?? 'n';
  if (type === 'inlineStr') return `text ${textOf(child(cell, 'is'))}`;
  const value = child(cell, 'v')?.textContent ?? null;
  if (value === null) return '';
  if (type === 's') return `text ${strings[Number(value)]}`;
  if (type === 'str') return `text ${JSON.stringify(value)}`;
  return `${type} ${value}`;
}

/** A plain text is the same wherever it is kept; one with runs is told with all of them. */
function textOf(element: Element | null): string {
  const parts = elementsOf(element);
  const isPlain = parts.length <= 1 && parts.every(({ localName }) => localName === 't');
  return isPlain
    ? JSON.stringify(parts[0]?.textContent ?? '')
    : parts.map((one) => showElement(one)).join('');
}

function readColumn(address: string | null): number | null {
  const letters = address?.replace(/\d/g, '');
  if (letters === undefined || letters === '') return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function spellColumn(column: number): string {
  const rest = (column - 1) % 26;
  const last = String.fromCharCode(65 + rest);
  return column > 26 ? spellColumn((column - 1 - rest) / 26) + last : last;
}
