import fc from 'fast-check';
import { areaAddress, cellAddress, parseArea } from '../../../src/workbook/address';
import { meet } from '../../../src/workbook/formulas/areas';
import type { DefinedName, TableOnSheet } from '../../../src/workbook/formulas/formula-book';
import type { Area } from '../../../src/workbook/found-workbook';
import { dropCachedValues } from '../../../src/xlsx/splice/cells/drop-cached-values';
import { findStaleFormulas } from '../../../src/xlsx/splice/cells/find-stale-formulas';
import { applyEdits } from '../../../src/xlsx/splice/text-edits';

const TABLE: TableOnSheet = {
  name: 'Bang',
  sheet: 'Nhập',
  area: { top: 0, left: 0, bottom: 9, right: 1 },
  headingRows: 1,
  totalsRows: 0,
  columns: ['Mã', 'Điểm'],
};

/** Cells by their addresses, each in a row of its own element, in the order given. */
function sheetOf(cells: Readonly<Record<string, string>>): string {
  const rows = Object.entries(cells).map(([cell, inner]) => {
    const { top } = parseArea(cell)!;
    return `<row r="${top + 1}"><c r="${cell}">${inner}</c></row>`;
  });
  return `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`;
}

/** "sheet!area" of all that is stale when these areas change. */
function findStale(
  sheets: Readonly<Record<string, string | null>>,
  changed: readonly [sheet: string, area: string | null][],
  names: readonly DefinedName[] = [],
  iterates = false,
): string[] {
  const book = {
    sheets: Object.entries(sheets).map(([name, xml]) => ({ name, xml })),
    tables: [TABLE],
    names,
    iterates,
  };
  const areas = changed.map(([sheet, area]) => ({
    sheet,
    area: area === null ? null : parseArea(area),
  }));
  return [...findStaleFormulas(book, areas, 'stale').areas]
    .flatMap(([sheet, found]) => found.map((area) => `${sheet}!${areaAddress(area)}`))
    .sort();
}

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

