import { foldText } from '../../../domain/matching/fold-text';
import { SCOPES } from '../../../domain/scope';
import { showFound } from '../../../domain/validation/cell-faults';
import { readFormDay, writeFormDay } from '../../../text/travel/form-days';
import { FORM_LABELS } from '../../../text/travel/forms';
import type { FormLabel } from '../../../text/travel/forms';
import { readWord } from '../../../text/words';
import type { FoundCell, FoundSheet } from '../../found-workbook';
import { isBlank } from '../../reading/recognise-cell';
import { plainText, readNumber } from '../form-digests';

/** What stands beside a label; rows and columns from 0. */
export type Fact = { readonly text: string; readonly row: number; readonly column: number };

export type SheetFacts = {
  readonly sheet: FoundSheet;
  readonly facts: ReadonlyMap<FormLabel, Fact>;
  /** Rows with a label of ours in them. */
  readonly rows: ReadonlySet<number>;
};

/** A label of ours, and all that stands right of it, up to the next. */
type Labelled = {
  readonly label: FormLabel;
  readonly row: number;
  readonly column: number;
  readonly values: readonly Fact[];
};

const LABELS = new Map(
  Object.entries(FORM_LABELS).map(([label, words]) => [foldText(words), label as FormLabel]),
);
const EXACT: ReadonlyMap<string, FormLabel> = new Map(
  Object.entries(FORM_LABELS).map(([label, words]) => [words, label as FormLabel]),
);
/** Marks may be kept apart from their letters: twice, even three times as long. */
const LONGEST = 3 * Math.max(...Object.values(FORM_LABELS).map(({ length }) => length));

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
  const labels = sheet.rows.flatMap(listLabels);
  const facts = new Map<FormLabel, Fact>();
  for (const one of labels) {
    if (facts.has(one.label)) continue;
    const beside = labels.filter(({ column }) => column === one.column);
    facts.set(one.label, chooseValue(one, findValueColumn(beside)));
  }
  return { sheet, facts, rows: new Set(labels.map(({ row }) => row)) };
}

function listLabels(cells: readonly FoundCell[], row: number): readonly Labelled[] {
  const found: { label: FormLabel; row: number; column: number; values: Fact[] }[] = [];
  for (const [column, cell] of cells.entries()) {
    const label = readLabel(cell);
    if (label !== null) found.push({ label, row, column, values: [] });
    else if (!isBlank(cell)) found.at(-1)?.values.push({ text: showFact(cell), row, column });
  }
  return found;
}

function readLabel(cell: FoundCell): FormLabel | null {
  if (cell.kind !== 'text' || cell.value.length > LONGEST) return null;
  const exact = EXACT.get(cell.value);
  return exact ?? LABELS.get(foldText(cell.value.replace(/[\s:]+$/, ''))) ?? null;
}

/** A program may take a day for a date. */
function showFact(cell: FoundCell): string {
  return cell.kind === 'date' ? writeFormDay(cell.value) : plainText(showFound(cell));
}

/**
 * Labels in one column have their values in one column: the one where most of them look as they must,
 * whatever somebody wrote between.
 */
function findValueColumn(labels: readonly Labelled[]): number | undefined {
  const votes = new Map<number, number>();
  for (const { label, values } of labels) {
    for (const { text, column } of values) {
      if (LOOKS[label]?.(text) === true) votes.set(column, (votes.get(column) ?? 0) + 1);
    }
  }
  const [most] = [...votes].sort(([, one], [, other]) => other - one);
  return most?.[0];
}

function chooseValue({ label, row, column, values }: Labelled, own: number | undefined): Fact {
  const chosen =
    values.find((one) => one.column === (own ?? one.column)) ??
    values.find(({ text }) => LOOKS[label]?.(text) === true);
  return chosen ?? { text: '', row, column: own ?? column + 1 };
}
