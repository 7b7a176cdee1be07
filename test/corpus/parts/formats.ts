import type { PackageDraft } from '../package-draft';

const X14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
const XM = 'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';
const BAR = '{DA7ABA51-AAAA-BBBB-0001-000000000001}';

function extension(uri: string, content: string): string {
  return `<ext uri="${uri}" ${X14}>${content}</ext>`;
}

/** Rules with styles of their own, of the newer kind too: bars, icons, scales. */
export function addConditionalFormats(draft: PackageDraft, sheet: string, area: string): void {
  const limits = '<cfvo type="min"/><cfvo type="max"/>';
  draft.insert(
    sheet,
    'conditionalFormatting',
    `<conditionalFormatting sqref="${area}"><cfRule type="cellIs" dxfId="0" priority="4" operator="lessThan"><formula>0</formula></cfRule><cfRule type="dataBar" priority="3"><dataBar>${limits}<color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" ${X14}><x14:id>${BAR}</x14:id></ext></extLst></cfRule><cfRule type="colorScale" priority="2"><colorScale>${limits}<color theme="5"/><color theme="9" tint="0.4"/></colorScale></cfRule><cfRule type="expression" dxfId="1" priority="1" stopIfTrue="1"><formula>MOD(ROW(),2)=0</formula></cfRule></conditionalFormatting>`,
  );
  draft.insertExtension(
    sheet,
    extension(
      '{78C0D931-6437-407d-A8EE-F0AAD7539E65}',
      `<x14:conditionalFormattings><x14:conditionalFormatting ${XM}><x14:cfRule type="dataBar" id="${BAR}"><x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>${area}</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings>`,
    ),
  );
}

/** A list whose words stand on another sheet, which only newer programs know, and an old rule. */
export function addValidations(draft: PackageDraft, sheet: string, words: string): void {
  draft.insert(
    sheet,
    'dataValidations',
    '<dataValidations count="1"><dataValidation type="whole" allowBlank="1" showInputMessage="1" showErrorMessage="1" promptTitle="Nhập số" prompt="Từ 0 đến 100" sqref="G2:G9"><formula1>0</formula1><formula2>100</formula2></dataValidation></dataValidations>',
  );
  draft.insertExtension(
    sheet,
    extension(
      '{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}',
      `<x14:dataValidations ${XM} count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>${words}</xm:f></x14:formula1><xm:sqref>H2:H9</xm:sqref></x14:dataValidation></x14:dataValidations>`,
    ),
  );
}

export function addSparklines(draft: PackageDraft, sheet: string, area: string): void {
  const color = (name: string): string => `<x14:color${name} theme="4"/>`;
  const colors = ['Series', 'Negative', 'Axis', 'Markers', 'First', 'Last', 'High', 'Low'];
  draft.insertExtension(
    sheet,
    extension(
      '{05C60535-1F16-4fd2-B633-F4F36F0B64E0}',
      `<x14:sparklineGroups ${XM}><x14:sparklineGroup type="column" displayEmptyCellsAs="gap">${colors.map(color).join('')}<x14:sparklines><x14:sparkline><xm:f>${area}</xm:f><xm:sqref>F2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups>`,
    ),
  );
}

/** Locked with a password, as Excel keeps it; cells may be unlocked one by one. */
export function protectSheet(draft: PackageDraft, sheet: string): void {
  draft.insert(
    sheet,
    'sheetProtection',
    '<sheetProtection algorithmName="SHA-512" hashValue="1wqgxnnFrQUZvGOSCPGeFcYBEy4hzN8FuckyMvpD2kqBXoOZzU3RAZHzYWJHSdP0uJtRzhbPfPm7yNwRtWaDIw==" saltValue="3tDYWGd0ZQhcPmNWNbGLrA==" spinCount="100000" sheet="1" objects="1" scenarios="1"/>',
  );
}

/** Views that people save under a name ("Custom Views"). */
export function addCustomViews(draft: PackageDraft, sheet: string): void {
  const id = '{44444444-4444-4444-8444-444444444444}';
  draft.insert(
    sheet,
    'customSheetViews',
    `<customSheetViews><customSheetView guid="${id}" scale="85" hiddenRows="1"><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></customSheetView></customSheetViews>`,
  );
  draft.insert(
    'xl/workbook.xml',
    'customWorkbookViews',
    `<customWorkbookViews><customWorkbookView name="Xem in" guid="${id}" windowWidth="1920" windowHeight="1017" activeSheetId="1"/></customWorkbookViews>`,
  );
}
