import fc from 'fast-check';
import { cellAddress, parseArea } from '../../../src/workbook/address';
import { meet } from '../../../src/workbook/formulas/areas';
import type { Area } from '../../../src/workbook/found-workbook';
import { dropCachedValues } from '../../../src/xlsx/splice/cells/drop-cached-values';
import { findStaleFormulas } from '../../../src/xlsx/splice/cells/find-stale-formulas';
import { findStale, sheetOf } from './find-stale';

describe('stale are', () => {
  test('formulas that read the cell, through any number of others, on any sheet', () => {
    const sheets = {
      Nhập: sheetOf({ C1: '<f>A1</f><v>1</v>', C2: '<f>A2</f><v>1</v>', C3: '<v>1</v>' }),
      Tổng: sheetOf({
        A1: '<f>Nhập!C1*2</f><v>2</v>',
        A2: '<f>Nhập!C2</f><v>2</v>',
        A3: '<f>A1+1</f>',
      }),
      Khác: sheetOf({ A1: '<f>SUM(tổng!A3:A9)</f><v>3</v>', A2: '<f>TODAY()</f><v>4</v>' }),
    };
    expect(findStale(sheets, [['Nhập', 'A1']])).toEqual([
      'Khác!A1',
      'Nhập!C1',
      'Tổng!A1',
      'Tổng!A3',
    ]);
    expect(findStale(sheets, [['Nhập', 'B7']])).toEqual([]);
    expect(findStale(sheets, [])).toEqual([]);
  });

  test('formulas that read each other in a circle', () => {
    const sheet = sheetOf({ A1: '<f>B1+C1</f>', B1: '<f>A1</f>' });
    expect(findStale({ Nhập: sheet }, [['Nhập', 'C1']])).toEqual(['Nhập!A1', 'Nhập!B1']);
  });

  test('formulas that read a sheet that was replaced, whose own are fresh', () => {
    const sheets = { Nhập: null, Tổng: sheetOf({ A1: '<f>Nhập!A1</f>', A2: '<f>B1</f>' }) };
    expect(findStale(sheets, [['Nhập', null]])).toEqual(['Tổng!A1']);
  });

  test('formulas that read by a table, a name or a sheet between two others', () => {
    const sheets = {
      Một: sheetOf({ A1: "<f>SUM('Một:Tổng'!Z1)</f>" }),
      Nhập: sheetOf({
        D2: '<f>Bang[[#This Row],[Điểm]]</f>',
        D3: '<f>Bang[[#This Row],[Điểm]]</f>',
        D4: '<f>SUM(Bang[Điểm])</f>',
      }),
      Tổng: sheetOf({ A1: '<f>Diem</f>', A2: '<f>COUNTA(Bang[Mã])</f>' }),
    };
    const names = [{ name: 'diem', scope: null, formula: 'Nhập!$B$2:$B$10' }];
    expect(findStale(sheets, [['Nhập', 'B2']], names)).toEqual(['Nhập!D2', 'Nhập!D4', 'Tổng!A1']);
    expect(findStale(sheets, [['Nhập', 'Z1']], names)).toEqual(['Một!A1']);
  });

  test('formulas of which nobody can tell what they read, whatever changed', () => {
    const sheet = sheetOf({
      A1: '<f>INDIRECT("B"&amp;1)</f>',
      A2: '<f><![CDATA[B1]]></f>',
      A3: '<f>KhongCo</f>',
      A4: '<f>A3</f>',
      A5: '<f>B1</f>',
    });
    const stale = ['Nhập!A1', 'Nhập!A2', 'Nhập!A3', 'Nhập!A4'];
    expect(findStale({ Nhập: sheet }, [['Nhập', 'Z9']])).toEqual(stale);
    expect(findStale({ Nhập: sheet }, [])).toEqual([]);
  });

  test('those of a shared formula that read the cell, seen from where they stand', () => {
    const sheet = sheetOf({
      C2: '<f t="shared" ref="C2:C4" si="3">$A$1+B2</f>',
      C3: '<f t="shared" si="3"/>',
      C4: '<f t="shared" si="3"/>',
      C5: '<f t="shared" si="9"/>',
    });
    expect(findStale({ Nhập: sheet }, [['Nhập', 'B3']])).toEqual(['Nhập!C3', 'Nhập!C5']);
    expect(findStale({ Nhập: sheet }, [['Nhập', 'A1']])).toHaveLength(4);
  });

  test('all cells of an array and of a data table, and what reads any of them', () => {
    const sheet = sheetOf({
      C1: '<f t="array" ref="C1:C3">A1:A3*2</f><v>1</v>',
      D9: '<f>C3</f><v>1</v>',
      E1: '<f t="dataTable" ref="E1:F2" r1="A9"/><v>1</v>',
    });
    expect(findStale({ Nhập: sheet }, [['Nhập', 'A1']])).toEqual([
      'Nhập!C1:C3',
      'Nhập!D9',
      'Nhập!E1:F2',
    ]);
  });

  test('also where elements have a prefix and rows and cells no place', () => {
    const xml =
      '<x:worksheet><x:sheetData><x:row><x:c/><x:c><x:f>A1</x:f></x:c></x:row><x:row><x:c><x:f>B1&amp;""</x:f></x:c></x:row></x:sheetData></x:worksheet>';
    expect(findStale({ Nhập: xml }, [['Nhập', 'A1']])).toEqual(['Nhập!A2', 'Nhập!B1']);
  });
});

