import { areaAddress } from '../../../src/workbook/address';
import { findReferences } from '../../../src/workbook/formulas/find-references';
import type { FormulaBook } from '../../../src/workbook/formulas/formula-book';
import { FormulaReader } from '../../../src/workbook/formulas/formula-reader';

const AREA = { top: 0, left: 1, bottom: 4, right: 3 };

const BOOK: FormulaBook = {
  sheets: ['Nhập', "O'Brien's", 'S3', 'Cuối'],
  tables: [
    {
      name: 'Bang',
      sheet: 'S3',
      area: AREA,
      headingRows: 1,
      totalsRows: 1,
      columns: ['Mã', 'Điểm [1]', 'Tổng'],
    },
  ],
  names: [
    { name: 'Diem', scope: null, formula: 'S3!$A$1:$A$9,Nhập!$C:$C' },
    { name: 'Diem', scope: 'Cuối', formula: 'Cuối!$B$1' },
    { name: 'Qua', scope: null, formula: 'DIEM*2' },
    { name: 'Vong', scope: null, formula: 'Vong+S3!$A$1' },
    { name: 'Tuong', scope: null, formula: 'S3!A1' },
    { name: 'Dong', scope: null, formula: 'OFFSET(S3!$A$1,0,0,COUNTA(S3!$A:$A))' },
    { name: 'Hai', scope: null, formula: '_xlfn.LAMBDA(_xlpm.x,_xlpm.x+S3!$D$4)' },
    { name: 'Hong', scope: null, formula: 'S3!#REF!' },
  ],
};

/** As "sheet!area", read in row 3 of the first sheet; "?" for what is unclear. */
function readsOf(formula: string, sheet = 'Nhập', rows = 0): string[] {
  const reader = new FormulaReader(BOOK);
  const references = findReferences(formula);
  const reads = reader.read(references, { sheet, row: 2 }, { rows, columns: 0 });
  const areas = reads.areas.map((one) => `${one.sheet}!${areaAddress(one.area)}`);
  return reads.isUnclear ? [...areas, '?'] : areas;
}

test.each<[string, string[]]>([
  ['1+"A1"&TRUE', []],
  ['SUM(a1,$B$2:C3)', ['Nhập!A1', 'Nhập!B2:C3']],
  ['C:D*$3:3', ['Nhập!C1:D1048576', 'Nhập!A3:XFD3']],
  ["S3!B1+'o''brien''s'!C2+nhập!D3", ['S3!B1', "O'Brien's!C2", 'Nhập!D3']],
  ["SUM('O''Brien''s:Cuối'!A1)", ["O'Brien's!A1", 'S3!A1', 'Cuối!A1']],
  ["[1]S3!A1+'[2]Cá nhân'!A1+[1]!Diem+[1]!Bang[Mã]", []],
  ['Bang[Tổng]', ['S3!D2:D4']],
  ["Bang[[#This Row],[mã]]+Bang[Điểm '[1']]", ['S3!B3', 'S3!C2:C4']],
  ['Bang[#Headers]+SUM(Bang[[#Totals],[Mã]:[Tổng]])', ['S3!B1:D1', 'S3!B5:D5']],
  ['ROWS(Bang[#All])+ROWS(Bang[])+ROWS(Bang)', ['S3!B1:D5', 'S3!B2:D4', 'S3!B2:D4']],
  ['Bang[[#Headers],[#Data],[Mã]]', ['S3!B1:B4']],
  ['diem', ['S3!A1:A9', 'Nhập!C1:C1048576']],
  ['Cuối!Diem+[0]!Qua', ['Cuối!B1', 'S3!A1:A9', 'Nhập!C1:C1048576']],
  ['Hai(A1)', ['S3!D4', 'Nhập!A1']],
  ['_xlfn.LET(_xlpm.a,B1,_xlpm.a*2)', ['Nhập!B1']],
  ['Hong+S3!#REF!+#REF!', []],
  ['SUMIF(A1:A9,">1",B1)', ['Nhập!A1:A9', 'Nhập!B1:B9']],
  ['averageif(A:A,(C1),S3!B2)', ['Nhập!A1:A1048576', 'Nhập!C1', 'S3!B2:B1048576']],
  [
    'SUMIF(A1:B9,MAX(D1,D2,D3),C1:F2)+E1',
    ['Nhập!A1:B9', 'Nhập!D1', 'Nhập!D2', 'Nhập!D3', 'Nhập!C1:F9', 'Nhập!E1'],
  ],
  ['_xlfn.ANCHORARRAY(A1)', ['Nhập!A1']],
  // Seen from some cell, a name's relative reference may be any cell of its sheet.
  ['Tuong', ['S3!A1:XFD1048576']],
])('%s reads what it names', (formula, reads) => {
  expect(readsOf(formula)).toEqual(reads);
});

test.each<[string, string[]]>([
  ['INDIRECT("A"&B1)+S3!C2', ['Nhập!B1', 'S3!C2']],
  ['SUM(A1:INDEX(S3!B:B,Cuối!C3))', ['Nhập!A1', 'S3!B1:B1048576', 'Cuối!C3']],
  ['SUM(OFFSET(S3!A1,Cuối!B1,0),C1)', ['Cuối!B1', 'Nhập!C1', 'S3!A1:XFD1048576']],
  ['offset(INDEX((Bang[Mã],Diem),2),A9,0)', ['Nhập!A9', 'S3!A1:XFD1048576', 'Nhập!A1:XFD1048576']],
  ['Khac+B2', ['Nhập!B2']],
  ['Khac!A1', []],
  ['Khac[Mã]', []],
  ['Vong', ['S3!A1']],
  ['Dong', ['S3!A1:A1048576', 'S3!A1:XFD1048576']],
  ['"không đóng', []],
])('%s may read more than it names', (formula, reads) => {
  expect(readsOf(formula)).toEqual([...reads, '?']);
});

test('a name of its own sheet goes before one of the workbook', () => {
  expect(readsOf('Diem', 'Cuối')).toEqual(['Cuối!B1']);
});

test('references of a shared formula move with the cell, but for those that are fixed', () => {
  expect(readsOf('B3+B$3+SUM($B$2:B3)+S3!C:C', 'Nhập', 5)).toEqual([
    'Nhập!B8',
    'Nhập!B3',
    'Nhập!B2:B8',
    'S3!C1:C1048576',
  ]);
});

test('references come in again at the other end of the sheet', () => {
  expect(readsOf('B3', 'Nhập', -3)).toEqual(['Nhập!B1048576']);
});

test('names that double each other come to an end', () => {
  const names = Array.from({ length: 60 }, (_, index) => ({
    name: `ten_${index}`,
    scope: null,
    formula: index === 0 ? 'S3!$A$1' : `ten_${index - 1}+ten_${index - 1}`,
  }));
  const reader = new FormulaReader({ ...BOOK, names });
  const place = { sheet: 'S3', row: 0 };
  const read = (name: string) => reader.read(findReferences(name), place, { rows: 0, columns: 0 });
  expect(read('ten_59').isUnclear).toBe(true);
  expect(read('ten_59').areas.length).toBeLessThan(5000);
  expect(read('ten_1')).toMatchObject({ areas: [{ sheet: 'S3' }, { sheet: 'S3' }] });
});
