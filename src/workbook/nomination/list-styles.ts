import type { CellStyle } from '../sheet-plan';

const wrapped: CellStyle = { font: { size: 12 }, vertical: 'center', wrap: true };
const centred: CellStyle = { ...wrapped, horizontal: 'center' };
const cell: CellStyle = { ...wrapped, border: 'thin' };

/** Letters after the decree's annex (see `TEXT_STYLES` of the legal provisions), black on white. */
export const LIST_STYLES = {
  nationalName: { ...centred, font: { size: 12, bold: true } },
  motto: { ...centred, font: { size: 13, bold: true } },
  parentAgency: { ...centred, font: { size: 12 }, vertical: 'top' },
  agency: { ...centred, font: { size: 12, bold: true }, vertical: 'top' },
  rule: { ...centred, font: { size: 6 }, vertical: 'top', wrap: false },
  placeAndDate: { ...centred, font: { size: 13, italic: true } },
  title: { ...centred, font: { size: 14, bold: true } },
  reference: { ...centred, font: { size: 13, italic: true } },
  heading: { ...centred, font: { size: 12, bold: true }, border: 'thin' },
  section: { ...cell, font: { size: 12, bold: true }, horizontal: 'left' },
  pendingReason: { ...cell, font: { size: 12, italic: true }, horizontal: 'left' },
  text: { ...cell, horizontal: 'left', numberFormat: '@' },
  center: { ...cell, horizontal: 'center' },
  points: { ...cell, horizontal: 'right', wrap: false },
  nobody: { ...centred, font: { size: 13 } },
  closing: { ...wrapped, font: { size: 13 }, horizontal: 'left', indent: 2 },
  signature: { ...centred, font: { size: 13, bold: true }, vertical: 'top' },
} as const satisfies Record<string, CellStyle>;
