import { DOCUMENT, SPREADSHEET_TYPE } from '../package-draft';
import type { PackageDraft } from '../package-draft';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const WORKBOOK = 'xl/workbook.xml';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const X15 = 'http://schemas.microsoft.com/office/spreadsheetml/2010/11/main';
const SLICERS = 'http://schemas.microsoft.com/office/2007/relationships';

export type MadeTable = {
  readonly id: number;
  readonly name: string;
  readonly area: string;
  readonly columns: readonly string[];
  /** What stands in the columns' elements: formulas and formats. */
  readonly inside?: string;
  readonly query?: boolean;
};

/** A table over cells whose headings are there already. */
export function addTable(draft: PackageDraft, sheet: string, table: MadeTable): void {
  const { id, name, area, columns, query = false } = table;
  const part = `xl/tables/table${id}.xml`;
  const cells = columns.map((column, index) => {
    const field = query ? ` uniqueName="${index + 1}" queryTableFieldId="${index + 1}"` : '';
    const format = index === 1 ? ' dataDxfId="2"' : '';
    return `<tableColumn id="${index + 1}"${field} name="${column}"${format}/>`;
  });
  draft.addPart(
    part,
    `<table xmlns="${MAIN}" id="${id}" name="${name}" displayName="${name}" ref="${area}"${query ? ' tableType="queryTable"' : ''} totalsRowShown="0" headerRowDxfId="1"><autoFilter ref="${area}"/><tableColumns count="${columns.length}">${cells.join('')}</tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`,
    `${SPREADSHEET_TYPE}.table+xml`,
  );
  const relation = draft.relate(sheet, 'table', `../tables/table${id}.xml`);
  draft.insert(
    sheet,
    'tableParts',
    `<tableParts count="1"><tablePart xmlns:r="${DOCUMENT}" r:id="${relation}"/></tableParts>`,
  );
  if (query) addQuery(draft, part, columns);
}

/** Where the table's rows come from. */
function addQuery(draft: PackageDraft, table: string, columns: readonly string[]): void {
  const fields = columns.map(
    (column, index) =>
      `<queryTableField id="${index + 1}" name="${column}" tableColumnId="${index + 1}"/>`,
  );
  draft.addPart(
    'xl/queryTables/queryTable1.xml',
    `<queryTable xmlns="${MAIN}" name="KetNoi" connectionId="1" autoFormatId="16"><queryTableRefresh nextId="${columns.length + 1}"><queryTableFields count="${columns.length}">${fields.join('')}</queryTableFields></queryTableRefresh></queryTable>`,
    `${SPREADSHEET_TYPE}.queryTable+xml`,
  );
  draft.relate(table, 'queryTable', '../queryTables/queryTable1.xml');
  draft.addPart(
    'xl/connections.xml',
    `<connections xmlns="${MAIN}"><connection id="1" name="KetNoi" type="4" refreshedVersion="6"><webPr url="https://example.org/so-lieu"/></connection></connections>`,
    `${SPREADSHEET_TYPE}.connections+xml`,
  );
  draft.relate(WORKBOOK, 'connections', 'connections.xml');
}

/** A box of buttons that filters the table with this id by its first column. */
export function addSlicer(draft: PackageDraft, sheet: string, table: number): void {
  draft.addPart(
    'xl/slicerCaches/slicerCache1.xml',
    `<slicerCacheDefinition xmlns="${X14}" name="Slicer_DonVi" sourceName="Đơn vị"><extLst><x:ext xmlns:x="${MAIN}" uri="{2F2917AC-EB37-4324-AD4E-5DD8C200BD13}" xmlns:x15="${X15}"><x15:tableSlicerCache tableId="${table}" column="1"/></x:ext></extLst></slicerCacheDefinition>`,
    'application/vnd.ms-excel.slicerCache+xml',
  );
  draft.addPart(
    'xl/slicers/slicer1.xml',
    `<slicers xmlns="${X14}"><slicer name="Đơn vị" cache="Slicer_DonVi" caption="Đơn vị" rowHeight="241300"/></slicers>`,
    'application/vnd.ms-excel.slicer+xml',
  );
  const cache = draft.relate(WORKBOOK, `${SLICERS}/slicerCache`, 'slicerCaches/slicerCache1.xml');
  const slicer = draft.relate(sheet, `${SLICERS}/slicer`, '../slicers/slicer1.xml');
  const r = `xmlns:r="${DOCUMENT}" r:id`;
  draft.insertExtension(
    WORKBOOK,
    `<ext uri="{46BE6895-7355-4a93-B00E-2C351335B9C9}" xmlns:x15="${X15}"><x15:slicerCaches xmlns:x14="${X14}"><x14:slicerCache ${r}="${cache}"/></x15:slicerCaches></ext>`,
  );
  draft.insertExtension(
    sheet,
    `<ext uri="{3A4CF648-6AED-40f4-86FF-DC5316D8AED3}" xmlns:x14="${X14}" xmlns:x15="${X15}"><x14:slicerList><x14:slicer ${r}="${slicer}"/></x14:slicerList></ext>`,
  );
}

