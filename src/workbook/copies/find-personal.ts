import type { ColumnKey } from '../../domain/place';
import { showFound } from '../../domain/validation/cell-faults';
import type { Unit } from '../../domain/units/find-unit';
import { AWARD_NOTE } from '../../text/book';
import { LEAVABLE } from '../../text/travel/disclosures';
import type { Leavable } from '../../text/travel/disclosures';
import { cellAddress, quoteSheetName } from '../address';
import type { FoundCell } from '../found-workbook';
import type { BlockReading } from '../reading/read-block';
import type { Reading } from '../reading/read-workbook';
import { isBlank } from '../reading/recognise-cell';
import { concernsUnit } from './concerns-unit';
import { countPersonalNumbers } from './hide-texts';

export type Personal = {
  readonly code: Leavable;
  readonly count: number;
  readonly places: readonly string[];
};

type ReadCell = {
  readonly column: ColumnKey;
  readonly place: string;
  readonly cell: FoundCell;
};

export type PersonalQuestion = {
  /** Whose rows are looked at; null for everybody's. */
  readonly unit: Unit | null;
  readonly leftOut: ReadonlySet<Leavable>;
  /** Whether a text names somebody who is not of the unit. */
  readonly namesOthers: (text: string) => boolean;
};

/** What the input tables say about people beyond their results, in the rows of the unit; a row at a time. */
export function* findPersonal(
  { blocks }: Reading,
  question: PersonalQuestion,
): Generator<void, readonly Personal[]> {
  const found = new Map(LEAVABLE.map((code) => [code, { count: 0, places: [] as string[] }]));
  for (const [block, reading] of blocks) {
    for (const [index, row] of reading.sheetRows.entries()) {
      yield;
      if (!concernsUnit(block, question.unit, index)) continue;
      for (const cell of listCells(reading, row)) {
        for (const code of LEAVABLE) {
          const count = countIn(code, cell, question);
          const entry = found.get(code);
          if (count === 0 || entry === undefined) continue;
          entry.count += count;
          entry.places.push(cell.place);
        }
      }
    }
  }
  return [...found].map(([code, entry]) => ({ code, ...entry }));
}

function countIn(
  code: Leavable,
  { column, cell }: ReadCell,
  { leftOut, namesOthers }: PersonalQuestion,
): number {
  switch (code) {
    case 'birth-years':
      return column === 'birthYear' ? 1 : 0;
    case 'evidence':
      return column.startsWith('evidence:') ? 1 : 0;
    case 'notes':
      return column === 'note' && !isOurNote(cell) ? 1 : 0;
    case 'identity-numbers':
      return cell.kind === 'text' || !isMeasured(column)
        ? countPersonalNumbers(showFound(cell))
        : 0;
    case 'mentions':
      return isRemark(column, leftOut) && namesOthers(showFound(cell)) ? 1 : 0;
  }
}

/** Whether people write sentences into a column; not where all of it is left out anyway. */
function isRemark(column: ColumnKey, leftOut: ReadonlySet<Leavable>): boolean {
  if (column === 'note') return !leftOut.has('notes');
  if (column.startsWith('evidence:')) return !leftOut.has('evidence');
  return column === 'source' || column === 'reviewer' || column === 'summary';
}

/** Whether a number in a column is one: a number of a person loses its zeros in a cell of any other. */
function isMeasured(column: ColumnKey): boolean {
  return !TEXTS.has(column) && !column.startsWith('evidence:');
}

const TEXTS: ReadonlySet<ColumnKey> = new Set([
  'code',
  'name',
  'unit',
  'title',
  'position',
  'summary',
  'note',
]);

function isOurNote(cell: FoundCell): boolean {
  return cell.kind === 'text' && cell.value === AWARD_NOTE;
}

function listCells(
  { location: { sheet }, sheetColumns }: BlockReading,
  row: number,
): readonly ReadCell[] {
  return [...sheetColumns].flatMap(([column, at]) => {
    const cell = sheet.rows[row]?.[at];
    if (cell === undefined || isBlank(cell)) return [];
    return [{ column, place: `${quoteSheetName(sheet.name)}!${cellAddress(row, at)}`, cell }];
  });
}
