import { finishSteps } from '../../../domain/finish-steps';
import { SCOPES } from '../../../domain/scope';
import type { ScopeId } from '../../../domain/scope';
import { FORM_LABELS, SELF_HEADINGS } from '../../../text/travel/forms';
import { readWord } from '../../../text/words';
import type { FoundSheet, FoundWorkbook } from '../../found-workbook';
import { isBlank } from '../../reading/recognise-cell';
import type { FormIdentity, FormKind } from '../form';
import { askedRowsOf } from '../form-content';
import type { FormContent, ReviewSheet, SelfSheet } from '../form-content';
import { findFacts } from './find-facts';
import type { SheetFacts } from './find-facts';
import { findReviewTable, findSelfTable } from './find-form-table';
import { findSheetFaults } from './find-sheet-faults';
import type { FormulaFinder, SheetReading } from './form-reader';
import { readReviewSheet } from './read-review-sheet';
import { readSelfSheet } from './read-self-sheet';
import { refuseOther, refuseSheet } from './refuse-sheet';
import type { FormReading, RowCounts } from './returned-form';
import { verifyIdentity } from './verify-identity';
import type { Known } from './verify-identity';

/** What helps to say more exactly what was altered; nothing of it decides what is used. */
export type ReadingHelp = {
  readonly formulaOf?: FormulaFinder;
  /** What the heads of the forms of the workbook at hand say. */
  readonly tellKnown?: (kind: FormKind) => readonly Known[];
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
  return finishSteps(readFormInSteps(found, help));
}

/** The same, a row of a department or a sheet of a nominee at a time. */
export function* readFormInSteps(
  found: FoundWorkbook,
  help: ReadingHelp = {},
): Generator<void, FormReading> {
  const read = countRows(found);
  const facts: SheetFacts[] = [];
  for (const sheet of found.sheets) {
    yield;
    facts.push(findFacts(sheet));
  }
  const identified = verifyIdentity(facts, help.tellKnown ?? (() => []));
  if (identified.kind === 'foreign') {
    return { kind: 'foreign', rows: { read, used: 0, skipped: read, refused: 0 } };
  }
  if (identified.kind === 'damaged') {
    const refused = sum(found.sheets.map((sheet) => refuseSheet(sheet).count('refused')));
    const rows = { read, used: 0, skipped: read - refused, refused };
    return { kind: 'damaged', lost: identified.lost, rows };
  }
  const { identity, sheets, others } = identified;
  const now = help.findNow?.(identity) ?? null;
  const readings: SheetReading[] = [];
  for (const sheet of sheets) {
    yield;
    readings.push(yield* readSheet(sheet, identity, now, help));
  }
  readings.push(...others.map(refuseOther));
  yield;
  const used = sum(readings.map((reading) => reading.count('used')));
  const refused = sum(readings.map((reading) => reading.count('refused')));
  // With another number no code agrees: that is said once.
  const isNamed = used === 0 && identified.faults.some(({ code }) => code === 'head-altered');
  const rows: RowCounts = { read, used, skipped: read - used - refused, refused };
  return {
    kind: 'form',
    form: {
      identity,
      entries: readings.flatMap((reading) => reading.listEntries()),
      written: readings.flatMap((reading) => reading.listWritten()),
      remarks: readings.flatMap((reading) => reading.remarks),
      criteria: readings.flatMap((reading) => reading.criteria),
      asked: readings.flatMap((reading) => reading.asked),
      closed: readings.flatMap((reading) => reading.closed),
      rows,
      faults: [
        ...identified.faults,
        ...findSheetFaults(sheets),
        ...readings
          .flatMap(({ faults }) => faults)
          .filter(({ code }) => !isNamed || code !== 'row-code-wrong'),
      ],
    },
  };
}

function* readSheet(
  facts: SheetFacts,
  { kind, number, criteria, correction }: FormIdentity,
  now: FormNow | null,
  help: ReadingHelp,
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
    return refuseSheet(sheet, { code: 'heading-lost', sheet: sheet.name, heading });
  }
  const sameCriteria = now !== null && now.criteria.get(scope) === criteria.get(scope);
  const isCorrection = correction !== null;
  const common = { facts, scope, number, sameCriteria, isCorrection };
  const sheets = (now?.content.sheets ?? []).filter((one) => one.scope === scope);
  if ('cells' in table) {
    const own = sheets.find((one): one is ReviewSheet => one.kind === 'review') ?? null;
    return yield* readReviewSheet({ ...common, table, now: own });
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

/** Up to the last row of each sheet that holds anything. */
function countRows({ sheets }: FoundWorkbook): number {
  const last = ({ rows }: FoundSheet): number =>
    rows.reduce((count, cells, row) => (cells.every(isBlank) ? count : row + 1), 0);
  return sum(sheets.map(last));
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
