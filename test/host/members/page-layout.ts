import { spansColumns, spansRows } from '../model/area';
import type { Area } from '../model/area';
import type { HeaderFooter, PageSetup } from '../model/page-setup';
import type { Sheet } from '../model/sheet';
import type { Arguments } from '../protocol/arguments';
import { readRecord } from '../protocol/arguments';
import { HostError, invalidArgument } from '../protocol/host-error';
import { HostObject } from '../protocol/host-object';
import type { Members } from '../protocol/host-object';
import { openRange } from './range';
import { readFlag, readNumber, readOneOf, readText } from './require';

const PAPERS = ['Letter', 'Legal', 'Tabloid', 'Executive', 'A3', 'A4', 'A5', 'B4', 'B5'];
const STATES = ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'];
const UNITS: Readonly<Record<string, number>> = {
  Points: 1,
  Inches: 72,
  Centimeters: 72 / 2.54,
};
const MARGINS = ['Left', 'Right', 'Top', 'Bottom', 'Header', 'Footer'] as const;
const FLAGS = {
  CenterHorizontally: 'centerHorizontally',
  CenterVertically: 'centerVertically',
  BlackAndWhite: 'blackAndWhite',
  DraftMode: 'draftMode',
  PrintGridlines: 'printGridlines',
  PrintHeadings: 'printHeadings',
} as const;
const LONGEST_HEADER = 255;

type Getters = Record<string, (sheet: Sheet) => unknown>;
type Setters = Record<string, (sheet: Sheet, value: unknown) => void>;

const getters: Getters = {
  Orientation: ({ page }) => page.orientation,
  PaperSize: ({ page }) => page.paperSize,
  Zoom: ({ page }) => page.zoom,
  PrintOrder: ({ page }) => page.printOrder,
  FirstPageNumber: ({ page }) => page.firstPageNumber,
};

const setters: Setters = {
  Orientation: ({ page }, value) => {
    page.orientation = readOneOf(value, ['Portrait', 'Landscape']);
  },
  PaperSize: ({ page }, value) => {
    page.paperSize = readOneOf(value, PAPERS);
  },
  Zoom: ({ page }, value) => {
    page.zoom = readZoom(readRecord(value));
  },
  PrintOrder: ({ page }, value) => {
    page.printOrder = readOneOf(value, ['DownThenOver', 'OverThenDown']);
  },
  FirstPageNumber: ({ page }, value) => {
    page.firstPageNumber = value === '' ? '' : readNumber(value);
  },
};

for (const margin of MARGINS) {
  getters[`${margin}Margin`] = ({ page }) => page.margins[margin];
  setters[`${margin}Margin`] = ({ page }, value) => {
    page.margins[margin] = readNumber(value, 0);
  };
}

for (const [name, flag] of Object.entries(FLAGS)) {
  getters[name] = ({ page }) => page[flag];
  setters[name] = ({ page }, value) => {
    page[flag] = readFlag(value);
  };
}

export const pageLayoutMembers: Members<Sheet> = {
  type: 'PageLayout',
  get: getters,
  set: setters,
  open: {
    HeadersFooters: (sheet) => HostObject.of(headersMembers, sheet.page),
    GetPrintTitleRows: (sheet) => openNeeded(sheet, sheet.page.titleRows),
    GetPrintTitleRowsOrNullObject: (sheet) => openOrNull(sheet, sheet.page.titleRows),
    GetPrintTitleColumns: (sheet) => openNeeded(sheet, sheet.page.titleColumns),
    GetPrintTitleColumnsOrNullObject: (sheet) => openOrNull(sheet, sheet.page.titleColumns),
  },
  run: {
    SetPrintArea: (sheet, args) => {
      sheet.page.printArea = readArea(sheet, args);
    },
    SetPrintTitleRows: (sheet, args) => {
      const area = readArea(sheet, args);
      if (!spansRows(area)) throw invalidArgument();
      sheet.page.titleRows = area;
    },
    SetPrintTitleColumns: (sheet, args) => {
      const area = readArea(sheet, args);
      if (!spansColumns(area)) throw invalidArgument();
      sheet.page.titleColumns = area;
    },
    SetPrintMargins: ({ page }, args) => {
      const unit = UNITS[args.text(0)];
      if (unit === undefined) throw invalidArgument();
      for (const [name, value] of Object.entries(args.record(1))) {
        const margin = MARGINS.find((one) => one.toLowerCase() === name.toLowerCase());
        if (margin === undefined) throw invalidArgument();
        page.margins[margin] = readNumber(value, 0) * unit;
      }
    },
  },
};

export const headersMembers: Members<PageSetup> = {
  type: 'HeaderFooterGroup',
  get: {
    State: ({ headerState }) => headerState,
    UseSheetMargins: ({ useSheetMargins }) => useSheetMargins,
    UseSheetScale: ({ useSheetScale }) => useSheetScale,
  },
  set: {
    State: (page, value) => {
      page.headerState = readOneOf(value, STATES);
    },
    UseSheetMargins: (page, value) => {
      page.useSheetMargins = readFlag(value);
    },
    UseSheetScale: (page, value) => {
      page.useSheetScale = readFlag(value);
    },
  },
  open: {
    DefaultForAllPages: ({ headers }) => openHeader(headers.DefaultForAllPages),
    FirstPage: ({ headers }) => openHeader(headers.FirstPage),
    EvenPages: ({ headers }) => openHeader(headers.EvenPages),
    OddPages: ({ headers }) => openHeader(headers.OddPages),
  },
};

const HEADER_PARTS = [
  'LeftHeader',
  'CenterHeader',
  'RightHeader',
  'LeftFooter',
  'CenterFooter',
  'RightFooter',
] as const;

export const headerMembers: Members<HeaderFooter> = {
  type: 'HeaderFooter',
  get: Object.fromEntries(
    HEADER_PARTS.map((part) => [part, (header: HeaderFooter) => header[part]]),
  ),
  set: Object.fromEntries(
    HEADER_PARTS.map((part) => [
      part,
      (header: HeaderFooter, value: unknown) => {
        const text = readText(value);
        if (text.length > LONGEST_HEADER) throw invalidArgument();
        header[part] = text;
      },
    ]),
  ),
};

function openHeader(header: HeaderFooter): HostObject {
  return HostObject.of(headerMembers, header);
}

/** Either a scale or a number of pages, never both. */
function readZoom(zoom: Record<string, unknown>): PageSetup['zoom'] {
  const { scale, horizontalFitToPages, verticalFitToPages } = zoom;
  if (scale !== undefined && scale !== null) {
    const isFitted = (horizontalFitToPages ?? verticalFitToPages ?? null) !== null;
    if (isFitted) throw invalidArgument();
    return { scale: readNumber(scale, 10, 400) };
  }
  const fit: PageSetup['zoom'] = {};
  if ((horizontalFitToPages ?? null) !== null) {
    fit.horizontalFitToPages = readNumber(horizontalFitToPages, 1);
  }
  if ((verticalFitToPages ?? null) !== null) {
    fit.verticalFitToPages = readNumber(verticalFitToPages, 1);
  }
  return fit;
}

function readArea(sheet: Sheet, args: Arguments): Area {
  const range = args.range(0, (address) => sheet.workbook.findRange(address, sheet));
  if (range.sheet !== sheet) throw invalidArgument();
  return range.area;
}

function openNeeded(sheet: Sheet, area: Area | null): HostObject {
  if (area === null) throw new HostError('ItemNotFound');
  return openRange(sheet, area);
}

function openOrNull(sheet: Sheet, area: Area | null): HostObject | null {
  return area === null ? null : openRange(sheet, area);
}
