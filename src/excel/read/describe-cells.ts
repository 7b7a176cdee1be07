import { spellFormula, spellNumber } from '../../workbook/content/sheet-content';
import type { CellContent } from '../../workbook/content/sheet-content';
import { containsCell } from '../../workbook/formulas/areas';
import type { Area } from '../../workbook/found-workbook';
import type { AreaLooks } from './ask-looks';
import { isFormula } from './find-formulas';

/** What Excel tells of a range, matrices of the same size. */
export type ToldContents = Pick<
  Excel.Range,
  'rowIndex' | 'columnIndex' | 'values' | 'valueTypes' | 'formulas' | 'numberFormat'
>;

/**
 * The cells of a sheet that something is to be seen of, row by row. Cells with formulas are told by
 * those and not by what they show, and what a formula has spilled into shows nothing of its own. A row
 * at a time.
 */
export function* describeCellsInSteps(
  ranges: readonly ToldContents[],
  looks: readonly AreaLooks[],
  spills: readonly Area[],
): Generator<void, readonly CellContent[]> {
  const looksOf = yield* placeLooks(looks);
  const isSpilled = (row: number, column: number): boolean =>
    spills.some(
      (area) => containsCell(area, row, column) && (row > area.top || column > area.left),
    );
  const cells: CellContent[] = [];
  for (const told of ranges) {
    for (const [index, values] of told.values.entries()) {
      yield;
      for (const at of values.keys()) {
        const [row, column] = [told.rowIndex + index, told.columnIndex + at];
        const { letters, fill, borders } = looksOf(row, column);
        const shown = isSpilled(row, column) ? NOTHING : readCell(told, index, at);
        if (shown.kind === 'blank' && shown.formula === null && fill === null && borders === null) {
          continue;
        }
        const { kind, text, formula } = shown;
        const runs = kind === 'blank' ? [] : [{ text, letters }];
        const format = String(told.numberFormat[index]?.[at]).replaceAll('\\ ', ' ');
        cells.push({ row, column, kind, runs, formula, fill, borders, format });
      }
    }
  }
  return cells;
}

/** What a cell shows; one with a formula nothing but that. */
type Shown = Pick<CellContent, 'kind' | 'formula'> & { readonly text: string };

const NOTHING: Shown = { kind: 'blank', text: '', formula: null };

/** Counted within the range. Formulas are told without their equals sign, as files write them. */
export function readCell(
  { values, valueTypes, formulas }: Pick<ToldContents, 'values' | 'valueTypes' | 'formulas'>,
  row: number,
  column: number,
): Shown {
  const value: unknown = values[row]?.[column];
  const formula: unknown = formulas[row]?.[column];
  if (isFormula(formula, value)) return { ...NOTHING, formula: spellFormula(formula.slice(1)) };
  if (typeof value === 'number') return { ...NOTHING, kind: 'number', text: spellNumber(value) };
  if (typeof value === 'boolean') return { ...NOTHING, kind: 'boolean', text: value ? '1' : '0' };
  if (typeof value !== 'string' || value === '') return NOTHING;
  const isError = (valueTypes[row]?.[column] as string) === 'Error';
  return { ...NOTHING, kind: isError ? 'error' : 'text', text: value };
}

function* placeLooks(looks: readonly AreaLooks[]): Generator<void, AreaLooks['lookAt']> {
  const rows: AreaLooks['lookAt'][][] = [];
  for (const { area, lookAt } of looks) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      yield;
      const columns = (rows[row] ??= []);
      for (let column = area.left; column <= area.right; column += 1) columns[column] = lookAt;
    }
  }
  return (row, column) => rows[row]![column]!(row, column);
}
