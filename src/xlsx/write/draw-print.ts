import type { WriteOptions, WriteSheet } from 'hucre/xlsx';
import { columnLetters, fixedAddress, quoteSheetName } from '../../workbook/address';
import type { PrintSetup, SheetPlan } from '../../workbook/sheet-plan';
import { FONT_NAME } from '../../workbook/styles';

type NamedRange = NonNullable<WriteOptions['namedRanges']>[number];

const MILLIMETRES_IN_INCH = 25.4;
const PAGE_NUMBER = `&C&"${FONT_NAME},Regular"&13&P`;
const SHEET_NAME = `&L&"${FONT_NAME},Bold"&13&A`;
const PAGE_OF_PAGES = `&C&"${FONT_NAME},Regular"&12&P/&N`;

export function drawPage({
  orientation,
  margins,
  fitToWidth,
  scale,
}: PrintSetup): NonNullable<WriteSheet['pageSetup']> {
  return {
    paperSize: 'a4',
    orientation,
    margins: {
      top: inchesOf(margins.top),
      right: inchesOf(margins.right),
      bottom: inchesOf(margins.bottom),
      left: inchesOf(margins.left),
      header: inchesOf(margins.header),
      footer: inchesOf(margins.footer),
    },
    // As many pages down as it takes.
    ...(fitToWidth === null
      ? scale !== undefined && { scale }
      : { fitToPage: true, fitToWidth, fitToHeight: 0 }),
  };
}

export function drawHeaders(print: PrintSetup): Pick<WriteSheet, 'headerFooter'> {
  const header = print.namedPages === true ? { oddHeader: SHEET_NAME } : {};
  switch (print.pageNumbers) {
    case 'top-from-second':
      return { headerFooter: { differentFirst: true, oddHeader: PAGE_NUMBER } };
    case 'bottom':
      return { headerFooter: { ...header, oddFooter: PAGE_OF_PAGES } };
    case 'none':
      return print.namedPages === true ? { headerFooter: header } : {};
  }
}

/** The library breaks behind a row or column, plans before one. */
export function drawBreaks({
  rowBreaks = [],
  columnBreaks = [],
}: PrintSetup): Pick<WriteSheet, 'rowBreaks' | 'colBreaks'> {
  return {
    ...(rowBreaks.length > 0 && { rowBreaks: rowBreaks.map((row) => row - 1) }),
    ...(columnBreaks.length > 0 && { colBreaks: columnBreaks.map((column) => column - 1) }),
  };
}

/**
 * What is printed, and what is repeated, as the names that Excel itself uses. The library's own
 * settings for these leave the sheet's name without its quotes.
 */
export function drawPrintNames({ name, print }: SheetPlan): NamedRange[] {
  const names: NamedRange[] = [];
  const { area, repeatRows, repeatColumns } = print;
  if (area !== undefined) {
    names.push({ name: '_xlnm.Print_Area', range: fixedAddress(name, area), scope: name });
  }
  const sheet = quoteSheetName(name);
  const titles: string[] = [];
  if (repeatColumns !== undefined && repeatColumns.to >= repeatColumns.from) {
    const [first, last] = [columnLetters(repeatColumns.from), columnLetters(repeatColumns.to)];
    titles.push(`${sheet}!$${first}:$${last}`);
  }
  if (repeatRows !== undefined && repeatRows.to >= repeatRows.from) {
    titles.push(`${sheet}!$${repeatRows.from + 1}:$${repeatRows.to + 1}`);
  }
  if (titles.length > 0) {
    names.push({ name: '_xlnm.Print_Titles', range: titles.join(','), scope: name });
  }
  return names;
}

/** To a ten-thousandth, so that files do not carry binary tails. */
function inchesOf(millimetres: number): number {
  return Math.round((millimetres / MILLIMETRES_IN_INCH) * 10_000) / 10_000;
}
