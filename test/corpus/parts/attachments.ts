import { DOCUMENT, SPREADSHEET_TYPE } from '../package-draft';
import type { PackageDraft } from '../package-draft';
import { addLegacyDrawing } from './comments';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const WORKBOOK = 'xl/workbook.xml';
const OFFICE = 'application/vnd.openxmlformats-officedocument';
const XDR = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const TASK_PANES = 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes';

const SOME_BYTES = Uint8Array.from({ length: 512 }, (_, index) => (index * 37) % 256);

/** A document's own data, with the part that names it. */
export function addCustomXml(draft: PackageDraft): void {
  const item = 'customXml/item1.xml';
  draft.addPart(item, '<hoSo xmlns="urn:example:ho-so"><so>12/BC</so></hoSo>');
  draft.addPart(
    'customXml/itemProps1.xml',
    '<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{55555555-5555-4555-8555-555555555555}"><ds:schemaRefs><ds:schemaRef ds:uri="urn:example:ho-so"/></ds:schemaRefs></ds:datastoreItem>',
    `${OFFICE}.customXmlProperties+xml`,
  );
  draft.relate(item, 'customXmlProps', 'itemProps1.xml');
  draft.relate(WORKBOOK, 'customXml', '../customXml/item1.xml');
}

/** What an add-in leaves in a file that it is to be opened with. */
export function addWebExtension(draft: PackageDraft): void {
  const panes = 'xl/webextensions/taskpanes.xml';
  const space = 'http://schemas.microsoft.com/office/webextensions';
  const id = draft.relate(
    panes,
    'http://schemas.microsoft.com/office/2011/relationships/webextension',
    'webextension1.xml',
  );
  draft.addPart(
    panes,
    `<wetp:taskpanes xmlns:wetp="${space}/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="1" width="350" row="0"><wetp:webextensionref xmlns:r="${DOCUMENT}" r:id="${id}"/></wetp:taskpane></wetp:taskpanes>`,
    'application/vnd.ms-office.webextensiontaskpanes+xml',
  );
  draft.addPart(
    'xl/webextensions/webextension1.xml',
    `<we:webextension xmlns:we="${space}/webextension/2010/11" id="{66666666-6666-4666-8666-666666666666}"><we:reference id="wa000000001" version="1.0.0.0" store="vi-VN" storeType="OMEX"/><we:alternateReferences/><we:properties><we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/></we:properties><we:bindings/><we:snapshot xmlns:r="${DOCUMENT}"/></we:webextension>`,
    'application/vnd.ms-office.webextension+xml',
  );
  draft.relate('', TASK_PANES, panes);
}

/** What the printer's driver remembers; the sheet must have no page setup yet. */
export function addPrinterSettings(draft: PackageDraft, sheet: string): void {
  draft.addPart('xl/printerSettings/printerSettings1.bin', SOME_BYTES);
  draft.addExtension('bin', `${SPREADSHEET_TYPE}.printerSettings`);
  const id = draft.relate(sheet, 'printerSettings', '../printerSettings/printerSettings1.bin');
  const pageSetup = '<pageSetup ';
  if (draft.text(sheet).includes(pageSetup)) {
    draft.edit(sheet, pageSetup, `<pageSetup xmlns:r="${DOCUMENT}" r:id="${id}" `);
  } else {
    draft.insert(
      sheet,
      'pageSetup',
      `<pageSetup paperSize="9" orientation="portrait" xmlns:r="${DOCUMENT}" r:id="${id}"/>`,
    );
  }
}

export function addExternalLink(draft: PackageDraft): void {
  const part = 'xl/externalLinks/externalLink1.xml';
  const path = draft.relate(
    part,
    'externalLinkPath',
    'file:///C:\\So%20lieu\\nam-2024.xlsx',
    'External',
  );
  draft.addPart(
    part,
    `<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${DOCUMENT}" r:id="${path}"><sheetNames><sheetName val="Điểm"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>95</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
    `${SPREADSHEET_TYPE}.externalLink+xml`,
  );
  const id = draft.relate(WORKBOOK, 'externalLink', 'externalLinks/externalLink1.xml');
  const reference = `<externalReference xmlns:r="${DOCUMENT}" r:id="${id}"/>`;
  draft.insert(
    WORKBOOK,
    'externalReferences',
    `<externalReferences>${reference}</externalReferences>`,
  );
}

/** A tick box and an embedded document: both are drawn in VML and told of again in the sheet. */
export function addControls(draft: PackageDraft, sheet: string): void {
  const shape = (id: number, kind: string): string =>
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style='position:absolute'><x:ClientData ObjectType="${kind}"><x:Anchor>5, 0, 1, 0, 6, 0, 2, 0</x:Anchor></x:ClientData></v:shape>`;
  addLegacyDrawing(draft, sheet, shape(1041, 'Checkbox') + shape(1042, 'Pict'));
  draft.addPart(
    'xl/ctrlProps/ctrlProp1.xml',
    '<formControlPr xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" objectType="CheckBox" checked="Checked" fmlaLink="$D$4" lockText="1"/>',
    'application/vnd.ms-excel.controlproperties+xml',
  );
  const control = draft.relate(sheet, 'ctrlProp', '../ctrlProps/ctrlProp1.xml');
  draft.addPart('xl/embeddings/oleObject1.bin', SOME_BYTES.slice(0, 300), `${OFFICE}.oleObject`);
  const object = draft.relate(sheet, 'oleObject', '../embeddings/oleObject1.bin');
  draft.insert(
    sheet,
    'oleObjects',
    `<oleObjects><oleObject progId="Word.Document.12" shapeId="1042" xmlns:r="${DOCUMENT}" r:id="${object}"/></oleObjects>`,
  );
  const anchor = ['from', 'to']
    .map((end, index) => {
      const at = `<xdr:col>${5 + index}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
      return `<${end}>${at}</${end}>`;
    })
    .join('');
  const choice = `<controls><mc:AlternateContent><mc:Choice Requires="x14"><control shapeId="1041" xmlns:r="${DOCUMENT}" r:id="${control}" name="Ô chọn 1"><controlPr defaultSize="0" autoFill="0"><anchor moveWithCells="1">${anchor}</anchor></controlPr></control></mc:Choice></mc:AlternateContent></controls>`;
  draft.insert(
    sheet,
    'controls',
    `<mc:AlternateContent xmlns:mc="${MC}" xmlns:xdr="${XDR}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><mc:Choice Requires="x14">${choice}</mc:Choice></mc:AlternateContent>`,
  );
}
