import { BLANK } from '../../../src/domain/draft';
import { changeCells } from '../../../src/xlsx/splice/cells/change-cells';
import { change, changesOf, CONTEXT, SHEET, sheetOf } from './change-sheet';

describe('a cell that is there', () => {
  const filled = sheetOf('<row r="1"><c r="A1" s="3" t="s"><v>7</v></c><c r="B1"/></row>');

  test('takes a number and keeps its style', () => {
    expect(change(filled, { A1: 9.5 })).toBe(
      sheetOf('<row r="1"><c r="A1" s="3"><v>9.5</v></c><c r="B1"/></row>'),
    );
  });

  test('takes a text, spelt so that it is read back as it is', () => {
    expect(change(filled, { A1: ' <1 & 2>\r_x0041_' })).toBe(
      sheetOf(
        '<row r="1"><c r="A1" s="3" t="inlineStr"><is><t xml:space="preserve"> &lt;1 &amp; 2&gt;_x000D__x005F_x0041_</t></is></c><c r="B1"/></row>',
      ),
    );
  });

  test.each([null, ''])('is emptied and keeps its style', (next) => {
    expect(change(filled, { A1: next })).toBe(
      sheetOf('<row r="1"><c r="A1" s="3"/><c r="B1"/></row>'),
    );
  });

  test('loses what describes the old content and keeps all else', () => {
    const cell = `<c r='A1' cm="1" vm = "2" ph="1" z:t="q" s="3" t="str"><f>B1&amp;"x"</f><v>x</v><extLst><ext uri="u"/></extLst></c>`;
    expect(change(sheetOf(`<row r="1">${cell}</row>`), { A1: 1 })).toBe(
      sheetOf(
        `<row r="1"><c r='A1' ph="1" z:t="q" s="3"><v>1</v><extLst><ext uri="u"/></extLst></c></row>`,
      ),
    );
  });

  test('tells of a formula that goes with its value, also one of a shared group', () => {
    const xml = sheetOf(
      '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c><c r="C1"><v>2</v></c></row>',
    );
    expect(changeCells(xml, changesOf({ A1: 1, B1: 1, C1: 1 }), CONTEXT)).toMatchObject({
      ok: true,
      droppedFormulas: [
        { row: 0, column: 0 },
        { row: 0, column: 1 },
      ],
    });
  });

  test('is left alone when it is blank and to be blank', () => {
    expect(changeCells(filled, changesOf({ B1: null, F9: null }), CONTEXT)).toMatchObject({
      ok: true,
      edits: [],
    });
  });
});

describe('a cell that is not there', () => {
  test('stands in the order of columns and rows', () => {
    const xml = sheetOf(
      '<row r="2" spans="2:4"><c r="B2"/><c r="D2"/></row><row r="5"/>',
      '<dimension ref="B2:D5"/>',
    );
    expect(change(xml, { A2: 1, C2: 2, F2: 3, A1: 4, A3: 5, B5: 6, A9: 7 })).toBe(
      sheetOf(
        '<row r="1"><c r="A1"><v>4</v></c></row>' +
          '<row r="2" spans="1:6"><c r="A2"><v>1</v></c><c r="B2"/><c r="C2"><v>2</v></c><c r="D2"/><c r="F2"><v>3</v></c></row>' +
          '<row r="3"><c r="A3"><v>5</v></c></row><row r="5"><c r="B5"><v>6</v></c></row>' +
          '<row r="9"><c r="A9"><v>7</v></c></row>',
        '<dimension ref="A1:F9"/>',
      ),
    );
  });

  test('takes the style of its row, else of its column', () => {
    const xml = sheetOf(
      '<row r="1" s="4" customFormat="1"/><row r="2" s="4"/>',
      '<cols><col min="2" max="3" style="6"/></cols>',
    );
    expect(change(xml, { B1: 1, B2: 1, C3: 1, D3: 1 })).toBe(
      sheetOf(
        '<row r="1" s="4" customFormat="1"><c r="B1" s="4"><v>1</v></c></row>' +
          '<row r="2" s="4"><c r="B2" s="6"><v>1</v></c></row>' +
          '<row r="3"><c r="C3" s="6"><v>1</v></c><c r="D3"><v>1</v></c></row>',
        '<cols><col min="2" max="3" style="6"/></cols>',
      ),
    );
  });

  test('is put into a sheet without rows, under the prefix of its elements', () => {
    expect(change('<x:worksheet><x:sheetData /></x:worksheet>', { B2: 'a', A1: 1 })).toBe(
      '<x:worksheet><x:sheetData ><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row>' +
        '<x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>',
    );
  });

  test('is found and placed among cells that do not name their place', () => {
    const xml = sheetOf(
      '<row><c><v>1</v></c><c/></row><row r="4"><c r="C4"/><c/></row><row><c/></row>',
    );
    expect(change(xml, { B1: 2, A4: 3, D4: 4, A5: 5, A2: 6 })).toBe(
      sheetOf(
        '<row><c><v>1</v></c><c><v>2</v></c></row><row r="2"><c r="A2"><v>6</v></c></row>' +
          '<row r="4"><c r="A4"><v>3</v></c><c r="C4"/><c><v>4</v></c></row><row><c><v>5</v></c></row>',
      ),
    );
  });
});

test('a row that names no place stands where its cells do', () => {
  expect(change(sheetOf('<row><c r="C5"/></row>'), { A5: 1, A1: 2 })).toBe(
    sheetOf('<row r="1"><c r="A1"><v>2</v></c></row><row><c r="A5"><v>1</v></c><c r="C5"/></row>'),
  );
});

test.each([Infinity, NaN, Number.MAX_VALUE])('no cell is made to hold %d', (next) => {
  expect(() => change(sheetOf(''), { A1: next })).toThrow('no cell holds');
});

test('thousands of changes among thousands of merges, arrays and shared formulas', () => {
  const COUNT = 20_000;
  const rows = Array.from({ length: COUNT }, (_, index) => {
    const row = index + 1;
    return `<row r="${row}"><c r="A${row}"/><c r="D${row}"><f t="array" ref="D${row}:E${row}">1</f></c><c r="G${row}"><f t="shared" si="${index}" ref="G${row}:H${row}">1</f></c></row>`;
  });
  const merges = rows.map((_, index) => `<mergeCell ref="B${index + 1}:C${index + 1}"/>`);
  const xml = sheetOf(rows.join(''), '', `<mergeCells>${merges.join('')}</mergeCells>`);
  const changes = rows.map((_, row) => ({ sheet: SHEET, row, column: 0, old: BLANK, next: row }));
  expect(changeCells(xml, changes, CONTEXT)).toMatchObject({ ok: true });
});
