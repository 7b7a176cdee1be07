import type { CellStyle, PrintSetup } from '../sheet-plan';
import { COLORS, STYLES } from '../styles';

const base: CellStyle = { font: { size: 12 }, vertical: 'center' };

/** White is shown, yellow is to be filled in, grey is somebody else's. */
export const FORM_STYLES = {
  title: { ...base, font: { size: 16, bold: true }, horizontal: 'center' },
  instruction: {
    ...base,
    font: { size: 11, italic: true, color: COLORS.muted },
    wrap: true,
    horizontal: 'justify',
  },
  correction: {
    ...base,
    font: { size: 12, bold: true, color: COLORS.attention },
    wrap: true,
  },
  label: { ...base, font: { size: 11, color: COLORS.muted }, wrap: true },
  text: { ...base, wrap: true, horizontal: 'left' },
  strong: { ...base, font: { size: 12, bold: true }, wrap: true, horizontal: 'left' },
  heading: STYLES.heading,
  group: {
    ...base,
    font: { size: 12, bold: true },
    border: 'thin',
    wrap: true,
    numberFormat: '@',
  },
  total: { ...base, font: { size: 12, bold: true }, border: 'thin', horizontal: 'right' },
  shown: STYLES.cell,
  shownCenter: { ...STYLES.cellCenter, numberFormat: '@' },
  small: { ...STYLES.cellCenter, font: { size: 10, color: COLORS.muted }, numberFormat: '@' },
  sign: { ...base, font: { size: 12, bold: true }, horizontal: 'center' },
  signHint: { ...base, font: { size: 11, italic: true }, horizontal: 'center' },
  signName: { ...base, horizontal: 'center', wrap: true, numberFormat: '@', unlocked: true },
} as const satisfies Record<string, CellStyle>;

/** Narrow enough for eleven columns, wide enough to be bound. Millimetres. */
const MARGINS = { top: 12, right: 10, bottom: 14, left: 12, header: 6, footer: 6 };

export function printForm(orientation: PrintSetup['orientation'], headingRow: number): PrintSetup {
  return {
    orientation,
    margins: MARGINS,
    fitToWidth: 1,
    repeatRows: { from: headingRow, to: headingRow },
    pageNumbers: 'bottom',
  };
}

const opened = new WeakMap<CellStyle, CellStyle>();
const locked = new WeakMap<CellStyle, CellStyle>();
const wrapped = new WeakMap<CellStyle, CellStyle>();
const plain = new WeakMap<CellStyle, CellStyle>();

/** To be typed into although the sheet is protected. */
export function openStyle(style: CellStyle): CellStyle {
  return remember(opened, style, () => ({ ...style, unlocked: true }));
}

/** Of a row that is somebody else's. */
export function greyStyle(style: CellStyle): CellStyle {
  return remember(locked, style, () => ({ ...style, fill: COLORS.groupFill }));
}

/** Only shown: without the colour of what is filled in. */
export function shownStyle(style: CellStyle): CellStyle {
  return remember(plain, style, () => {
    const entries = Object.entries(style).filter(([key]) => key !== 'fill');
    return { font: style.font, ...Object.fromEntries(entries) };
  });
}

/** A number's cell where words may stand as well. */
export function wrapStyle(style: CellStyle): CellStyle {
  return remember(wrapped, style, () => ({ ...style, wrap: true }));
}

/** Equal looks stay one object. */
function remember(
  known: WeakMap<CellStyle, CellStyle>,
  style: CellStyle,
  make: () => CellStyle,
): CellStyle {
  const found = known.get(style) ?? make();
  known.set(style, found);
  return found;
}
