import { columnLetters } from '../../workbook/address';
import type { PrintSetup } from '../../workbook/sheet-plan';
import { FONT_NAME } from '../../workbook/styles';
import { rangeOf } from '../range-area';

const MILLIMETRES_IN_CENTIMETRE = 10;
const PAGE_NUMBER = `&"${FONT_NAME},Regular"&13&P`;
const SHEET_NAME = `&"${FONT_NAME},Bold"&13&A`;
const PAGE_OF_PAGES = `&"${FONT_NAME},Regular"&12&P/&N`;

/** How a sheet is printed, whatever was set before. */
export function drawPage(sheet: Excel.Worksheet, print: PrintSetup): void {
  const { pageLayout } = sheet;
  const { orientation, margins, fitToWidth, scale = 100, area, repeatRows, repeatColumns } = print;
  pageLayout.paperSize = 'A4';
  pageLayout.orientation = orientation === 'portrait' ? 'Portrait' : 'Landscape';
  const lengths = Object.entries(margins).map(([side, millimetres]) => [
    side,
    millimetres / MILLIMETRES_IN_CENTIMETRE,
  ]);
  pageLayout.setPrintMargins('Centimeters', Object.fromEntries(lengths) as PrintSetup['margins']);
  // As many pages down as it takes.
  pageLayout.zoom = fitToWidth === null ? { scale } : { horizontalFitToPages: fitToWidth };
  if (area !== undefined) pageLayout.setPrintArea(rangeOf(sheet, area));
  if (repeatRows !== undefined && repeatRows.to >= repeatRows.from) {
    pageLayout.setPrintTitleRows(`$${repeatRows.from + 1}:$${repeatRows.to + 1}`);
  }
  if (repeatColumns !== undefined && repeatColumns.to >= repeatColumns.from) {
    const [first, last] = [columnLetters(repeatColumns.from), columnLetters(repeatColumns.to)];
    pageLayout.setPrintTitleColumns(`$${first}:$${last}`);
  }
  drawHeaders(pageLayout.headersFooters, print);
  drawBreaks(sheet, print);
}

function drawHeaders(
  headers: Excel.HeaderFooterGroup,
  { pageNumbers, namedPages = false }: PrintSetup,
): void {
  const isNumberedAbove = pageNumbers === 'top-from-second';
  headers.state = isNumberedAbove ? 'FirstAndDefault' : 'Default';
  const pages = headers.defaultForAllPages;
  pages.leftHeader = namedPages && !isNumberedAbove ? SHEET_NAME : '';
  pages.centerHeader = isNumberedAbove ? PAGE_NUMBER : '';
  pages.centerFooter = pageNumbers === 'bottom' ? PAGE_OF_PAGES : '';
}

function drawBreaks(sheet: Excel.Worksheet, print: PrintSetup): void {
  const { horizontalPageBreaks: rows, verticalPageBreaks: columns } = sheet;
  for (const breaks of [rows, columns]) breaks.removePageBreaks();
  for (const row of print.rowBreaks ?? []) rows.add(`A${row + 1}`);
  for (const column of print.columnBreaks ?? []) columns.add(`${columnLetters(column)}1`);
}
