import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { DOCUMENT, PackageDraft, SPREADSHEET_TYPE, toBytes } from './package-draft';
import { makeBaseWorkbook } from './parts/base-workbook';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

const BARE_ROWS =
  '<row><c t="inlineStr"><is><t>Không có r</t></is></c><c><v>5</v></c></row><row r="4"><c r="B4"><v>2.5</v></c><c r="C4"><f>B4*2</f></c></row>';

/** No more than a workbook must have: no styles, no strings, no theme, no properties. */
export function makeBareBook(): Uint8Array {
  const draft = new PackageDraft(new Map());
  const bare = `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`;
  draft.addPart('[Content_Types].xml', bare);
  const id = draft.relate('book.xml', 'worksheet', 'one.xml');
  draft.addPart(
    'book.xml',
    `<workbook xmlns="${MAIN}"><sheets><sheet name="Trang 1" sheetId="1" r:id="${id}" xmlns:r="${DOCUMENT}"/></sheets></workbook>`,
    `${SPREADSHEET_TYPE}.sheet.main+xml`,
  );
  const sheet = `<worksheet xmlns="${MAIN}"><sheetData>${BARE_ROWS}</sheetData></worksheet>`;
  draft.addPart('one.xml', sheet, `${SPREADSHEET_TYPE}.worksheet+xml`);
  draft.relate('', 'officeDocument', 'book.xml');
  return draft.toBytes();
}

const PREFIXED = {
  'xl/workbook.xml': `<x:workbook xmlns:x="${MAIN}"><x:bookViews><x:workbookView activeTab="0"/></x:bookViews><x:sheets><x:sheet name="Dữ liệu" sheetId="3" rel:id="R5a" xmlns:rel="${DOCUMENT}"/></x:sheets><x:definedNames><x:definedName name="Vung">'Dữ liệu'!$A$1:$B$2</x:definedName></x:definedNames></x:workbook>`,
  'xl/worksheets/sheet.xml': `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" s="1" t="s"><x:v>0</x:v></x:c><x:c r="B1" s="1" t="s"><x:v>1</x:v></x:c></x:row><x:row r="2"><x:c r="A2" t="str"><x:v>Thôn 1</x:v></x:c><x:c r="B2" s="2"><x:v>0.75</x:v></x:c></x:row></x:sheetData><x:tableParts count="1"><x:tablePart q:id="T1" xmlns:q="${DOCUMENT}"/></x:tableParts></x:worksheet>`,
  'xl/tables/table.xml': `<x:table xmlns:x="${MAIN}" id="1" name="BangDuLieu" displayName="BangDuLieu" ref="A1:B2"><x:tableColumns count="2"><x:tableColumn id="1" name="Thôn"/><x:tableColumn id="2" name="Tỷ lệ"/></x:tableColumns></x:table>`,
  'xl/sharedStrings.xml': `<x:sst xmlns:x="${MAIN}"><x:si><x:t>Thôn</x:t></x:si><x:si><x:t>Tỷ lệ</x:t></x:si></x:sst>`,
  'xl/styles.xml': `<x:styleSheet xmlns:x="${MAIN}"><x:fonts><x:font><x:sz val="10"/><x:name val="Arial"/></x:font><x:font><x:b/><x:sz val="10"/><x:name val="Arial"/></x:font></x:fonts><x:fills><x:fill><x:patternFill patternType="none"/></x:fill><x:fill><x:patternFill patternType="gray125"/></x:fill></x:fills><x:borders><x:border/></x:borders><x:cellStyleXfs><x:xf/></x:cellStyleXfs><x:cellXfs><x:xf xfId="0"/><x:xf fontId="1" xfId="0" applyFont="1"/><x:xf numFmtId="10" xfId="0" applyNumberFormat="1"/></x:cellXfs></x:styleSheet>`,
} as const;

/** As some .NET programs write: every element with a prefix, ids of their own, absolute targets. */
export function makePrefixedBook(): Uint8Array {
  const draft = new PackageDraft(new Map());
  const types = {
    'xl/workbook.xml': 'sheet.main',
    'xl/worksheets/sheet.xml': 'worksheet',
    'xl/tables/table.xml': 'table',
    'xl/sharedStrings.xml': 'sharedStrings',
    'xl/styles.xml': 'styles',
  } as const;
  draft.addPart(
    '[Content_Types].xml',
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="${SPREADSHEET_TYPE}.sheet.main+xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>`,
  );
  for (const [name, text] of Object.entries(PREFIXED)) {
    const type = types[name as keyof typeof types];
    draft.addPart(
      name,
      text,
      type === 'sheet.main' ? undefined : `${SPREADSHEET_TYPE}.${type}+xml`,
    );
  }
  const relate = (owner: string, lines: readonly string[][]): void => {
    const all = lines.map(
      ([id, type, target]) =>
        `<p:Relationship Type="${DOCUMENT}/${type}" Target="/xl/${target}" Id="${id}"/>`,
    );
    draft.addPart(
      owner,
      `<p:Relationships xmlns:p="${PACKAGE}/relationships">${all.join('')}</p:Relationships>`,
    );
  };
  relate('_rels/.rels', [['R1', 'officeDocument', 'workbook.xml']]);
  relate('xl/_rels/workbook.xml.rels', [
    ['R2', 'sharedStrings', 'sharedStrings.xml'],
    ['R5a', 'worksheet', 'worksheets/sheet.xml'],
    ['rId1', 'styles', 'styles.xml'],
  ]);
  relate('xl/worksheets/_rels/sheet.xml.rels', [['T1', 'table', 'tables/table.xml']]);
  return draft.toBytes();
}

/** The same parts as another program may zip them: folders, stored, sizes behind, in odd order. */
export async function makeOddZipBook(): Promise<Uint8Array> {
  const zip = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  await zip.add('xl/', undefined, { directory: true });
  const parts = [...makeBaseWorkbook().parts].reverse();
  for (const [index, [name, part]] of parts.entries()) {
    const level = index % 2 === 0 ? 0 : 9;
    const dataDescriptor = index % 3 === 0;
    const zip64 = index % 4 === 0;
    await zip.add(name, new Uint8ArrayReader(toBytes(part)), { level, dataDescriptor, zip64 });
  }
  await zip.add('xl/worksheets/', undefined, { directory: true });
  return zip.close(new TextEncoder().encode('ghi chú của tệp nén'));
}
