import type { CellStyle } from '../sheet-plan';
import { COLORS, STYLES } from '../styles';

/** A size smaller than input sheets: these are wide. */
const SIZE = 11;
const font = { size: SIZE };

export const SCORE_STYLES = {
  title: {
    ...STYLES.sheetTitle,
    font: { size: 14, bold: true, color: COLORS.guideTab },
    wrap: true,
  },
  origin: {
    ...STYLES.instructionLine,
    font: { ...STYLES.instructionLine.font, ...font },
    wrap: true,
  },
  heading: { ...STYLES.builtHeading, font: { ...font, bold: true } },
  text: { ...STYLES.cell, font },
  center: { ...STYLES.cellCenter, font },
  number: { ...STYLES.cellNumber, font },
  total: { ...STYLES.cellNumber, font: { ...font, bold: true } },
} as const satisfies Record<string, CellStyle>;
