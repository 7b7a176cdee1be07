import { BLANK } from '../../../src/domain/draft';
import { readXlsxWorkbook } from '../../../src/xlsx/read/read-workbook';
import { dec } from '../../support/decimals';
import { readPartText } from '../make-package';
import { makeHost, write } from './host-file';

/** Style 1 is a bold percentage, 2 a date; all letters are as the workbook has them. */
const STYLES =
  '<fonts count="2"><font/><font><b/></font></fonts><fills count="1"><fill/></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="3"><xf/><xf numFmtId="9" fontId="1"><alignment wrapText="1"/></xf><xf numFmtId="14"/></cellXfs>';

const SHEET = 'Của tôi';
const host = (): Uint8Array =>
  makeHost({
    sheets: [
      {
        name: SHEET,
        rows: '<row r="1"><c r="A1"/><c r="B1" s="1"><v>0.5</v></c><c r="C1" s="2"/></row>',
      },
    ],
    cellStyles: STYLES,
  });

test('a number is shown as it is meant: only a cell that shows it otherwise gets another format', async () => {
  const at = (row: number, column: number) => ({ sheet: SHEET, row, column, old: BLANK });
  const half = { kind: 'number', value: dec('0.5'), percentFormat: true } as const;
  const written = await write(host(), {
    change: [
      { ...at(0, 0), next: 0.98, shownAs: 'percent' },
      { ...at(0, 1), old: half, next: 8, shownAs: 'number' },
      { ...at(0, 2), next: 0.9, shownAs: 'percent' },
      { ...at(1, 0), next: 7, shownAs: 'number' },
      { ...at(1, 1), next: 0.25, shownAs: 'percent' },
    ],
  });
  const reading = await readXlsxWorkbook(written);
  if (!reading.ok) throw new Error(reading.reason);
  expect(
    reading.workbook.sheets[0]?.rows.map((row) =>
      row.map((cell) => (cell.kind === 'number' ? cell.percentFormat : cell.kind)),
    ),
  ).toEqual([
    [true, false, true],
    [false, true],
  ]);
  const styles = readPartText(written, 'xl/styles.xml');
  expect(styles).toMatch(
    /<xf (?=[^>]*numFmtId="0")(?=[^>]*applyNumberFormat="1")[^>]*fontId="1"><alignment wrapText="1"/,
  );
  // The blank cell and the new one share a style.
  expect(styles).toContain('<cellXfs count="6">');
});

test('nothing is said of how a text is shown, and no style is added where none is wanted', async () => {
  const before = host();
  const written = await write(before, {
    change: [{ sheet: SHEET, row: 0, column: 0, old: BLANK, next: 'Đạt' }],
  });
  expect(readPartText(written, 'xl/styles.xml')).toBe(readPartText(before, 'xl/styles.xml'));
});
