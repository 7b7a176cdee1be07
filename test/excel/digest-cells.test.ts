import { digestPlan } from '../../src/workbook/content/digest-content';
import { STYLES } from '../../src/workbook/styles';
import { BLANK, formulaOf, numberOf, textOf } from '../host/model/cell';
import type { BorderLook, Look } from '../host/model/look';
import type { Sheet } from '../host/model/sheet';
import { MARKED_SHEET } from '../workbook/content/marked-sheet';
import { makeRow, makeSheet } from '../xlsx/make-plan';
import { EDGES, dress, put, readContent, readDigest } from './read-digest';
import type { Edit } from './read-digest';

const { name: NAME } = MARKED_SHEET;
const DIGEST = digestPlan(MARKED_SHEET);
const NUMBER = { row: 3, column: 2 };
const TEXT = { row: 3, column: 1 };

const withFont = (font: Partial<Look['font']>) => (sheet: Sheet) =>
  dress(sheet, TEXT, (look) => ({ font: { ...look.font, ...font } }));

const LINE: BorderLook = { style: 'Continuous', weight: 'Medium', color: '#000000' };
const withLine = (side: keyof Look['borders'], line: BorderLook | null) => (sheet: Sheet) =>
  dress(sheet, TEXT, ({ borders }) => ({ borders: { ...borders, [side]: line } }));

describe.each(EDGES)('in an Excel where %s, the digest', (_, sharesEdges) => {
  test.each<[string, Edit]>([
    ['a text', (sheet) => put(sheet, TEXT, textOf('Thôn 9'))],
    ['a number', (sheet) => put(sheet, NUMBER, numberOf(95.56))],
    ['a number as text', (sheet) => put(sheet, NUMBER, textOf('95.55'))],
    ['a truth value', (sheet) => put(sheet, NUMBER, { ...BLANK, kind: 'boolean', value: true })],
    ['an error', (sheet) => put(sheet, TEXT, { ...BLANK, kind: 'error', value: '#N/A' })],
    ['a blank', (sheet) => put(sheet, TEXT, BLANK)],
    ['a formula', (sheet) => put(sheet, NUMBER, { ...numberOf(95.55), formula: '=90+5.55' })],
    [
      'a formula that shows nothing',
      (sheet) =>
        put(sheet, { row: 5, column: 3 }, { ...BLANK, kind: 'text', value: '', formula: '=""' }),
    ],
    ['a cell more', (sheet) => put(sheet, { row: 40, column: 9 }, textOf('x'))],
    ['a heading', (sheet) => put(sheet, { row: 1, column: 0 }, textOf('Số'))],
    ['a number format', (sheet) => dress(sheet, NUMBER, () => ({ numberFormat: '0.000' }))],
    ['another fill', (sheet) => dress(sheet, TEXT, () => ({ fill: '#FFFF00' }))],
    ['no fill', (sheet) => dress(sheet, { row: 4, column: 1 }, () => ({ fill: null }))],
    [
      'a fill of a blank cell',
      (sheet) => dress(sheet, { row: 30, column: 0 }, () => ({ fill: '#FF0000' })),
    ],
    ['another font', withFont({ name: 'Arial' })],
    ['larger letters', withFont({ size: 14 })],
    ['bold letters', withFont({ bold: true })],
    ['slanted letters', withFont({ italic: true })],
    ['underlined letters', withFont({ underline: 'Double' })],
    ['struck letters', withFont({ strikethrough: true })],
    ['red letters', withFont({ color: '#FF0000' })],
    ['some bold letters', withFont({ bold: null as unknown as boolean })],
    ['letters of several sizes', withFont({ size: null as unknown as number })],
    ['a heavier line on the left', withLine('left', LINE)],
    ['a heavier line below', withLine('bottom', LINE)],
    ['a double line', withLine('top', { ...LINE, style: 'Double', weight: 'Thick' })],
    ['a line across', withLine('diagonalUp', LINE)],
    [
      'lines of a blank cell',
      (sheet) =>
        dress(sheet, { row: 30, column: 2 }, ({ borders }) => ({
          borders: { ...borders, top: LINE },
        })),
    ],
    ['a merge more', (sheet) => sheet.merges.push({ top: 3, left: 0, bottom: 4, right: 0 })],
    ['a merge less', (sheet) => sheet.merges.pop()],
  ])('changes with %s', async (__, edit) => {
    expect((await readDigest({ plan: MARKED_SHEET, edit, sharesEdges })).digest).not.toBe(DIGEST);
  });

  test.each<[string, Edit]>([
    ['alignment', (sheet) => dress(sheet, TEXT, () => ({ horizontal: 'Right', wrap: false }))],
    ['the colour of a line', withLine('left', { ...LINE, weight: 'Thin', color: '#FF0000' })],
    ['a lighter line under a heavier one', withLine('left', { ...LINE, weight: 'Hairline' })],
    ['the format of a text', (sheet) => dress(sheet, TEXT, () => ({ numberFormat: '0.000' }))],
    [
      'letters that a blank cell would have',
      (sheet) =>
        dress(sheet, { row: 30, column: 0 }, ({ font }) => ({ font: { ...font, bold: true } })),
    ],
    [
      'what a merged cell covers',
      (sheet) => dress(sheet, { row: 0, column: 2 }, () => ({ fill: '#FF0000' })),
    ],
  ])('does not change with %s', async (__, edit) => {
    expect((await readDigest({ plan: MARKED_SHEET, edit, sharesEdges })).digest).toBe(DIGEST);
  });
});

test('tells of each cell the lines that are its own, however many look alike', async () => {
  const plain = makeSheet({
    name: NAME,
    rows: Array.from({ length: 6 }, () => makeRow(['a', 'b', 'c'], { font: { size: 12 } })),
  });
  const rim = { top: 0, right: 2, bottom: 5, left: 0 };
  const lineAt = (row: number, column: number): Record<keyof typeof rim, string> => ({
    top: row === rim.top ? 'medium' : '',
    right: column === rim.right ? 'medium' : '',
    bottom: row === rim.bottom ? 'medium' : '',
    left: column === rim.left ? 'medium' : '',
  });
  const { content } = await readContent({
    plan: plain,
    edit: (sheet) => {
      for (let row = 0; row < 6; row += 1) {
        for (let column = 0; column < 3; column += 1) {
          const lines = Object.entries(lineAt(row, column)).filter(([, style]) => style !== '');
          const drawn = Object.fromEntries(lines.map(([side]) => [side, LINE]));
          dress(sheet, { row, column }, ({ borders }) => ({ borders: { ...borders, ...drawn } }));
        }
      }
    },
  });
  for (const { row, column, borders } of content?.cells ?? []) {
    const isInside = row > 0 && row < 5 && column === 1;
    expect(borders).toEqual(isInside ? null : { ...lineAt(row, column), diagonal: '' });
  }
  expect(content?.cells).toHaveLength(18);
});

test('keeps apart a text that looks like a formula, and a formula', async () => {
  const plan = makeSheet({ name: NAME, rows: [makeRow(['=1+1'], STYLES.inputText)] });
  expect((await readDigest({ plan })).digest).toBe(digestPlan(plan));
  const edit: Edit = (sheet) => put(sheet, { row: 0, column: 0 }, formulaOf('=1+1'));
  expect((await readDigest({ plan, edit })).digest).not.toBe(digestPlan(plan));
});
