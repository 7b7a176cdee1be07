import fc from 'fast-check';
import { areaAddress, parseArea } from '../../../src/workbook/address';
import { findStaleFormulas } from '../../../src/xlsx/splice/cells/find-stale-formulas';
import { bookOf, findStale, sheetOf } from './find-stale';

describe('formulas that may read more than they name can be left with their values', () => {
  const findCertain = (sheets: Readonly<Record<string, string | null>>, changed: string) => {
    const names = [{ name: 'Dong', scope: null, formula: 'OFFSET(Ta!$A$1,1,0)' }];
    const areas = [{ sheet: changed, area: null }];
    const { areas: stale, mustCalculate } = findStaleFormulas(
      bookOf(sheets, names),
      areas,
      'untouched',
    );
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
    const book = bookOf({ S: sheetOf({ A2: '<f>IF(A1="",A2,NOW())</f>' }) }, [], true);
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
