import { DOCUMENT } from '../package-draft';
import type { PackageDraft } from '../package-draft';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const STYLE_TYPE = 'application/vnd.ms-office.chartstyle+xml';
const COLORS_TYPE = 'application/vnd.ms-office.chartcolorstyle+xml';
const MICROSOFT = 'http://schemas.microsoft.com/office';
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const C = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const XDR = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';

const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGM4ISf3HwAEugIEPlcfxwAAAABJRU5ErkJggg==',
  'base64',
);

function anchor(column: number, content: string): string {
  const at = (name: string, col: number): string =>
    `<xdr:${name}><xdr:col>${col}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>8</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return `<xdr:twoCellAnchor>${at('from', column)}${at('to', column + 3)}${content}<xdr:clientData/></xdr:twoCellAnchor>`;
}

function chartFrame(id: string): string {
  return `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Biểu đồ 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${C}"><c:chart xmlns:c="${C}" r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
}

const SHAPE_LOOK =
  '<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="400000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr>';
const TEXT_BOX = `<xdr:sp macro="" textlink="$B$4"><xdr:nvSpPr><xdr:cNvPr id="4" name="Khung 1"/><xdr:cNvSpPr txBox="1"/></xdr:nvSpPr>${SHAPE_LOOK}<xdr:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="vi-VN"/><a:t>Ghi trong khung</a:t></a:r></a:p></xdr:txBody></xdr:sp>`;

function drawPicture(id: string): string {
  return `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Ảnh 1" descr="Huy hiệu"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>${SHAPE_LOOK}</xdr:pic>`;
}

function drawChart(area: string): string {
  const axis = (kind: string, id: number, other: number, position: string): string =>
    `<c:${kind}><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${position}"/><c:crossAx val="${other}"/></c:${kind}>`;
  return `<c:chartSpace xmlns:c="${C}" xmlns:a="${A}" xmlns:r="${DOCUMENT}"><c:roundedCorners val="0"/><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>${area}</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart>${axis('catAx', 1, 2, 'b')}${axis('valAx', 2, 1, 'l')}</c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;
}

function addChartPart(draft: PackageDraft, number: number, area: string): void {
  const chart = `xl/charts/chart${number}.xml`;
  draft.addPart(chart, drawChart(area), CHART_TYPE);
  const style = `xl/charts/style${number}.xml`;
  const space = 'xmlns:cs="http://schemas.microsoft.com/office/drawing/2012/chartStyle"';
  draft.addPart(style, `<cs:chartStyle ${space} id="201"/>`, STYLE_TYPE);
  const colors = `<cs:colorStyle ${space} xmlns:a="${A}" meth="cycle" id="10"><a:schemeClr val="accent1"/></cs:colorStyle>`;
  draft.addPart(`xl/charts/colors${number}.xml`, colors, COLORS_TYPE);
  const relationships = `${MICROSOFT}/2011/relationships`;
  draft.relate(chart, `${relationships}/chartStyle`, `style${number}.xml`);
  draft.relate(chart, `${relationships}/chartColorStyle`, `colors${number}.xml`);
}

function addDrawingPart(draft: PackageDraft, number: number, content: string): void {
  const root = `<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${A}" xmlns:r="${DOCUMENT}">${content}</xdr:wsDr>`;
  draft.addPart(`xl/drawings/drawing${number}.xml`, root, DRAWING_TYPE);
}

/** A chart with its style parts, a picture and a text box bound to a cell. */
export function addDrawing(draft: PackageDraft, sheet: string, area: string): void {
  const drawing = 'xl/drawings/drawing1.xml';
  addChartPart(draft, 1, area);
  draft.addPart('xl/media/image1.png', new Uint8Array(PICTURE));
  draft.addExtension('png', 'image/png');
  const chart = draft.relate(drawing, 'chart', '../charts/chart1.xml');
  const picture = draft.relate(drawing, 'image', '../media/image1.png');
  const contents = [chartFrame(chart), drawPicture(picture), TEXT_BOX];
  addDrawingPart(draft, 1, contents.map((one, index) => anchor(index * 4, one)).join(''));
  const id = draft.relate(sheet, 'drawing', '../drawings/drawing1.xml');
  draft.insert(sheet, 'drawing', `<drawing xmlns:r="${DOCUMENT}" r:id="${id}"/>`);
}

/** A sheet that is one chart, to stand where its tab is put in the workbook part. */
export function addChartSheet(draft: PackageDraft, area: string): string {
  const sheet = 'xl/chartsheets/sheet1.xml';
  addChartPart(draft, 2, area);
  const chart = draft.relate('xl/drawings/drawing2.xml', 'chart', '../charts/chart2.xml');
  const place = `<xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9000000" cy="6000000"/>${chartFrame(chart)}<xdr:clientData/></xdr:absoluteAnchor>`;
  addDrawingPart(draft, 2, place);
  const id = draft.relate(sheet, 'drawing', '../drawings/drawing2.xml');
  draft.addPart(
    sheet,
    `<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${DOCUMENT}"><sheetPr/><sheetViews><sheetView workbookViewId="0" zoomToFit="1"/></sheetViews><drawing r:id="${id}"/></chartsheet>`,
    'application/vnd.openxmlformats-officedocument.spreadsheetml.chartsheet+xml',
  );
  return draft.relate('xl/workbook.xml', 'chartsheet', 'chartsheets/sheet1.xml');
}
