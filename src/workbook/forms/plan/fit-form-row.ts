import { fitRow } from '../../layout/fit-row';
import { heightOfLines } from '../../layout/measure-text';
import type { PlannedCell, PlannedRow } from '../../sheet-plan';
import { STYLES } from '../../styles';
import { FORM_STYLES } from '../form-styles';

/** What names a document takes up to so many lines of its column. */
const EVIDENCE_LINES = 3;
const AIR = 3;
const EVIDENCE_HEIGHT = heightOfLines(EVIDENCE_LINES, STYLES.inputText.font.size) + AIR;

/**
 * A row as high as its texts need. Files fix the height, and what is typed later cannot raise it: with
 * `asksEvidence` there is room for it, else it is cut off in print.
 */
export function fitFormRow(
  cells: readonly PlannedCell[],
  widths: readonly number[],
  asksEvidence = false,
): PlannedRow {
  const columns = widths.map((width) => ({ width, style: FORM_STYLES.shown }));
  return { height: Math.max(fitRow(cells, columns), asksEvidence ? EVIDENCE_HEIGHT : 0), cells };
}
