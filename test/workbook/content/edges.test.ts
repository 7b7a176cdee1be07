import fc from 'fast-check';
import { digestContent } from '../../../src/workbook/content/digest-content';
import type { CellBorders, SheetContent } from '../../../src/workbook/content/sheet-content';
import type { Area } from '../../../src/workbook/found-workbook';
import { readSheetContents } from '../../../src/xlsx/read/read-contents';
import { makePackage } from '../../xlsx/make-package';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const ROWS = 4;
const COLUMNS = 5;
const NO_LINES: CellBorders = { top: '', right: '', bottom: '', left: '', diagonal: '' };

/** `grid[row][column]`: the lines that each cell tells of. */
type Grid = readonly (readonly CellBorders[])[];
type Side = 'top' | 'right' | 'bottom' | 'left';
type End = { readonly row: number; readonly column: number; readonly side: Side };

/** An edge by the two cells that may tell of it; one at the rim of the sheet. */
type Edge = readonly [End, ...End[]];

const EDGES: readonly Edge[] = [
  ...Array.from({ length: (ROWS + 1) * COLUMNS }, (_, index): Edge => {
    const [row, column] = [Math.floor(index / COLUMNS), index % COLUMNS];
    const ends: End[] = [
      { row: row - 1, column, side: 'bottom' },
      { row, column, side: 'top' },
    ];
    return ends.filter((end) => end.row >= 0 && end.row < ROWS) as unknown as Edge;
  }),
  ...Array.from({ length: ROWS * (COLUMNS + 1) }, (_, index): Edge => {
    const [row, column] = [Math.floor(index / (COLUMNS + 1)), index % (COLUMNS + 1)];
    const ends: End[] = [
      { row, column: column - 1, side: 'right' },
      { row, column, side: 'left' },
    ];
    return ends.filter((end) => end.column >= 0 && end.column < COLUMNS) as unknown as Edge;
  }),
];

/** Lines in their order of weight, none first. */
const STYLES = [
  '',
  'hair',
  'dotted',
  'dashed',
  'thin',
  'mediumDashed',
  'medium',
  'thick',
  'double',
];

const line = fc.constantFrom(...STYLES);
const grids: fc.Arbitrary<Grid> = fc.array(
  fc.array(
    fc.record({ top: line, right: line, bottom: line, left: line, diagonal: fc.constant('') }),
    { minLength: COLUMNS, maxLength: COLUMNS },
  ),
  { minLength: ROWS, maxLength: ROWS },
);
const edges = fc.constantFrom(...EDGES);

function contentOf(grid: Grid, merges: readonly Area[] = []): SheetContent {
  const cells = grid.flatMap((borders, row) =>
    borders.map((own, column) => {
      const isNone = Object.values(own).every((style) => style === '');
      const look = { fill: null, borders: isNone ? null : own, format: 'General' };
      return { row, column, kind: 'blank' as const, runs: [], formula: null, ...look };
    }),
  );
  return { cells, merges, tables: [], pageTexts: [], attachments: [] };
}

const digest = (grid: Grid, merges: readonly Area[] = []): string =>
  digestContent(contentOf(grid, merges));

function draw(grid: Grid, { row, column, side }: End, style: string): Grid {
  return grid.map((cells, at) =>
    cells.map((own, place) => (at === row && place === column ? { ...own, [side]: style } : own)),
  );
}

const drawAll = (grid: Grid, edge: Edge, style: string): Grid =>
  edge.reduce((drawn, end) => draw(drawn, end, style), grid);

const styleAt = (grid: Grid, { row, column, side }: End): string => grid[row]![column]![side];

/** The style that is seen on an edge. */
function seenStyle(grid: Grid, edge: Edge): string {
  const weights = edge.map((end) => STYLES.indexOf(styleAt(grid, end)));
  return STYLES[Math.max(...weights)]!;
}

