import { finishSteps } from '../../../domain/finish-steps';
import { FORM_LABELS } from '../../../text/travel/forms';
import type { FormLabel } from '../../../text/travel/forms';
import type { FoundSheet, FoundWorkbook } from '../../found-workbook';
import { isBlank } from '../../reading/recognise-cell';
import type { FormIdentity, FormKind } from '../form';
import { listLost } from './form-claims';
import { askedRowsOf } from '../form-content';
import { findFacts } from './find-facts';
import type { SheetFacts } from './find-facts';
import { findSheetFaults } from './find-sheet-faults';
import type { FormulaFinder, SheetReading } from './sheet-reading';
import { readSheet } from './read-sheet';
import type { FormNow } from './read-sheet';
import { refuseHeadless } from './refuse-headless';
import { refuseOther, refuseSheet } from './refuse-sheet';
import type { FormReading, RowCounts } from './returned-form';
import { RowsNow } from './rows-now';
import { settleFaults } from './settle-faults';
import { verifyIdentity } from './verify-identity';
import type { Known } from './verify-identity';

/** What helps to say more exactly what was altered; nothing of it decides what is used. */
export type ReadingContext = {
  readonly formulaOf?: FormulaFinder;
  /** What the heads of the forms of the workbook at hand say. */
  readonly tellKnown?: (kind: FormKind) => readonly Known[];
  /** The same form as the workbook at hand would send it now, and the digests of its criteria. */
  readonly findNow?: (identity: FormIdentity) => FormNow | null;
};

/**
 * Recognises a returned form by its visible cells alone: names, tables, properties, looks and the names
 * of its sheets may be gone, sheets and rows moved and sorted, columns moved and added. What cannot be
 * certain is refused, row by row, each with its fault.
 */
export function readForm(found: FoundWorkbook, help: ReadingContext = {}): FormReading {
  return finishSteps(readFormInSteps(found, help));
}

/** The same, a row at a time. */
export function* readFormInSteps(
  found: FoundWorkbook,
  help: ReadingContext = {},
): Generator<void, FormReading> {
  const read = countRows(found);
  const facts: SheetFacts[] = [];
  for (const sheet of found.sheets) {
    yield;
    facts.push(findFacts(sheet));
  }
  const identified = verifyIdentity(facts, help.tellKnown ?? (() => []));
  if (identified.kind === 'foreign') {
    // No head at all: a form all the same where its table is.
    const headless = yield* refuseHeadless(found.sheets, []);
    if (headless.length > 0) return refuseForm(found, listLost(new Map()));
    return { kind: 'foreign', rows: { read, used: 0, skipped: read, refused: 0 } };
  }
  if (identified.kind === 'damaged') return refuseForm(found, identified.lost);
  const { identity, sheets, others } = identified;
  const now = help.findNow?.(identity) ?? null;
  const isSame = [...identity.criteria].every(([scope, one]) => now?.criteria.get(scope) === one);
  const asked = now !== null && isSame ? now.content : null;
  const rowsNow = new RowsNow(identity.number, now?.content.sheets.flatMap(askedRowsOf) ?? []);
  const readings: SheetReading[] = [];
  for (const sheet of sheets) {
    yield;
    readings.push(yield* readSheet(sheet, identity, now, rowsNow, help.formulaOf ?? null));
  }
  const own = [...sheets, ...others].map(({ sheet }) => sheet);
  const headless = yield* refuseHeadless(
    found.sheets.filter((sheet) => !own.includes(sheet)),
    own,
  );
  readings.push(...others.map(refuseOther), ...headless);
  yield;
  const used = sum(readings.map((reading) => reading.count('used')));
  const refused = sum(readings.map((reading) => reading.count('refused')));
  const { heads, ofRows } = settleFaults(
    identified.faults,
    readings.flatMap(({ faults }) => faults),
    used,
  );
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
      faults: [...heads, ...findSheetFaults(sheets, headless.length, asked), ...ofRows],
    },
  };
}

/** Nobody knows which form it is: all rows that bear a code are refused. */
function refuseForm(found: FoundWorkbook, lost: readonly FormLabel[]): FormReading {
  const read = countRows(found);
  const refused = sum(found.sheets.map((sheet) => refuseSheet(sheet).count('refused')));
  const rows = { read, used: 0, skipped: read - refused, refused };
  return { kind: 'damaged', lost: lost.map((label) => FORM_LABELS[label]), rows };
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
