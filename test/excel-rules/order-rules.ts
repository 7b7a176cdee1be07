import type { OpenPackage } from './open-package';
import { walk } from './read-xml';
import type { XmlElement } from './read-xml';
import type { Repair } from './repair';

/** Children in the order that their schema asks for; `*` marks those that may stand more than once. */
const ORDERS: Readonly<Record<string, string>> = {
  workbook:
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr* webPublishObjects extLst',
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols* sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting* dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst',
  styleSheet:
    'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
  table: 'autoFilter sortState tableColumns tableStyleInfo extLst',
  sheetPr: 'tabColor outlinePr pageSetUpPr',
  sheetView: 'pane selection* pivotSelection* extLst',
  c: 'f v is extLst',
  dataValidation: 'formula1 formula2',
  headerFooter: 'oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter',
  xf: 'alignment protection extLst',
  dxf: 'font numFmt fill alignment border protection extLst',
};

/** Lists that say how many they hold. */
const COUNTED = new Set(
  'mergeCells dataValidations tableParts rowBreaks colBreaks tableColumns numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles'.split(
    ' ',
  ),
);

export function* checkOrders(file: OpenPackage): Generator<Repair> {
  for (const [part, root] of file.roots) {
    // Other parts have elements of the same names (a pivot's, a chart's).
    if (root === null || !/^(workbook|worksheet|styleSheet|table)$/.test(root.name)) continue;
    for (const element of walk(root)) {
      const place = element.attributes.get('r') ?? element.name;
      if (!isInOrder(element)) yield { part, place, rule: 'element-order' };
      const count = element.attributes.get('count');
      if (count === undefined || !COUNTED.has(element.name)) continue;
      if (Number(count) !== element.children.length) yield { part, place, rule: 'count-wrong' };
    }
  }
}

function isInOrder({ name, children }: XmlElement): boolean {
  const order = ORDERS[name]?.split(' ');
  if (order === undefined) return true;
  let reached = -1;
  for (const child of children) {
    // What another namespace adds is not in the schema's sequence.
    if (child.name.includes('#')) continue;
    const once = order.indexOf(child.name);
    const at = once === -1 ? order.indexOf(`${child.name}*`) : once;
    if (at === -1 || at < reached || (at === reached && at === once)) return false;
    reached = at;
  }
  return true;
}
