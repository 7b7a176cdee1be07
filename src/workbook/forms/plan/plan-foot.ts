import { FORM_TEXT } from '../../../text/travel/forms';
import type { Area } from '../../found-workbook';
import type { SheetPart } from '../../layout/sheet-part';
import type { PlannedRow } from '../../sheet-plan';
import type { FormKind } from '../form';
import { FORM_STYLES } from '../form-styles';
import { planSpans } from './plan-head';
import type { Span } from './plan-head';

const SIGNING_ROOM = 60;

/**
 * Sentences under the table, then where it is signed: on the right from a column that holds no results
 * above, on the left from the second, for the first holds codes.
 */
export function planFoot(
  kind: FormKind,
  notes: readonly string[],
  widths: readonly number[],
  at: number,
  signedFrom: number,
): SheetPart {
  const rows: PlannedRow[] = [];
  const merges: Area[] = [];
  const put = (texts: Parameters<typeof planSpans>[0], least?: number): void => {
    const { row, areas } = planSpans(texts, widths, at + rows.length, least);
    rows.push(row);
    merges.push(...areas);
  };
  const last = widths.length - 1;
  for (const note of notes) put([[[0, last], note, FORM_STYLES.instruction]]);
  rows.push({ height: 8, cells: [] });
  const left: Span = [1, signedFrom - 1];
  const right: Span = [signedFrom, last];
  put([[right, FORM_TEXT.signDate, FORM_STYLES.signHint]]);
  put([
    [left, FORM_TEXT.signLeft, FORM_STYLES.sign],
    [right, FORM_TEXT.signRight[kind], FORM_STYLES.sign],
  ]);
  put([
    [left, FORM_TEXT.signHintLeft, FORM_STYLES.signHint],
    [right, FORM_TEXT.signHintRight, FORM_STYLES.signHint],
  ]);
  rows.push({ height: SIGNING_ROOM, cells: [] });
  put([
    [left, '', FORM_STYLES.signName],
    [right, '', FORM_STYLES.signName],
  ]);
  return { rows, merges };
}
