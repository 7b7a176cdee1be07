import { BLANK } from '../../domain/draft';
import { SELF_HEADINGS } from '../../text/travel/forms';
import { isBlank } from '../reading/recognise-cell';
import { STYLES } from '../styles';
import type { FormIdentity } from './form';
import { askedRowsOf } from './form-content';
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
  answered: 9,
  value: 10,
  notApplicable: 8,
  sentEvidence: 14,
  answeredEvidence: 14,
  evidence: 22,
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
  answeredEvidence: FORM_STYLES.shown,
  evidence: STYLES.inputText,
  note: STYLES.inputText,
  points: STYLES.cellNumber,
  rowCode: FORM_STYLES.small,
} as const;

/** Evidence that is there already is shown only where there is any: a page is narrow. */
export function listSelfColumns(
  sheet: SelfSheet,
  { correction }: FormIdentity,
): readonly SelfColumn[] {
  const evidence = askedRowsOf(sheet).flatMap(({ cells }) => cells.slice(1));
  const isShown: Partial<Record<SelfColumn, boolean>> = {
    answered: correction !== null,
    sentEvidence: evidence.some(({ sent }) => !isBlank(sent)),
    answeredEvidence: evidence.some(({ answered }) => !isBlank(answered ?? BLANK)),
  };
  const columns = Object.keys(SELF_HEADINGS) as SelfColumn[];
  return columns.filter((column) => isShown[column] ?? true);
}
