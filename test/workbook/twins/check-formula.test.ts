import { checkFormula } from '../../../src/workbook/twins/check-formula';

const kindsOf = (formula: string): readonly string[] =>
  checkFormula(formula).map(({ kind }) => kind);

describe('formulas that Excel 2010, LibreOffice and WPS calculate alike', () => {
  it.each([
    'ROUND(ROUND($C$5*F9/$D$5,9),2)',
    `IF('Tập thể'!F7="","",IF('Tập thể'!F7>=0.95,10,5))`,
    'SUM(G9,I9,K9:M9)',
    'RANK(Q9,Q$9:Q$40)',
    '1+SUMPRODUCT((D$9:D$40=D9)*ISNUMBER(Q$9:Q$40)*(Q$9:Q$40>Q9))',
    'SUMPRODUCT(MAX((D$9:D$40=D9)*T$9:T$40))',
    `INDEX('Xếp loại'!$B$5:$B$8,MATCH(SUMPRODUCT(MAX(('Xếp loại'!$C$5:$C$8<=Q9)*'Xếp loại'!$C$5:$C$8)),'Xếp loại'!$C$5:$C$8,0))`,
    'COUNTIF($D9:$P9,"Kiểm lại")',
    'IF(SUM(A1:A9)>0,MEDIAN(-B1,SUM(A1:A9),B1),0)',
    'LARGE(Q$9:Q$40,3)',
    'SUMPRODUCT(MAX((A$4:A$40=A9)*ROW(A$4:A$40)))',
  ])('%s', (formula) => {
    expect(checkFormula(formula)).toEqual([]);
  });
});

describe('formulas that one of them would not', () => {
  it.each([
    ['LET(x,1,x)', 'not-plain'],
    ['LAMBDA(x,x)(1)', 'function'],
    ['_xlfn.XLOOKUP(A1,B1:B9,C1:C9)', 'function'],
    ['XLOOKUP(A1,B1:B9,C1:C9)', 'function'],
    ['SUM(FILTER(A1:A9,B1:B9>0))', 'function'],
    ['TDKT.DIEM(A1)', 'function'],
    ['IFERROR(A1,0)', 'function'],
    ['AGGREGATE(14,6,A1:A9,1)', 'function'],
    ['INDIRECT("A1")', 'function'],
    ['SUM(Bang[Điểm])', 'not-plain'],
    ['BX_TapThe+1', 'not-plain'],
    ['R1C1', 'not-plain'],
    ['SUM(A:A)', 'not-plain'],
    ['A1#', 'not-plain'],
    ['@A1:A9', 'not-plain'],
    ['SUM({1,2})', 'not-plain'],
    ['#REF!+1', 'not-plain'],
    ['[1]Sheet1!A1', 'not-plain'],
    ['SUM(Sheet1:Sheet3!A1)', 'not-plain'],
    ['SUM((A1,B1))', 'not-plain'],
    ['IF(A1:A9>0,1,0)', 'array'],
    ['SUM(IF(A1:A9>0,1,0))', 'array'],
    ['SUMPRODUCT(IF(A1:A9>0,1,0))', 'array'],
    ['SUM(A1:A9*B1:B9)', 'array'],
    ['MAX((A1:A9=1)*B1:B9)', 'array'],
    ['A1:A9', 'array'],
    ['ROUND(A1:A9,2)', 'array'],
    ['MAX(ROW(A1:A9))', 'array'],
    [`IF(A1="${'x'.repeat(256)}",1,0)`, 'text-too-long'],
    [`SUM(${Array.from({ length: 256 }, () => 'A1').join(',')})`, 'arguments'],
    [`${'ROUND('.repeat(65)}A1${',0)'.repeat(65)}`, 'too-deep'],
    [`A1+${'1+'.repeat(4095)}1`, 'too-long'],
    ['IF(A1=1,', 'unreadable'],
  ])('%s', (formula, kind) => {
    expect(kindsOf(formula)).toContain(kind);
  });

  it('is strict at the limits, not beside them', () => {
    expect(checkFormula(`${'ROUND('.repeat(64)}A1${',0)'.repeat(64)}`)).toEqual([]);
    expect(checkFormula(`SUM(${Array.from({ length: 255 }, () => 'A1').join(',')})`)).toEqual([]);
    expect(checkFormula(`IF(A1="${'x'.repeat(255)}",1,0)`)).toEqual([]);
    expect(checkFormula(`A1+${'1+'.repeat(4094)}1`)).toEqual([]);
  });
});
