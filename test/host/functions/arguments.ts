import type { Cell } from '../model/cell';
import type { Sheet } from '../model/sheet';
import type { Range } from '../model/workbook';
import type { Argument } from './parse-call';
import { resolveReference } from './resolve-reference';

/** What arrives at the function, the ranges that it came from, and the first error among it. */
export type Resolved = {
  readonly values: readonly unknown[];
  readonly precedents: readonly Range[];
  readonly error: string | null;
};

/** Reads the arguments as Excel hands them over; null where one points at nothing (#REF!). */
export function resolveArguments(
  args: readonly Argument[],
  home: Sheet,
  blank: 0 | null,
): Resolved | null {
  const values: unknown[] = [];
  const precedents: Range[] = [];
  let error: string | null = null;
  for (const argument of args) {
    if (argument.kind !== 'reference') {
      values.push(readConstant(argument));
      continue;
    }
    const range = resolveReference(argument.text, home);
    if (range === null) return null;
    precedents.push(range);
    const cells = readCells(range);
    error ??=
      (cells.flat().find(({ kind }) => kind === 'error')?.value as string | undefined) ?? null;
    const given = argument.marksBlanks ? '' : blank;
    values.push(cells.map((row) => row.map((cell) => handOver(cell, given))));
  }
  return { values, precedents, error };
}

function readConstant(argument: Exclude<Argument, { kind: 'reference' }>): unknown {
  switch (argument.kind) {
    case 'omitted':
      return null;
    case 'array':
      return argument.rows;
    case 'constant':
      // Parameters are matrices: a single value comes as a matrix of one.
      return [[argument.value]];
  }
}

function readCells({ sheet, area }: Range): Cell[][] {
  const rows: Cell[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells: Cell[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      cells.push(sheet.cell(row, column));
    }
    rows.push(cells);
  }
  return rows;
}

function handOver(cell: Cell, blank: unknown): unknown {
  if (cell.kind === 'blank') return blank;
  if (cell.kind === 'error') return { type: 'CustomFunctionError', code: cell.value };
  return cell.value;
}
