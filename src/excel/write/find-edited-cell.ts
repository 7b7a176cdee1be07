import type { CellContent, SheetContent } from '../../workbook/content/sheet-content';
import { readCell } from '../read/describe-cells';
import type { ToldContents } from '../read/describe-cells';

type Place = Pick<CellContent, 'row' | 'column'>;
type Told = Omit<ToldContents, 'numberFormat'>;

/**
 * The first cell of a sheet that holds another value or formula than was seen there, null if none
 * does. What formulas fill is not looked at: it changes of itself. A row at a time.
 */
export function* findEditedCellInSteps(
  seen: SheetContent,
  blocks: readonly Told[],
): Generator<void, Place | null> {
  const expected = new Map<string, CellContent>();
  let current = 0;
  for (const cell of seen.cells) {
    if (isFilled(cell)) expected.set(`${cell.row} ${cell.column}`, cell);
    if (cell.row !== current) yield;
    current = cell.row;
  }
  const calculates = seen.cells.some(({ formula }) => formula !== null);
  for (const block of blocks) {
    for (const [index, values] of block.values.entries()) {
      yield;
      for (const at of values.keys()) {
        const place = { row: block.rowIndex + index, column: block.columnIndex + at };
        const found = readCell(block, index, at);
        const key = `${place.row} ${place.column}`;
        const wanted = expected.get(key);
        expected.delete(key);
        if (wanted === undefined) {
          const isFilledByFormula = calculates && found.formula === null;
          if (isFilled(found) && !isFilledByFormula) return place;
        } else if (!holdsSame(found, wanted)) return place;
      }
    }
  }
  return expected.values().next().value ?? null;
}

function isFilled({ kind, formula }: Pick<CellContent, 'kind' | 'formula'>): boolean {
  return kind !== 'blank' || formula !== null;
}

function holdsSame(found: ReturnType<typeof readCell>, { kind, formula, runs }: CellContent) {
  const text = runs.map((run) => run.text).join('');
  return found.kind === kind && found.formula === formula && found.text === text;
}