test('who tells of a line says nothing', () => {
  fc.assert(
    fc.property(grids, (grid) => {
      let [byFirst, byLast] = [grid, grid];
      for (const edge of EDGES) {
        const style = seenStyle(grid, edge);
        byFirst = draw(drawAll(byFirst, edge, ''), edge[0], style);
        byLast = draw(drawAll(byLast, edge, ''), edge.at(-1)!, style);
      }
      expect(digest(byFirst)).toBe(digest(grid));
      expect(digest(byLast)).toBe(digest(grid));
    }),
  );
});

test('a line that is seen otherwise is another digest, on every edge', () => {
  fc.assert(
    fc.property(grids, edges, line, (grid, edge, style) => {
      const isSame = seenStyle(grid, edge) === style;
      expect(digest(drawAll(grid, edge, style)) === digest(grid)).toBe(isSame);
    }),
    { numRuns: 500 },
  );
});

test('a lighter line behind a heavier one is not seen', () => {
  fc.assert(
    fc.property(grids, edges, line, (grid, edge, style) => {
      const [first, ...others] = edge;
      const under = draw(grid, first, style);
      const other = Math.max(0, ...others.map((end) => STYLES.indexOf(styleAt(grid, end))));
      const isHidden =
        Math.max(STYLES.indexOf(style), STYLES.indexOf(styleAt(grid, first))) <= other;
      fc.pre(isHidden);
      expect(digest(under)).toBe(digest(grid));
    }),
  );
});

test('a style that no program writes is none of the others', () => {
  const blank = contentOf([[NO_LINES]]).cells;
  expect(blank).toHaveLength(1);
  const digests = ['', 'thin', 'double', 'wavy'].map((top) => digest([[{ ...NO_LINES, top }]]));
  expect(new Set(digests).size).toBe(4);
});

describe('of a merged cell', () => {
  const merge = { top: 1, left: 1, bottom: 2, right: 3 };
  const isInside = (edge: Edge): boolean =>
    edge.length === 2 &&
    edge.every(({ row, column }) => row >= 1 && row <= 2 && column >= 1 && column <= 3);

  test('no line is seen within', () => {
    fc.assert(
      fc.property(grids, fc.constantFrom(...EDGES.filter(isInside)), line, (grid, edge, style) => {
        // The first cell's lines are those of the whole.
        fc.pre(edge.every(({ row, column }) => row !== 1 || column !== 1));
        expect(digest(drawAll(grid, edge, style), [merge])).toBe(digest(grid, [merge]));
      }),
    );
  });

  test('every line around it is seen, and the first cell tells of all', () => {
    const plain: Grid = Array.from({ length: ROWS }, () =>
      Array.from({ length: COLUMNS }, () => NO_LINES),
    );
    const around = EDGES.filter(
      (edge) =>
        edge.length === 2 &&
        edge.filter(({ row, column }) => row >= 1 && row <= 2 && column >= 1 && column <= 3)
          .length === 1,
    );
    expect(around).toHaveLength(10);
    const one = around.map((edge) => digest(drawAll(plain, edge, 'thin'), [merge]));
    expect(new Set([...one, digest(plain, [merge])]).size).toBe(11);
    const box = around.reduce((grid, edge) => draw(grid, edge[0], 'thin'), plain);
    const thin = { top: 'thin', right: 'thin', bottom: 'thin', left: 'thin', diagonal: '' };
    const byFirst = plain.map((cells, row) =>
      cells.map((own, column) => (row === 1 && column === 1 ? thin : own)),
    );
    expect(digest(byFirst, [merge])).toBe(digest(box, [merge]));
  });

  test('whose sides are longer than there is room for nothing is told', async () => {
    const read = async (last: number): Promise<SheetContent | null | undefined> => {
      const merges = ['A', 'C'].map((column) => `<mergeCell ref="${column}1:${column}${last}"/>`);
      const part = `<worksheet xmlns="${MAIN}"><mergeCells>${merges.join('')}</mergeCells></worksheet>`;
      const book = makePackage({ sheets: [{ name: 'S', part }] });
      return (await readSheetContents(book, () => true)).sheets.get('S');
    };
    expect((await read(1000))?.merges).toHaveLength(2);
    expect(await read(1_048_576)).toBeNull();
  });
});
