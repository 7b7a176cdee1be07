import { SaxesParser } from 'saxes';

/** The order that the schema wants for the children of a worksheet and of the workbook. */
const WORKSHEET =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst';
const WORKBOOK =
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches webPublishing fileRecoveryPr webPublishObjects extLst';
const ORDERS = [WORKSHEET, WORKBOOK].map((names) => names.split(' '));

/** The XML with one more child of its root, before the first that must stand behind it. */
export function insertChild(xml: string, name: string, element: string): string {
  const children = findChildren(xml);
  const order = ORDERS.find((one) => children.every((child) => one.includes(child.name)));
  if (order?.includes(name) !== true) throw new Error(`no place for ${name}`);
  const place = order.indexOf(name);
  const next = children.find((child) => order.indexOf(child.name) > place);
  const at = next?.start ?? xml.lastIndexOf('</');
  return xml.slice(0, at) + element + xml.slice(at);
}

function findChildren(xml: string): { name: string; start: number }[] {
  const children: { name: string; start: number }[] = [];
  let depth = 0;
  const parser = new SaxesParser();
  parser.on('opentagstart', ({ name }) => {
    depth += 1;
    if (depth === 2 && name !== 'mc:AlternateContent' && !name.startsWith('xr:'))
      children.push({ name, start: xml.lastIndexOf('<', parser.position - 1) });
  });
  parser.on('closetag', () => {
    depth -= 1;
  });
  parser.write(xml).close();
  return children;
}
