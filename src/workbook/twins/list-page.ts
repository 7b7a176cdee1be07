import { estimateHeight, innerWidth } from '../layout/measure-text';
import type { Area } from '../found-workbook';
import { SCORE_STYLES } from '../scores/score-styles';
import type { PlannedRow } from '../sheet-plan';

/** A title and a line under it, over all columns. */
export function planListTop(
  title: string,
  origin: string,
  widths: readonly number[],
): readonly PlannedRow[] {
  const room = innerWidth(...widths);
  return [
    { value: title, style: SCORE_STYLES.title },
    { value: origin, style: SCORE_STYLES.origin },
  ].map((cell): PlannedRow => {
    return { height: estimateHeight(cell.value, cell.style.font, room) + 3, cells: [cell] };
  });
}

/** The merged areas of these two rows. */
export function mergeListTop(widths: readonly number[]): readonly Area[] {
  return [0, 1].map((row) => ({ top: row, bottom: row, left: 0, right: widths.length - 1 }));
}
