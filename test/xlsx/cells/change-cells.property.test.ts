import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import type { Element } from '@xmldom/xmldom';
import fc from 'fast-check';
import { decimalOfNumber } from '../../../src/domain/decimal';
import { BLANK } from '../../../src/domain/draft';
import { cellAddress, parseArea } from '../../../src/workbook/address';
import type { FoundCell } from '../../../src/workbook/found-workbook';
import type { CellValue } from '../../../src/workbook/sheet-plan';
import { readXlsxWorkbook } from '../../../src/xlsx/read/read-workbook';
import { changeCells } from '../../../src/xlsx/splice/cells/change-cells';
import { applyEdits } from '../../../src/xlsx/splice/text-edits';
import { makePackage } from '../make-package';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STYLES = `<cellXfs>${'<xf numFmtId="0"/>'.repeat(4)}</cellXfs>`;
const ROWS = 7;
const COLUMNS = 6;

const content = fc.constantFrom(
  '',
  '<v>4.5</v>',
  '<f>1+1</f><v>2</v>',
  '<f>A1</f>',
  '<!-- a note --><v>1</v>',
);
const aCell = fc.option(
  fc.record({ content, style: fc.option(fc.nat(3)), isNamed: fc.boolean(), quote: fc.boolean() }),
  { freq: 2 },
);
const aRow = fc.option(
  fc.record({
    cells: fc.array(aCell, { minLength: COLUMNS, maxLength: COLUMNS }),
    style: fc.option(fc.nat(3)),
    isNamed: fc.boolean(),
    hasSpans: fc.boolean(),
    space: fc.constantFrom('', '\n  '),
  }),
  { freq: 3 },
);
const aSheet = fc.record({
  rows: fc.array(aRow, { minLength: ROWS, maxLength: ROWS }),
  prefix: fc.constantFrom('', 'x:'),
  hasDimension: fc.boolean(),
});

type MadeSheet = typeof aSheet extends fc.Arbitrary<infer Sheet> ? Sheet : never;

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom(null, '', '=1+1', ' a  b ', '<v>&amp;</v>', ']]>', 'dòng\r\nmới\t', '_x0041_'),
  fc.string({ unit: 'binary', maxLength: 9 }),
  fc.double({ min: -1e308, max: 1e308, noNaN: true }),
);
const someChanges = fc.uniqueArray(
  fc.record({ row: fc.nat(ROWS + 1), column: fc.nat(COLUMNS + 1), next: value }),
  { selector: ({ row, column }) => cellAddress(row, column), minLength: 1, maxLength: 12 },
);

/** Rows and cells that follow their neighbour may leave out their place. */
function writeSheet({ rows, prefix: x, hasDimension }: MadeSheet): string {
  const written = rows.map((row, r) => {
    if (row === null) return '';
    const cells = row.cells.map((cell, c) => {
      if (cell === null) return '';
      const follows = c === 0 || row.cells[c - 1] !== null;
      const quote = cell.quote ? '"' : "'";
      const place = follows && !cell.isNamed ? '' : ` r=${quote}${cellAddress(r, c)}${quote}`;
      const style = cell.style === null ? '' : ` s=${quote}${cell.style}${quote}`;
      const inner = cell.content.replaceAll(/<(\/?)(?=[a-z])/g, `<$1${x}`);
      return `<${x}c${place}${style}>${inner}</${x}c>`;
    });
    const follows = r === 0 || rows[r - 1] !== null;
    const place = follows && !row.isNamed ? '' : ` r="${r + 1}"`;
    const style = row.style === null ? '' : ` s="${row.style}" customFormat="1"`;
    const spans = row.hasSpans ? ` spans="1:${COLUMNS}"` : '';
    const inner = cells.filter(Boolean).join(row.space);
    const tag = `${x}row${place}${spans}${style}`;
    return inner === '' ? `<${tag}/>` : `<${tag}>${row.space}${inner}</${x}row>`;
  });
  const inner = written.join('');
  const data = inner === '' ? `<${x}sheetData/>` : `<${x}sheetData>${inner}</${x}sheetData>`;
  const dimension = hasDimension ? `<${x}dimension ref="A1:F7"/>` : '';
  const namespace = x === '' ? `xmlns="${MAIN}"` : `xmlns:x="${MAIN}"`;
  return `<${x}worksheet ${namespace}>${dimension}${data}</${x}worksheet>`;
}

