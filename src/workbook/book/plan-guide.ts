import { BOOK_TITLE, GUIDE_LINES } from '../../text/book';
import { SHEET_NAMES } from '../../text/headings';
import type { PlannedRow, SheetPlan } from '../sheet-plan';
import { estimateHeight, innerWidth } from '../layout/measure-text';
import { COLORS, STYLES } from '../styles';

const LINE_WIDTH = 118;
const LINE_AIR = 6;

/** Trang Hướng dẫn: in ten lines, what to do. */
export function planGuideSheet(subtitle: string): SheetPlan {
  const lines = GUIDE_LINES.map((line, index): PlannedRow => ({
    height: estimateHeight(line, STYLES.guideLine.font, innerWidth(LINE_WIDTH)) + LINE_AIR,
    cells: [
      { value: index + 1, style: STYLES.guideNumber },
      { value: line, style: STYLES.guideLine },
    ],
  }));
  return {
    name: SHEET_NAMES.guide,
    tabColor: COLORS.guideTab,
    columnWidths: [6, LINE_WIDTH],
    rows: [
      { height: 30, cells: [{ value: BOOK_TITLE, style: STYLES.sheetTitle }] },
      { height: 22, cells: [{ value: subtitle, style: STYLES.plain }] },
      { height: 8, cells: [] },
      ...lines,
    ],
    merges: [],
    tables: [],
    names: [],
    validations: [],
    freeze: null,
    showGridLines: false,
    print: {
      orientation: 'landscape',
      margins: { top: 15, right: 15, bottom: 15, left: 15, header: 8, footer: 8 },
      fitToWidth: 1,
      pageNumbers: 'none',
    },
  };
}
