import { SCOPES } from '../../../domain/scope';
import type { ScopeId } from '../../../domain/scope';
import { FORM_LABELS, SELF_HEADINGS } from '../../../text/travel/forms';
import { readWord } from '../../../text/words';
import type { FormIdentity } from '../form';
import { askedRowsOf } from '../form-content';
import type { FormContent, ReviewSheet, SelfSheet } from '../form-content';
import type { SheetFacts } from './find-facts';
import { findReviewTable, findSelfTable } from './find-form-table';
import type { FormulaFinder, SheetReading } from './sheet-reading';
import { readReviewSheet } from './read-review-sheet';
import { readSelfSheet } from './read-self-sheet';
import { refuseSheet } from './refuse-sheet';
import type { RowsNow } from './rows-now';

/** A form as the workbook at hand would send it now, and the digests of its criteria. */
export type FormNow = {
  readonly content: FormContent;
  readonly criteria: ReadonlyMap<ScopeId, string>;
};

/** Reads a sheet of a form, of whichever kind, a row at a time. `rowsNow` are the rows of all of `now`. */
export function* readSheet(
  facts: SheetFacts,
  { kind, number, criteria, correction }: FormIdentity,
  now: FormNow | null,
  rowsNow: RowsNow,
  formulaOf: FormulaFinder | null,
): Generator<void, SheetReading> {
  const { sheet } = facts;
  const scope = readScope(facts);
  const table = kind === 'self' ? findSelfTable(sheet) : findReviewTable(sheet);
  if (scope === null) {
    return refuseSheet(sheet, {
      code: 'label-lost',
      sheet: sheet.name,
      label: FORM_LABELS.scope,
    });
  }
  if (table === null) {
    const heading = SELF_HEADINGS.rowCode;
    return refuseSheet(sheet, {
      code: 'heading-lost',
      sheet: sheet.name,
      heading,
      isRefused: true,
    });
  }
  const sameCriteria = now !== null && now.criteria.get(scope) === criteria.get(scope);
  const isCorrection = correction !== null;
  const common = { facts, scope, number, rowsNow, sameCriteria, isCorrection };
  const sheets = (now?.content.sheets ?? []).filter((one) => one.scope === scope);
  if ('cells' in table) {
    const own = sheets.find((one): one is ReviewSheet => one.kind === 'review') ?? null;
    return yield* readReviewSheet({ ...common, table, now: own });
  }
  const nominee = facts.facts.get('nominee')?.text ?? '';
  const selves = sheets.filter((one): one is SelfSheet => one.kind === 'self');
  const own = selves.find((one) => one.nominee.code === nominee) ?? null;
  // Everybody of a scope is asked for the same.
  const alike = own ?? selves[0];
  const asked = sameCriteria && alike !== undefined ? askedRowsOf(alike) : null;
  return yield* readSelfSheet({ ...common, table, now: own, asked, formulaOf });
}

export function readScope({ facts }: SheetFacts): ScopeId | null {
  const word = readWord(facts.get('scope')?.text ?? '');
  return SCOPES.find((scope) => scope === word) ?? null;
}
