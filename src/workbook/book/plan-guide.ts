import { BOOK_TITLE, GUIDE_LINES } from '../../text/book';
import { SHEET_NAMES } from '../../text/headings';
import type { PlannedRow, SheetPlan } from '../sheet-plan';
import { COLORS, STYLES } from '../styles';

const LINE_WIDTH = 112;

/** Trang Hướng dẫn: in ten lines, what to do. */
export function planGuideSheet(subtitle: string): SheetPlan {
  const lines = GUIDE_LINES.map((line, index): PlannedRow => ({
    height: 19 * Math.ceil(line.length / LINE_WIDTH) + 8,
    cells: [
      { value: index + 1, style: STYLES.guideNumber },
      { value: line, style: STYLES.guideLine },
    ],
  }));
  return {
    name: SHEET_NAMES.guide,
    tabColor: COLORS.guideTab,
    columnWidths: [6, 112],
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
      margins: { top: 20, right: 15, bottom: 20, left: 20, header: 8, footer: 8 },
      fitToWidth: 1,
      pageNumbers: 'none',
    },
  };
}
