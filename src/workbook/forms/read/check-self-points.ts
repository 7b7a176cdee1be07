import { compareDecimals } from '../../../domain/decimal';
import type { Decimal } from '../../../domain/decimal';
import { BLANK } from '../../../domain/draft';
import type { Found } from '../../../domain/draft';
import { lastRankColumn, resultColumn } from '../../../domain/place';
import type { ColumnKey } from '../../../domain/place';
import { decimalOfPoints, pointsOfDecimal } from '../../../domain/points';
import type { Points } from '../../../domain/points';
import { FORM_TEXT } from '../../../text/travel/forms';
import { createCellReaders, isBlank } from '../../reading/recognise-cell';
import type { AskedRow } from '../form';
import type { SelfLine } from '../form-content';
import { pointsOfResult } from '../points-of-result';
import { earnsPoints, findSum, refuseStrayPoints } from './self-sum';
import type { SelfReading } from './self-reading';

/** A row whose code agrees, and its criterion in the workbook of now, if it is still the same. */
export type ConfirmedRow = {
  readonly row: number;
  readonly asked: AskedRow;
  readonly line: SelfLine | null;
};

/** What a cell of points must show; null where it cannot be told. */
type Right = Decimal | string | null;

/**
 * Points and sums, by what stands in their cells: programs rewrite formulas, and a cell without a value
 * says nothing. They are never taken from a form.
 */
export function checkSelfPoints(reading: SelfReading, rows: readonly ConfirmedRow[]): void {
  const { task, sheet } = reading;
  const column = task.table.columns.get('points');
  if (column === undefined) return;
  const replaced: number[] = [];
  const check = (row: number, right: Right, isExpected: boolean): void => {
    const cell = reading.cell(row, column);
    const formula = task.formulaOf?.(sheet.name, row, column) ?? null;
    const place = reading.place(row, column);
    if (formula?.includes('#REF!') === true || cell.kind === 'error') {
      const found = cell.kind === 'error' ? cell.value : '#REF!';
      reading.faults.push({ code: 'formula-broken', found, ...place });
    } else if (cell.kind === 'number' && right !== null && !isShown(cell.value, right)) {
      reading.faults.push({ code: 'points-wrong', shown: cell.value, right, ...place });
    } else if (task.formulaOf !== null && formula === null) {
      if (isExpected || cell.kind !== 'blank') replaced.push(row);
    }
  };
  const values = gatherResults(reading, rows);
  for (const { row, asked, line } of rows) {
    if (asked.cells[0]?.column.startsWith('result:') !== true) continue;
    const isEarned = line?.kind === 'asked' && line.leaf.rule.kind !== 'requirement';
    check(row, findPoints(reading, line, values), isEarned);
  }
  const sum = findSum(reading, column);
  if (sum !== null) {
    refuseStrayPoints(reading, sum);
    if (reading.textAt(sum, 'name') !== FORM_TEXT.total) {
      reading.alterAt(sum, 'name', FORM_TEXT.total, reading.textAt(sum, 'name'));
    }
    check(sum, addShown(reading, sum), true);
  }
  const [first] = replaced;
  if (first === undefined) return;
  const cells = replaced.map((row) => reading.place(row, column).cell);
  reading.faults.push({ code: 'formula-replaced', cells, ...reading.place(first, column) });
}

function isShown(value: Decimal, right: Decimal | string): boolean {
  return typeof right !== 'string' && compareDecimals(value, right) === 0;
}

/** What each result is now: what the recipient says, or what is shown of it. */
function gatherResults(
  reading: SelfReading,
  rows: readonly ConfirmedRow[],
): ReadonlyMap<ColumnKey, Found> {
  const readerOf = createCellReaders();
  const locked = rows.flatMap(({ asked: { isOpen, cells } }) => {
    const [cell] = cells;
    if (isOpen || cell === undefined) return [];
    const { column, sent, answered } = cell;
    return [{ column, value: isBlank(answered ?? BLANK) ? sent : (answered ?? sent) }];
  });
  return new Map(
    [...locked, ...reading.listEntries()].map(({ column, value }) => [
      column,
      readerOf(column)(value),
    ]),
  );
}

function findPoints(
  { task: { now } }: SelfReading,
  line: SelfLine | null,
  values: ReadonlyMap<ColumnKey, Found>,
): Right {
  if (now === null || line?.kind !== 'asked') return null;
  const { leaf } = line;
  const result = values.get(resultColumn(leaf.code));
  const isRanks = leaf.rule.kind === 'rankChange';
  const last = isRanks ? values.get(lastRankColumn(leaf.code)) : BLANK;
  if (result === undefined || last === undefined) return null;
  const points = pointsOfResult(leaf, { result, last }, now.settings);
  return typeof points === 'string' ? points : decimalOfPoints(points, now.settings.step);
}

/** The sum of the points above, as they are shown; null while one of them says nothing. */
function addShown(reading: SelfReading, foot: number): Right {
  const { table, now } = reading.task;
  if (now === null) return null;
  const { step } = now.settings;
  let total: Points = 0;
  for (let row = table.headingRow + 1; row < foot; row += 1) {
    if (!earnsPoints(reading, row)) continue;
    const cell = reading.cellAt(row, 'points');
    if (cell.kind === 'error' || cell.kind === 'uncalculated') return null;
    const points = cell.kind === 'number' ? pointsOfDecimal(cell.value, step) : 0;
    if (points === null) return null;
    total += points;
  }
  return decimalOfPoints(total, step);
}
