import { swap } from './breakages';
import type { Breakage, Breakages } from './breakages';
import { CHAIN, FIRST, SECOND, WORKBOOK } from './good-book';

const LONG_TEXT = `<c r="D10" t="inlineStr"><is><t>${'a'.repeat(32_768)}</t></is></c></row>`;
const FORMULA = '<f>A1+1</f>';

/** Cells and what lies on a sheet. */
export const SHEET_BREAKAGES = {
  reference: [
    swap(FIRST, 'ref="A1:E4"', 'ref="E4:A1"'),
    swap(SECOND, 'ref="B2:C2"', 'ref="B2:XFE2"'),
    swap(SECOND, 'ref="A3"', 'ref="A0"'),
    swap(SECOND, 'sqref="A1:A9 C1"', 'sqref="A1:A9,C1"'),
    swap(FIRST, 'sqref="B4:B100"', 'sqref="B4:B1048577"'),
  ],
  'row-order': [
    swap(SECOND, '<row r="3">', '<row r="2"/><row r="3">'),
    swap(SECOND, '<row r="3">', '<row r="4"/><row r="3">'),
    swap(SECOND, '</sheetData>', '<row r="1048577"/></sheetData>'),
    swap(SECOND, '</sheetData>', '<row r="x"/></sheetData>'),
  ],
  'cell-order': [
    swap(SECOND, '<c r="B2"', '<c r="A2"'),
    swap(SECOND, '<c r="B2"', '<c r="B5"'),
    swap(SECOND, '<c r="A2"', '<c r="C2"'),
    swap(SECOND, '</row></sheetData>', '<c r="XFE10"/></row></sheetData>'),
  ],
  'cell-style': [
    swap(FIRST, 's="1"', 's="4"'),
    swap(FIRST, 's="1"', 's="-1"'),
    swap(SECOND, '<row r="3">', '<row r="3" s="4" customFormat="1">'),
    swap(FIRST, '<col min="1"', '<col style="4" min="1"'),
  ],
  'cell-value': [
    ...['NaN', 'Infinity', '1e999', '1,5', '0x1', 'một'].map((value) =>
      swap(FIRST, '<v>0.5</v>', `<v>${value}</v>`),
    ),
    swap(SECOND, 't="b"><v>1</v>', 't="b"><v>2</v>'),
    swap(SECOND, 't="b"><v>1</v>', 't="e"><v>#SAI!</v>'),
    swap(SECOND, 't="b"', 't="text"'),
  ],
  'cell-text': [swap(SECOND, '</row></sheetData>', `${LONG_TEXT}</sheetData>`)],
  'string-index': [swap(SECOND, '<v>8</v>', '<v>13</v>'), swap(SECOND, '<v>8</v>', '<v>-1</v>')],
  'formula-text': [
    swap(SECOND, '>A1+1</f>', '>=A1+1</f>'),
    swap(SECOND, '>A1+1</f>', '>(A1+1</f>'),
    swap(SECOND, '>A1+1</f>', `>${'1'.repeat(8193)}</f>`),
    swap(SECOND, '<formula>A1&gt;0</formula>', '<formula>A1&gt;(0</formula>'),
  ],
  'formula-shared': [
    swap(SECOND, '<f t="shared" ref="B9:B10" si="0">A1+1</f>', FORMULA),
    swap(SECOND, '<f t="shared" si="0"/>', '<f t="shared" si="1"/>'),
  ],
  'formula-live': [
    swap(SECOND, '>A1+1</f>', '>TDKT.DIEM(A1)</f>'),
    swap(SECOND, '>A1+1</f>', '>_xldudf_TDKT_DIEM(A1)</f>'),
    swap(SECOND, '<formula>A1&gt;0</formula>', '<formula>TDKT.DIEM(A1)</formula>'),
    swap(FIRST, '<formula1>0</formula1>', '<formula1>TDKT.DIEM(A1)</formula1>'),
    swap(WORKBOOK, "'Cá nhân'!$A$3:$B$5", 'TDKT.DIEM(1)'),
  ],
  'calc-chain': [
    swap(CHAIN, 'r="B10"', 'r="B11"'),
    swap(CHAIN, 'i="2"', 'i="1"'),
    swap(SECOND, '<f t="shared" si="0"/>', ''),
  ],
  'merge-overlap': [
    swap(SECOND, 'ref="B2:C2"', 'ref="D1:D2"'),
    swap(SECOND, 'ref="B2:C2"', 'ref="B2"'),
    swap(SECOND, 'ref="B2:C2"', 'ref="A1:D1"'),
  ],
  'column-range': [
    swap(FIRST, 'min="2" max="2"', 'min="2" max="3"'),
    swap(FIRST, 'min="2" max="2"', 'min="2" max="1"'),
    swap(FIRST, 'min="1" max="1"', 'min="0" max="1"'),
    swap(FIRST, 'min="3" max="3"', 'min="3" max="16385"'),
    swap(FIRST, 'width="6.625"', 'width="256"'),
    swap(FIRST, 'width="6.625"', 'width="-1"'),
  ],
  'row-height': [swap(FIRST, 'ht="24"', 'ht="410"'), swap(FIRST, 'ht="24"', 'ht="x"')],
  'pane-split': [
    swap(FIRST, 'topLeftCell="C4"', 'topLeftCell="B4"'),
    swap(FIRST, 'topLeftCell="C4"', 'topLeftCell="C3"'),
    swap(FIRST, 'topLeftCell="C4"', 'topLeftCell="4C"'),
    swap(FIRST, 'activePane="bottomRight"', 'activePane="bottomLeft"'),
    swap(FIRST, 'xSplit="2" ySplit="3"', ''),
  ],
  hyperlink: [
    swap(SECOND, 'ref="B3" location="A1"', 'ref="B3"'),
    swap(SECOND, 'location="A1"', `location="${'a'.repeat(2080)}"`),
    link(''),
    link(`https://example.org/${'a'.repeat(2080)}`),
  ],
  margin: [
    swap(FIRST, 'left="1.1811"', 'left="-1"'),
    swap(FIRST, 'left="1.1811"', 'left="50"'),
    swap(FIRST, 'header="0.315"', ''),
  ],
  'header-footer': [swap(FIRST, '&amp;P/&amp;N', 'a'.repeat(256))],
  'page-break': [
    swap(FIRST, 'manualBreakCount="2"', 'manualBreakCount="1"'),
    swap(FIRST, '<brk id="3"', '<brk id="4"'),
    swap(FIRST, '<brk id="3"', '<brk id="0"'),
    swap(FIRST, '<brk id="3"', '<brk id="1048576"'),
  ],
  'conditional-priority': [
    swap(SECOND, 'priority="1"', 'priority="0"'),
    swap(SECOND, ' priority="1"', ''),
  ],
} satisfies Breakages;

function link(target: string): Breakage {
  const part = 'xl/worksheets/_rels/sheet2.xml.rels';
  return swap(part, 'https://example.org/', target);
}