test('what is stale is what following every formula step by step finds', () => {
  const SIDE = 6;
  const place = fc.record({ row: fc.nat(SIDE - 1), column: fc.nat(SIDE - 1) });
  const range = fc.record({ from: place, to: place });
  const ranges = fc.array(range, { minLength: 1, maxLength: 2 });
  const spell = ({ from, to }: typeof range extends fc.Arbitrary<infer T> ? T : never): string =>
    `${cellAddress(from.row, from.column)}:$${cellAddress(to.row, to.column)}`;
  fc.assert(
    fc.property(fc.array(ranges, { minLength: 12, maxLength: 12 }), place, (formulas, changed) => {
      const cells = formulas.map((reads, index) => ({
        address: cellAddress(Math.floor(index / 2), index % 2),
        reads: reads.map((one) => parseArea(spell(one))!),
        formula: `SUM(${reads.map(spell).join(',')})`,
      }));
      const rows = [0, 2, 4, 6, 8, 10].map((index) => {
        const written = cells
          .slice(index, index + 2)
          .map(({ address, formula }) => `<c r="${address}"><f>${formula}</f></c>`);
        return `<row r="${index / 2 + 1}">${written.join('')}</row>`;
      });
      const xml = `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`;
      const start = cellAddress(changed.row, changed.column);
      const dirty = new Set<string>();
      const isHit = (area: Area): boolean =>
        [start, ...dirty].some((cell) => meet(area, parseArea(cell)!));
      for (let size = -1; size !== dirty.size;) {
        size = dirty.size;
        for (const { address, reads } of cells) if (reads.some(isHit)) dirty.add(address);
      }
      expect(findStale({ Nhập: xml }, [['Nhập', start]])).toEqual(
        [...dirty].map((cell) => `Nhập!${cell}`).sort(),
      );
    }),
  );
});

test.each([false, true])('fifty thousand formulas of every shape; iterating: %s', (iterates) => {
  const rows = Array.from({ length: 25_000 }, (_, index) => {
    const row = index + 2;
    const total = `<c r="C${row}"><f>IF('Cá nhân'!B${row}&gt;5,SUM($A$1:A${row})*2,C${row - 1}+1)</f><v>1</v></c>`;
    const rank = `<c r="D${row}"><f>RANK(C${row},$C$2:$C$25001)</f><v>1</v></c>`;
    return `<row r="${row}">${total}${rank}</row>`;
  });
  const xml = `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`;
  const book = {
    sheets: [
      { name: 'Tổng', xml },
      { name: 'Cá nhân', xml: null },
    ],
    tables: [],
    names: [],
    iterates,
  };
  const { areas } = findStaleFormulas(book, [{ sheet: 'Cá nhân', area: parseArea('B9') }], 'stale');
  const stale = areas.get('Tổng')!;
  const edits = dropCachedValues(xml, stale);
  // All ranks, and the totals from the ninth row down.
  expect(stale).toHaveLength(25_000 + 24_993);
  expect(edits).toHaveLength(stale.length);
});