/** What stands at each place, by another parser: attributes but the place, and inner text. */
function readCells(xml: string): Map<string, string> {
  const errors: string[] = [];
  const parser = new DOMParser({ onError: (_, message) => errors.push(message) });
  const root = parser.parseFromString(xml, 'application/xml').documentElement!;
  expect(errors).toEqual([]);
  const cells = new Map<string, string>();
  let lastRow = -1;
  for (const row of elementsOf(root, 'row')) {
    const r = row.hasAttribute('r') ? Number(row.getAttribute('r')) - 1 : lastRow + 1;
    expect(r).toBeGreaterThan(lastRow);
    lastRow = r;
    const spans = row.getAttribute('spans')?.split(':').map(Number) ?? [1, 99];
    let lastColumn = -1;
    for (const cell of elementsOf(row, 'c')) {
      const place = cell.getAttribute('r');
      const c = place === null ? lastColumn + 1 : parseArea(place)!.left;
      if (place !== null) expect(parseArea(place)!.top).toBe(r);
      expect(c).toBeGreaterThan(lastColumn);
      expect(c + 1 >= spans[0]! && c + 1 <= spans[1]!).toBe(true);
      lastColumn = c;
      const inner = new XMLSerializer().serializeToString(cell);
      cells.set(cellAddress(r, c), inner);
    }
  }
  return cells;
}

function elementsOf(parent: Element, name: string): Element[] {
  return Array.from(parent.getElementsByTagNameNS(MAIN, name));
}

function expectedOf(next: CellValue): FoundCell {
  if (next === null || next === '') return BLANK;
  if (typeof next === 'string') return { kind: 'text', value: next };
  const shown = Math.abs(next) < 1e-12 ? 0 : next;
  return { kind: 'number', value: decimalOfNumber(shown), percentFormat: false };
}

test('changed cells hold what they are to hold; every other cell stays letter by letter', async () => {
  await fc.assert(
    fc.asyncProperty(aSheet, someChanges, async (sheet, planned) => {
      const xml = writeSheet(sheet);
      const changes = planned.map((one) => ({ ...one, sheet: 'Một', old: BLANK }));
      const result = changeCells(xml, changes, {
        sheet: 'Một',
        tables: [],
        pivots: [],
        isUnlocked: () => true,
        styleFor: (style) => style,
        holds: () => BLANK,
      });
      if (!result.ok) throw new Error(JSON.stringify(result.refusals));
      const changed = applyEdits(xml, result.edits);

      const before = readCells(xml);
      const after = readCells(changed);
      const touched = new Set(planned.map(({ row, column }) => cellAddress(row, column)));
      const untouched = (cells: ReadonlyMap<string, string>) =>
        [...cells].filter(([place]) => !touched.has(place));
      expect(untouched(after)).toEqual(untouched(before));
      const stylesOf = (cells: ReadonlyMap<string, string>) =>
        [...before.keys()].map((place) => /\ss="(\d)"/.exec(cells.get(place)!)?.[1]);
      expect(stylesOf(after)).toEqual(stylesOf(before));

      const reading = await readXlsxWorkbook(
        makePackage({ sheets: [{ name: 'Một', part: changed }], cellStyles: STYLES }),
      );
      if (!reading.ok) throw new Error(reading.reason);
      const { rows } = reading.workbook.sheets[0]!;
      for (const { row, column, next } of planned) {
        expect(rows[row]?.[column] ?? BLANK).toEqual(expectedOf(next));
      }
    }),
    { numRuns: 120 },
  );
});
