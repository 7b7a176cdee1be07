import { SCOPES } from '../../domain/scope';
import type { ScopeId } from '../../domain/scope';
import type { FormFault } from '../../text/form-faults';
import { FORM_LABELS, REVIEW_HEADINGS, SELF_HEADINGS } from '../../text/forms';
import type { FormLabel } from '../../text/forms';
import { readWord } from '../../text/words';
import type { FoundWorkbook } from '../found-workbook';
import { isBlank } from '../reading/recognise-cell';
import { findFacts } from './find-facts';
import type { SheetFacts } from './find-facts';
import { findReviewTable, findSelfTable } from './find-form-table';
import type { FormIdentity } from './form';
import { askedRowsOf } from './form-content';
import type { FormContent, ReviewSheet, SelfSheet } from './form-content';
import { SheetReading } from './form-reader';
import type { FormulaFinder } from './form-reader';
import { readReviewSheet } from './read-review-sheet';
import { readSelfSheet } from './read-self-sheet';
import type { FormReading, RowCounts } from './returned-form';
import { verifyIdentity } from './verify-identity';

/** What helps to say more exactly what was altered; nothing of it decides what is used. */
export type ReadingHelp = {
  readonly formulaOf?: FormulaFinder;
  /** What the heads of the forms of the workbook at hand say. */
  readonly known?: ReadonlyMap<FormLabel, string>;
  /** The same form as the workbook at hand would send it now, and the digests of its criteria. */
  readonly findNow?: (identity: FormIdentity) => FormNow | null;
};

export type FormNow = {
  readonly content: FormContent;
  readonly criteria: ReadonlyMap<ScopeId, string>;
};

/**
 * Recognises a returned form by its visible cells alone: names, tables, properties, looks and the names
 * of its sheets may be gone, sheets and rows moved and sorted, columns moved and added. What cannot be
 * certain is refused, row by row, each with its fault.
 */
export function readForm(found: FoundWorkbook, help: ReadingHelp = {}): FormReading {
  const all = found.sheets.map(findFacts);
  const read = countRows(found);
  const identified = verifyIdentity(all, help.known);
  if (identified.kind === 'foreign') {
    return { kind: 'foreign', rows: { read, used: 0, skipped: read, refused: 0 } };
  }
  if (identified.kind === 'damaged') {
    const rows = { read, used: 0, skipped: read, refused: 0 };
    return { kind: 'damaged', lost: identified.lost, rows };
  }
  const { identity, sheets } = identified;
  const now = help.findNow?.(identity) ?? null;
  const readings = sheets.map((facts) => readSheet(facts, identity, now, help));
  const sum = (count: (reading: SheetReading) => number): number =>
    readings.reduce((total, reading) => total + count(reading), 0);
  const used = sum((reading) => reading.count('used'));
  const refused = sum((reading) => reading.count('refused'));
  const rows: RowCounts = { read, used, refused, skipped: read - used - refused };
  return {
    kind: 'form',
    form: {
      identity,
      entries: readings.flatMap((reading) => reading.listEntries()),
      remarks: readings.flatMap((reading) => reading.listRemarks()),
      criteria: readings.flatMap((reading) => reading.criteria),
      asked: readings.flatMap((reading) => reading.asked),
      rows,
      faults: [
        ...identified.faults,
        ...findMissingSheets(sheets),
        ...readings.flatMap(({ faults }) => faults),
      ],
    },
  };
}

function readSheet(
  facts: SheetFacts,
  { kind, number, criteria }: FormIdentity,
  now: FormNow | null,
  help: ReadingHelp,
): SheetReading {
  const { sheet } = facts;
  const scope = readScope(facts);
  const table = kind === 'self' ? findSelfTable(sheet) : findReviewTable(sheet);
  if (table === null || scope === null) {
    const reading = new SheetReading(sheet);
    const heading =
      scope === null
        ? FORM_LABELS.scope
        : (kind === 'self' ? SELF_HEADINGS : REVIEW_HEADINGS).rowCode;
    reading.faults.push({ code: 'heading-lost', sheet: sheet.name, heading });
    return reading;
  }
  const sameCriteria = now !== null && now.criteria.get(scope) === criteria.get(scope);
  const common = { facts, scope, number, sameCriteria };
  const sheets = (now?.content.sheets ?? []).filter((one) => one.scope === scope);
  if ('cells' in table) {
    const own = sheets.find((one): one is ReviewSheet => one.kind === 'review') ?? null;
    return readReviewSheet({ ...common, table, now: own });
  }
  const nominee = facts.facts.get('nominee')?.text ?? '';
  const selves = sheets.filter((one): one is SelfSheet => one.kind === 'self');
  const own = selves.find((one) => one.nominee.code === nominee) ?? null;
  const allNow = selves.flatMap(askedRowsOf);
  const formulaOf = help.formulaOf ?? null;
  return readSelfSheet({ ...common, table, now: own, allNow, formulaOf });
}

function readScope({ facts }: SheetFacts): ScopeId | null {
  const word = readWord(facts.get('scope')?.text ?? '');
  return SCOPES.find((scope) => scope === word) ?? null;
}

/** Each sheet says which of how many it is. */
function findMissingSheets(sheets: readonly SheetFacts[]): readonly FormFault[] {
  const pages = sheets.map(({ facts }) => /^(\d+)\/(\d+)$/.exec(facts.get('page')?.text ?? ''));
  const expected = Math.max(0, ...pages.map((match) => Number(match?.[2] ?? 0)));
  const found = new Set(pages.map((match) => match?.[1] ?? '')).size;
  return found < expected ? [{ code: 'sheets-missing', expected, found }] : [];
}

/** Up to the last row of each sheet that holds anything. */
function countRows({ sheets }: FoundWorkbook): number {
  return sheets.reduce((total, { rows }) => {
    let count = rows.length;
    while (count > 0 && (rows[count - 1] ?? []).every(isBlank)) count -= 1;
    return total + count;
  }, 0);
}
