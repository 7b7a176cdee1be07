import { SELF_HEADINGS } from '../../text/forms';
import { isBlank } from '../reading/recognise-cell';
import { STYLES } from '../styles';
import type { SelfSheet } from './form-content';
import { FORM_STYLES } from './form-styles';

export type SelfColumn = keyof typeof SELF_HEADINGS;

/** In characters. */
export const SELF_WIDTHS: Readonly<Record<SelfColumn, number>> = {
  code: 6.5,
  name: 24,
  rule: 19,
  max: 6.5,
  sent: 9,
  value: 10,
  notApplicable: 8,
  sentEvidence: 14,
  evidence: 16,
  note: 12,
  points: 7.5,
  rowCode: 10,
};

/** Of all but the result, whose look is its criterion's. */
export const SELF_STYLES = {
  code: FORM_STYLES.shown,
  name: FORM_STYLES.shown,
  rule: FORM_STYLES.shown,
  max: STYLES.cellNumber,
  notApplicable: STYLES.inputCenter,
  sentEvidence: FORM_STYLES.shown,
  evidence: STYLES.inputText,
  note: STYLES.inputText,
  points: STYLES.cellNumber,
  rowCode: FORM_STYLES.small,
} as const;

/** Evidence that the book has already is shown only where there is any: a page is narrow. */
export function listSelfColumns({ lines }: SelfSheet): readonly SelfColumn[] {
  const hasEvidence = lines.some(
    (line) => line.kind === 'asked' && line.row.cells.slice(1).some(({ sent }) => !isBlank(sent)),
  );
  const columns = Object.keys(SELF_HEADINGS) as SelfColumn[];
  return hasEvidence ? columns : columns.filter((column) => column !== 'sentEvidence');
}
