import { PAGE_MARGINS } from '../../domain/legal-provisions';
import type { PrintSetup } from '../sheet-plan';

const { top, right, bottom, left } = PAGE_MARGINS.value;
const MARGINS = {
  top: top.least,
  right: right.least,
  bottom: bottom.least,
  left: left.least,
  header: 10,
  footer: 10,
};

const POINTS_PER_MILLIMETRE = 72 / 25.4;

/** A4 lengthwise, from margin to margin, in points. */
export const PAGE_HEIGHT = (210 - MARGINS.top - MARGINS.bottom) * POINTS_PER_MILLIMETRE;

export function setUpPrint(
  heading: { readonly from: number; readonly to: number } | null,
  rowBreaks: readonly number[],
): PrintSetup {
  return {
    orientation: 'landscape',
    margins: MARGINS,
    fitToWidth: 1,
    ...(heading === null ? {} : { repeatRows: heading }),
    pageNumbers: 'top-from-second',
    rowBreaks,
  };
}
