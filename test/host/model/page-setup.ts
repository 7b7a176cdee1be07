import type { Area } from './area';

export type HeaderFooter = {
  LeftHeader: string;
  CenterHeader: string;
  RightHeader: string;
  LeftFooter: string;
  CenterFooter: string;
  RightFooter: string;
};

/** What Excel's dialog "Page Setup" knows, in the words of Office.js; margins in points. */
export class PageSetup {
  orientation = 'Portrait';
  paperSize: string | null = 'Letter';
  margins = { Left: 50.4, Right: 50.4, Top: 54, Bottom: 54, Header: 21.6, Footer: 21.6 };
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number } = {
    scale: 100,
  };
  centerHorizontally = false;
  centerVertically = false;
  blackAndWhite = false;
  draftMode = false;
  printGridlines = false;
  printHeadings = false;
  printOrder = 'DownThenOver';
  firstPageNumber: number | '' = '';
  printArea: Area | null = null;
  titleRows: Area | null = null;
  titleColumns: Area | null = null;
  /** Rows before which a page begins, and columns. */
  rowBreaks: number[] = [];
  columnBreaks: number[] = [];
  headerState = 'Default';
  useSheetMargins = true;
  useSheetScale = true;
  readonly headers = {
    DefaultForAllPages: noText(),
    FirstPage: noText(),
    EvenPages: noText(),
    OddPages: noText(),
  };
}

function noText(): HeaderFooter {
  return {
    LeftHeader: '',
    CenterHeader: '',
    RightHeader: '',
    LeftFooter: '',
    CenterFooter: '',
    RightFooter: '',
  };
}
