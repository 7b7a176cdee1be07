import { strToU8, strFromU8, unzipSync, zipSync } from 'fflate';
import type { SheetPlan } from '../../src/workbook/sheet-plan';
import { STYLES, withNumberFormat } from '../../src/workbook/styles';
import { writeXlsxWorkbook } from '../../src/xlsx/write/write-workbook';
import { makeBook, makeRow, makeSheet } from '../xlsx/make-plan';

/** The texts of a file's parts, in order. */
export type Parts = Map<string, string>;

export const FIRST = 'xl/worksheets/sheet1.xml';
export const SECOND = 'xl/worksheets/sheet2.xml';
export const WORKBOOK = 'xl/workbook.xml';
export const STYLES_PART = 'xl/styles.xml';
export const TABLE = 'xl/tables/table1.xml';
export const CONTENT_TYPES = '[Content_Types].xml';
export const RELATIONSHIPS = 'xl/_rels/workbook.xml.rels';
export const CHAIN = 'xl/calcChain.xml';
export const SHEET_RELATIONSHIPS = 'xl/worksheets/_rels/sheet1.xml.rels';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A file with something of everything that the rules speak of, and nothing to repair. */
export async function makeGoodParts(): Promise<Parts> {
  const parts = unpack(await writeXlsxWorkbook(makeBook(planInput(), planList())));
  replaceIn(parts, SECOND, '</sheetData>', `${FORMULAS}</sheetData>`);
  replaceIn(parts, SECOND, '<pageMargins ', `${FORMATS}${LINKS}<pageMargins `);
  replaceIn(parts, STYLES_PART, '<dxfs count="0"/>', DIFFERENTIAL);
  replaceIn(parts, CONTENT_TYPES, '</Types>', `${CHAIN_TYPE}</Types>`);
  const chain = relate('rIdChain', 'calcChain', 'calcChain.xml');
  replaceIn(parts, RELATIONSHIPS, '</Relationships>', `${chain}</Relationships>`);
  parts.set(
    CHAIN,
    `<calcChain xmlns="${MAIN}"><c r="A9" i="2"/><c r="B9"/><c r="B10"/></calcChain>`,
  );
  const link = relate('rId1', 'hyperlink', 'https://example.org/" TargetMode="External');
  parts.set(
    'xl/worksheets/_rels/sheet2.xml.rels',
    `<Relationships xmlns="${PACKAGE}">${link}</Relationships>`,
  );
  return parts;
}

/** Refuses when the text is not there: a test that changed nothing would prove nothing. */
export function replaceIn(parts: Parts, name: string, text: string, next: string): void {
  const part = parts.get(name) ?? '';
  if (!part.includes(text)) throw new Error(`${name} holds no ${text}`);
  parts.set(
    name,
    part.replace(text, () => next),
  );
}

const FORMULAS =
  `<row r="9"><c r="A9" t="str"><f>IF('Cá nhân'!A4&gt;0,"(",TRIM(Nguoi[[#This Row],[TT]]))</f><v>x</v></c>` +
  '<c r="B9"><f t="shared" ref="B9:B10" si="0">A1+1</f><v>1</v></c></row>' +
  '<row r="10"><c r="B10"><f t="shared" si="0"/><v>2</v></c><c r="C10" t="b"><v>1</v></c></row>';
const FORMATS =
  '<conditionalFormatting sqref="A1:A9 C1"><cfRule type="expression" dxfId="0" priority="1"><formula>A1&gt;0</formula></cfRule></conditionalFormatting>';
const LINKS =
  '<hyperlinks><hyperlink ref="A3" r:id="rId1"/><hyperlink ref="B3" location="A1"/></hyperlinks>';
const DIFFERENTIAL = '<dxfs count="1"><dxf><font><color rgb="FFC00000"/></font></dxf></dxfs>';
const CHAIN_TYPE =
  '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>';

function planInput(): SheetPlan {
  const table = { top: 2, left: 0, bottom: 4, right: 1 };
  return makeSheet({
    name: 'Cá nhân',
    columnWidths: [6, 30.5, 12],
    rows: [
      { height: 24, cells: [{ value: 'Chấm điểm', style: STYLES.sheetTitle }] },
      makeRow([1, 0.5], withNumberFormat(STYLES.cellNumber, '0.0%')),
      makeRow(['TT', 'Họ và tên\n(in hoa)', null, 'Mã', 'Tên']),
      makeRow([1, 'Nguyễn Văn A', null, 'T1', 'Thôn 1']),
    ],
    tables: [
      { name: 'Nguoi', area: table },
      { name: 'DonVi', area: { ...table, left: 3, right: 4 } },
    ],
    names: [{ name: 'Vung', area: table }],
    validations: [
      {
        area: { top: 3, left: 1, bottom: 99, right: 1 },
        allow: { kind: 'list', words: ['Có', 'Không'] },
        prompt: { title: 'Chọn', text: 'Một từ' },
        error: { title: 'Sai', text: 'Không có từ này', strict: true },
      },
      {
        area: { top: 3, left: 0, bottom: 99, right: 0 },
        allow: { kind: 'decimal', from: 0, to: 1.5 },
      },
    ],
    freeze: { rows: 3, columns: 2 },
    print: {
      ...makeSheet().print,
      area: { top: 0, left: 0, bottom: 5, right: 3 },
      repeatRows: { from: 2, to: 2 },
      rowBreaks: [3, 4],
      pageNumbers: 'bottom',
    },
  });
}

function planList(): SheetPlan {
  return makeSheet({
    name: "Danh sách '25",
    rows: [makeRow(['Danh sách']), makeRow(['a', 'b']), makeRow(['trang', 'ô'])],
    merges: [
      { top: 0, left: 0, bottom: 0, right: 3 },
      { top: 1, left: 1, bottom: 1, right: 2 },
    ],
  });
}

export function pack(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries([...parts].map(([name, text]) => [name, strToU8(text)])));
}

function unpack(bytes: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

export function relate(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}
