import { writeXlsx } from 'hucre/xlsx';
import { checkWorkbook } from '../../src/application/check/check-workbook';
import type { FoundWorkbook } from '../../src/workbook/found-workbook';
import { readXlsxWorkbook } from '../../src/xlsx/read/read-workbook';
import { makePackage } from './make-package';
import type { MadeWorkbook } from './make-package';

async function readBytes(bytes: Uint8Array): Promise<FoundWorkbook> {
  const reading = await readXlsxWorkbook(bytes);
  if (!reading.ok) throw new Error(reading.reason);
  return reading.workbook;
}

const read = (book: MadeWorkbook): Promise<FoundWorkbook> => readBytes(makePackage(book));

describe('sheets as found', () => {
  test('rows and columns hidden by hand or by a filter', async () => {
    const { sheets } = await read({
      sheets: [
        {
          name: 'S',
          beforeRows:
            '<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="9"/></cols>',
          rows: '<row r="1"><c r="A1"><v>1</v></c></row><row r="3" hidden="1"/><row hidden="true"/>',
        },
      ],
    });
    expect([...(sheets[0]?.hiddenRows ?? [])]).toEqual([2, 3]);
    expect([...(sheets[0]?.hiddenColumns ?? [])]).toEqual([1, 2]);
  });

  test('hidden sheets are sheets, sheets of charts are none', async () => {
    const { sheets } = await read({
      sheets: [
        { name: 'Biểu đồ', type: 'chartsheet', part: '<chartsheet/>' },
        { name: 'Một' },
        { name: 'Ẩn', state: 'hidden' },
        { name: 'Ẩn hẳn', state: 'veryHidden' },
      ],
    });
    expect(sheets.map(({ name }) => name)).toEqual(['Một', 'Ẩn', 'Ẩn hẳn']);
  });

  test('tables by their shown name, with the row of totals', async () => {
    const { sheets } = await readBytes(
      await writeXlsx({
        sheets: [
          {
            name: 'S',
            rows: [
              ['Tên', 'Điểm'],
              ['An', 9],
              ['Tổng', 9],
            ],
            tables: [
              {
                name: 'internal',
                displayName: 'DiemCaNhan',
                range: 'A1:B3',
                columns: [
                  { name: 'Tên', totalLabel: 'Tổng' },
                  { name: 'Điểm', totalFunction: 'sum' },
                ],
                showTotalRow: true,
              },
            ],
          },
          {
            name: 'T',
            rows: [['a'], [1]],
            tables: [{ name: 'Plain', range: 'A1:A2', columns: [{ name: 'a' }] }],
          },
        ],
      }),
    );
    const area = { top: 0, left: 0, bottom: 2, right: 1 };
    expect(sheets[0]?.tables).toEqual([{ name: 'DiemCaNhan', area, hasTotalsRow: true }]);
    expect(sheets[1]?.tables).toEqual([
      { name: 'Plain', area: { top: 0, left: 0, bottom: 1, right: 0 }, hasTotalsRow: false },
    ]);
  });

  test('names that are one plain area, of the workbook or of a sheet', async () => {
    const name = (text: string, attributes: string) =>
      `<definedName ${attributes}>${text}</definedName>`;
    const { names } = await read({
      sheets: [{ name: 'Cá nhân' }, { name: "O'X" }],
      definedNames: `<definedNames>${[
        name("'Cá nhân'!$A$1:$C$9", 'name="Bang"'),
        name("'o''x'!$B$2", 'name="Bang" localSheetId="1"'),
        name("'Cá nhân'!#REF!", 'name="Gay"'),
        name("'Không có'!$A$1:$C$9", 'name="TrangLa"'),
        name('', 'name="Trong"'),
        name('#REF!$A$1', 'name="Gay2"'),
        name('0.5', 'name="HangSo"'),
        name("OFFSET('Cá nhân'!$A$1,0,0,3,3)", 'name="Dong"'),
        name('[1]Sheet1!$A$1', 'name="Ngoai"'),
        name("'Cá nhân'!$A$1:$C$9", 'name="_xlnm._FilterDatabase" localSheetId="0" hidden="1"'),
        name("'Cá nhân'!$A$1:$C$9", 'name="_xlnm.Print_Area" localSheetId="0"'),
      ].join('')}</definedNames>`,
    });
    expect(names).toEqual([
      { name: 'Bang', sheet: 'Cá nhân', area: { top: 0, left: 0, bottom: 8, right: 2 } },
      { name: 'Bang', sheet: "O'X", area: { top: 1, left: 1, bottom: 1, right: 1 } },
    ]);
  });

  // Cell by cell, neither would ever end.
  test('a merge and a name over the whole sheet stay areas, read and checked', async () => {
    const part = `<worksheet><sheetData><row><c><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>`;
    const workbook = await read({
      sheets: [{ name: 'S', part }],
      definedNames:
        '<definedNames><definedName name="N">S!$A$1:$XFD$1048576</definedName></definedNames>',
    });
    const area = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };
    expect(workbook.sheets[0]?.merges).toEqual([area]);
    expect(workbook.names).toEqual([{ name: 'N', sheet: 'S', area }]);
    checkWorkbook(workbook, { allowMissing: false });
  });

  test('a sheet formatted down to its last cell costs nothing', async () => {
    const { sheets } = await read({
      sheets: [
        {
          name: 'S',
          rows:
            '<row r="1"><c r="A1"><v>1</v></c></row>' +
            '<row r="1048576"><c r="XFD1048576" s="0"/></row>',
        },
      ],
    });
    expect(sheets[0]?.rows.flat()).toHaveLength(1);
  });

  test('a far cell with a value is read, unless there are too many to lay out', async () => {
    const far = (place: string, row: number) =>
      `<row r="1"><c r="A1"><v>1</v></c></row><row r="${row}"><c r="${place}"><v>2</v></c></row>`;
    const { sheets } = await read({ sheets: [{ name: 'S', rows: far('A1048576', 1048576) }] });
    expect(sheets[0]?.rows).toHaveLength(1048576);
    expect(sheets[0]?.rows[1048575]).toHaveLength(1);
    const names = ['S', 'T', 'U'];
    const corners = names.map((name) => ({ name, rows: far('XFD1048576', 1048576) }));
    expect((await read({ sheets: corners.slice(1) })).sheets[1]?.rows[1048575]).toHaveLength(16384);
    const tooMany = await readXlsxWorkbook(makePackage({ sheets: corners }));
    expect(tooMany).toEqual({ ok: false, reason: 'too-large' });
  });
});
