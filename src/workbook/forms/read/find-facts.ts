import { SCOPES } from '../../../domain/scope';
import { showFound } from '../../../domain/validation/cell-faults';
import type { FormPlace } from '../../../text/problems/form-places';
import { readFormDay, writeFormDay } from '../../../text/travel/form-days';
import type { FormLabel } from '../../../text/travel/forms';
import { readWord } from '../../../text/words';
import { cellAddress } from '../../address';
import type { FoundCell, FoundSheet } from '../../found-workbook';
import { plainText, readNumber } from '../form-digests';
import { listLabels } from './find-labels';
import type { Labelled } from './find-labels';

/** What stands beside a label; rows and columns from 0. */
export type Fact = { readonly text: string; readonly row: number; readonly column: number };

export type SheetFacts = {
  readonly sheet: FoundSheet;
  readonly facts: ReadonlyMap<FormLabel, Fact>;
  /** Rows with a label of ours in them. */
  readonly rows: ReadonlySet<number>;
};

type Shown = Pick<Fact, 'text' | 'column'>;
type ShownLabel = Omit<Labelled, 'values'> & { readonly values: readonly Shown[] };

const isNumber = (text: string): boolean => readNumber(text) !== null;
const isDay = (text: string): boolean => readFormDay(text) !== null;
const isDigest = (text: string): boolean => /^[A-Z]{4} [A-Z]{4}$/.test(text);

/** How values look that are nobody's own text. */
const LOOKS: Partial<Record<FormLabel, (text: string) => boolean>> = {
  year: (text) => /^\d{4}$/.test(text),
  scope: (text) => SCOPES.some((scope) => scope === readWord(text)),
  number: isNumber,
  sentOn: isDay,
  due: isDay,
  book: isDigest,
  'criteria:tapThe': isDigest,
  'criteria:caNhan': isDigest,
  page: (text) => /^\d+\/\d+$/.test(text),
  rows: (text) => /^\d+$/.test(text),
  correctionOf: isNumber,
};

/** All that a sheet says of itself, wherever its rows and columns were moved. */
export function findFacts(sheet: FoundSheet): SheetFacts {
  const labels = listLabels(sheet).map((one) => ({ ...one, values: one.values.map(showValue) }));
  const facts = new Map<FormLabel, Fact>();
  for (const one of labels) {
    if (facts.has(one.label)) continue;
    const beside = labels.filter(({ column }) => column === one.column);
    facts.set(one.label, chooseValue(one, findValueColumn(beside)));
  }
  return { sheet, facts, rows: new Set(labels.map(({ row }) => row)) };
}

/** The cell beside a label; of a label that is gone only the sheet. */
export function placeOfFact({ sheet, facts }: SheetFacts, label: FormLabel): FormPlace {
  const fact = facts.get(label);
  if (fact === undefined) return { sheet: sheet.name, row: 0, cell: '' };
  const cell = cellAddress(fact.row, fact.column);
  return { sheet: sheet.name, row: fact.row + 1, cell };
}

function showValue({ cell, column }: Labelled['values'][number]): Shown {
  return { text: showFact(cell), column };
}

/** A program may take a day for a date. */
function showFact(cell: FoundCell): string {
  return cell.kind === 'date' ? writeFormDay(cell.value) : plainText(showFound(cell));
}

/**
 * Labels in one column have their values in one column: the one where most of them look as they must,
 * whatever somebody wrote between.
 */
function findValueColumn(labels: readonly ShownLabel[]): number | undefined {
  const votes = new Map<number, number>();
  for (const { label, values } of labels) {
    for (const { text, column } of values) {
      if (LOOKS[label]?.(text) === true) votes.set(column, (votes.get(column) ?? 0) + 1);
    }
  }
  const [most] = [...votes].sort(([, one], [, other]) => other - one);
  return most?.[0];
}

function chooseValue({ label, row, column, values }: ShownLabel, own: number | undefined): Fact {
  const chosen =
    values.find((one) => one.column === (own ?? one.column)) ??
    values.find(({ text }) => LOOKS[label]?.(text) === true);
  return { row, ...(chosen ?? { text: '', column: own ?? column + 1 }) };
}