describe('a cached value is dropped', () => {
  const drop = (xml: string, ...areas: string[]): string =>
    applyEdits(
      xml,
      dropCachedValues(
        xml,
        areas.map((area) => parseArea(area)!),
      ),
    );

  test('with its type, while the formula stays letter by letter', () => {
    const rows = (first: string): string =>
      `<worksheet><sheetData><row r="1" spans="1:2">${first}<c r="B1" t="str"><f>A1</f><v>b</v></c></row></sheetData></worksheet>`;
    const formula = '<f ca="1" >IF(A9&lt;1,"a", "b" )</f>';
    const before = rows(`<c r="A1" cm="1" vm="1" t='str' s="4">${formula}<v>b</v><extLst/></c>`);
    expect(drop(before, 'A1')).toBe(rows(`<c r="A1" cm="1" s="4">${formula}<extLst/></c>`));
  });

  test('in every cell of an array', () => {
    const rows = (one: string, other: string): string =>
      `<x:worksheet><x:sheetData><x:row><x:c><x:f t="array" ref="A1:B1">Z1</x:f>${one}</x:c><x:c r="B1">${other}</x:c><x:c><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    expect(drop(rows('<x:v>1</x:v>', '<x:v/>'), 'A1:B1')).toBe(rows('', ''));
  });

  test('nowhere else', () => {
    const xml = sheetOf({ A1: '<f>B1</f>', A2: '<f>B2</f><v>1</v>' });
    expect(dropCachedValues(xml, [parseArea('A1')!, parseArea('C2:XFD9')!])).toEqual([]);
  });
});

test.each([false, true])(
  'fifty thousand formulas of every shape; iterating: %s',
  (iterates) => {
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
    const { areas } = findStaleFormulas(
      book,
      [{ sheet: 'Cá nhân', area: parseArea('B9') }],
      'stale',
    );
    const stale = areas.get('Tổng')!;
    const edits = dropCachedValues(xml, stale);
    // All ranks, and the totals from the ninth row down.
    expect(stale).toHaveLength(25_000 + 24_993);
    expect(edits).toHaveLength(stale.length);
  },
  30_000,
);

describe('formulas that may read more than they name can be left with their values', () => {
  const findCertain = (sheets: Readonly<Record<string, string | null>>, changed: string) => {
    const book = {
      sheets: Object.entries(sheets).map(([name, xml]) => ({ name, xml })),
      tables: [TABLE],
      names: [{ name: 'Dong', scope: null, formula: 'OFFSET(Ta!$A$1,1,0)' }],
      iterates: false,
    };
    const areas = [{ sheet: changed, area: null }];
    const { areas: stale, mustCalculate } = findStaleFormulas(book, areas, 'untouched');
    return { stale: stale.get('S')?.map(areaAddress).sort() ?? [], mustCalculate };
  };

  test('while what they name has not changed; that they are there is told', () => {
    const xml = sheetOf({
      A1: '<f>INDIRECT("B1")</f>',
      A2: '<f>OFFSET(B1,1,0)</f>',
      A3: '<f>A1</f>',
    });
    expect(findCertain({ Ta: null, S: xml }, 'Ta')).toEqual({ stale: [], mustCalculate: true });
  });

  test('but not when it has; then those that read them are stale too', () => {
    const xml = sheetOf({
      A1: '<f>OFFSET(Ta!Q4,1,0)</f>',
      A2: '<f>SUM(Ta!Q5:INDEX(Ta!Q5:Q99,3))</f>',
      A3: '<f>INDIRECT("B"&amp;Ta!A1)</f>',
      A4: '<f>Dong</f>',
      A5: '<f>A1+1</f>',
      A6: '<f>INDIRECT("Ta!A1")</f>',
    });
    expect(findCertain({ Ta: null, S: xml }, 'Ta')).toEqual({
      stale: ['A1', 'A2', 'A3', 'A4', 'A5'],
      mustCalculate: true,
    });
  });

  test('and OFFSET reads anywhere on the sheet that it goes out from', () => {
    const xml = sheetOf({
      A1: '<f>Ta!B9</f>',
      C1: '<f>OFFSET($Z$1,0,-25)</f>',
      D1: '<f>INDIRECT(Z1)</f>',
    });
    expect(findCertain({ Ta: null, S: xml }, 'Ta').stale).toEqual(['A1', 'C1']);
  });
});

describe('where the workbook iterates, what reads itself keeps its value', () => {
  test('alone or through others, while what leads in and out of the circle is stale', () => {
    const sheets = {
      Nhập: sheetOf({
        A2: '<f>A1*2</f>',
        A3: '<f>IF(A2="","",IF(A3="",NOW(),A3))</f>',
        A4: '<f>A3+1</f>',
        A5: '<f>IF(A4="","",Tổng!A1)</f>',
        A6: '<f>A5+1</f>',
        A7: '<f>SUM(A6:A8)</f>',
      }),
      Tổng: sheetOf({ A1: '<f>IF(Nhập!A5="",NOW(),Nhập!A5)</f>', A2: '<f>Nhập!A7</f>' }),
    };
    const changed: [string, string][] = [['Nhập', 'A1']];
    expect(findStale(sheets, changed, [], true)).toEqual([
      'Nhập!A2',
      'Nhập!A4',
      'Nhập!A6',
      'Tổng!A2',
    ]);
    expect(findStale(sheets, changed)).toHaveLength(8);
  });

  test('and is computed all the same', () => {
    const book = {
      sheets: [{ name: 'S', xml: sheetOf({ A2: '<f>IF(A1="",A2,NOW())</f>' }) }],
      tables: [],
      names: [],
      iterates: true,
    };
    const stale = findStaleFormulas(book, [{ sheet: 'S', area: parseArea('A1') }], 'stale');
    expect(stale).toEqual({ areas: new Map(), mustCalculate: true });
  });

  test('as the plain search for a way back finds it', () => {
    const reads = fc.uniqueArray(fc.nat(9), { maxLength: 3 });
    fc.assert(
      fc.property(fc.array(reads, { minLength: 10, maxLength: 10 }), (graph) => {
        const cells = graph.map((targets, index) => {
          const all = ['Z1', ...targets.map((target) => `A${target + 1}`)];
          return [`A${index + 1}`, `<f>SUM(${all.join(',')})</f>`];
        });
        const sheets = { Nhập: sheetOf(Object.fromEntries(cells)) };
        const reach = graph.map((targets) => new Set(targets));
        for (let times = 0; times < 10; times += 1) {
          for (const found of reach) {
            for (const one of [...found]) reach[one]!.forEach((next) => found.add(next));
          }
        }
        const plain = reach.flatMap((found, one) => (found.has(one) ? [] : [`Nhập!A${one + 1}`]));
        expect(findStale(sheets, [['Nhập', 'Z1']], [], true)).toEqual(plain.sort());
      }),
    );
  });
});
