import type { CellStyle } from './sheet-plan';

/** Times New Roman throughout (Nghị định 30/2020); adapters set it as the default font. */
export const FONT_NAME = 'Times New Roman';

/** Colours say who writes: people (pale yellow) or the program (pale blue), never a meaning alone. */
export const COLORS = {
  inputFill: 'FFFBE6',
  headingFill: 'DCE6F1',
  builtHeadingFill: 'E2EFDA',
  groupFill: 'F2F2F2',
  attention: 'C00000',
  muted: '595959',
  inputTab: 'BF8F00',
  builtTab: '548235',
  guideTab: '1F4E79',
} as const;

const base: CellStyle = { font: { size: 12 }, vertical: 'center' };

export const STYLES = {
  plain: base,
  sheetTitle: { ...base, font: { size: 16, bold: true, color: COLORS.guideTab } },
  instructionLine: { ...base, font: { size: 12, italic: true, color: COLORS.muted } },
  guideNumber: { ...base, font: { size: 13, bold: true }, horizontal: 'center', vertical: 'top' },
  guideLine: { ...base, font: { size: 13 }, wrap: true, vertical: 'top' },
  heading: {
    ...base,
    font: { size: 12, bold: true },
    fill: COLORS.headingFill,
    border: 'thin',
    horizontal: 'center',
    wrap: true,
  },
  builtHeading: {
    ...base,
    font: { size: 12, bold: true },
    fill: COLORS.builtHeadingFill,
    border: 'thin',
    horizontal: 'center',
    wrap: true,
  },
  /** Typed by people. */
  inputText: { ...base, fill: COLORS.inputFill, border: 'thin', wrap: true, numberFormat: '@' },
  inputTextBold: {
    ...base,
    font: { size: 12, bold: true },
    fill: COLORS.inputFill,
    border: 'thin',
    wrap: true,
    numberFormat: '@',
  },
  inputCenter: {
    ...base,
    fill: COLORS.inputFill,
    border: 'thin',
    horizontal: 'center',
    wrap: true,
  },
  inputNumber: { ...base, fill: COLORS.inputFill, border: 'thin', horizontal: 'right' },
  inputNumberBold: {
    ...base,
    font: { size: 12, bold: true },
    fill: COLORS.inputFill,
    border: 'thin',
    horizontal: 'right',
  },
  inputPercent: {
    ...base,
    fill: COLORS.inputFill,
    border: 'thin',
    horizontal: 'right',
    numberFormat: '0.00%',
  },
  /** A fixed word of ours in an input table: the items of settings. */
  label: { ...base, fill: COLORS.groupFill, border: 'thin', wrap: true },
  explanation: {
    ...base,
    font: { size: 12, color: COLORS.muted },
    border: 'thin',
    wrap: true,
  },
  cell: { ...base, border: 'thin', wrap: true, numberFormat: '@' },
  cellCenter: { ...base, border: 'thin', horizontal: 'center', wrap: true },
  cellNumber: { ...base, border: 'thin', horizontal: 'right' },
} as const satisfies Record<string, CellStyle>;

/** The style with another number format. Call once a column, so that equal looks stay one object. */
export function withNumberFormat(style: CellStyle, numberFormat: string): CellStyle {
  return { ...style, numberFormat };
}