/** A pivot table at F1 of the sheet, over three rows of two columns of the source. */
export function addPivot(
  draft: PackageDraft,
  sheet: string,
  source: { sheet: string; area: string },
): void {
  const cache = 'xl/pivotCache/pivotCacheDefinition1.xml';
  const units = ['Thôn 1', 'Thôn 2'];
  const items = units.map((unit) => `<s v="${unit}"/>`).join('');
  const records = draft.relate(cache, 'pivotCacheRecords', 'pivotCacheRecords1.xml');
  draft.addPart(
    cache,
    `<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${DOCUMENT}" r:id="${records}" refreshedBy="Nguyễn Văn A" recordCount="2"><cacheSource type="worksheet"><worksheetSource ref="${source.area}" sheet="${source.sheet}"/></cacheSource><cacheFields count="2"><cacheField name="Đơn vị" numFmtId="0"><sharedItems count="2">${items}</sharedItems></cacheField><cacheField name="Kinh phí" numFmtId="164"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" minValue="-2000000" maxValue="1500000.25"/></cacheField></cacheFields></pivotCacheDefinition>`,
    `${SPREADSHEET_TYPE}.pivotCacheDefinition+xml`,
  );
  draft.addPart(
    'xl/pivotCache/pivotCacheRecords1.xml',
    `<pivotCacheRecords xmlns="${MAIN}" count="2"><r><x v="0"/><n v="1500000.25"/></r><r><x v="1"/><n v="-2000000"/></r></pivotCacheRecords>`,
    `${SPREADSHEET_TYPE}.pivotCacheRecords+xml`,
  );
  const id = draft.relate(WORKBOOK, 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml');
  const listed = `<pivotCache cacheId="7" xmlns:r="${DOCUMENT}" r:id="${id}"/>`;
  draft.insert(WORKBOOK, 'pivotCaches', `<pivotCaches>${listed}</pivotCaches>`);
  const pivot = 'xl/pivotTables/pivotTable1.xml';
  draft.addPart(
    pivot,
    `<pivotTableDefinition xmlns="${MAIN}" name="Bảng xoay 1" cacheId="7" dataCaption="Giá trị"><location ref="F1:G4" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="3"><item x="0"/><item x="1"/><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields><rowItems count="3"><i><x/></i><i><x v="1"/></i><i t="grand"><x/></i></rowItems><colItems count="1"><i/></colItems><dataFields count="1"><dataField name="Tổng kinh phí" fld="1" baseField="0" baseItem="0" numFmtId="164"/></dataFields><formats count="1"><format dxfId="2"><pivotArea outline="0" collapsedLevelsAreSubtotals="1" fieldPosition="0"/></format></formats><pivotTableStyleInfo name="PivotStyleLight16" showRowHeaders="1" showColHeaders="1" showRowStripes="0" showColStripes="0" showLastColumn="1"/></pivotTableDefinition>`,
    `${SPREADSHEET_TYPE}.pivotTable+xml`,
  );
  draft.relate(pivot, 'pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml');
  draft.relate(sheet, 'pivotTable', '../pivotTables/pivotTable1.xml');
}
