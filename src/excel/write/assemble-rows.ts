import type { Area } from '../../workbook/found-workbook';
import type { CellStyle, PlannedCell } from '../../workbook/sheet-plan';
import type { AreaStyles } from './ask-styles';

/** What Excel has told of a block of rows that begins in the first column. */
export type ToldBlock = {
  readonly area: Area;
  readonly range: Pick<Excel.Range, 'values' | 'numberFormat'>;
};

/**
 * Cells as they would be planned, from blocks that lie below one another and the looks of all. A row
 * at a time.
 */
export function* assembleRowsInSteps(
  blocks: readonly ToldBlock[],
  areas: readonly AreaStyles[],
): Generator<void, readonly (readonly (PlannedCell | null)[])[]> {
  const rows = blocks.flatMap(({ range }) =>
    range.values.map((values: unknown[]) => values.map((): PlannedCell | null => null)),
  );
  const formats: unknown[][] = blocks.flatMap(({ range }) => range.numberFormat);
  const values: unknown[][] = blocks.flatMap(({ range }) => range.values);
  const share = makePool();
  for (const { area, styleAt } of areas) {
    if (styleAt === null) continue;
    for (let row = area.top; row <= area.bottom; row += 1) {
      yield;
      for (let column = area.left; column <= area.right; column += 1) {
        const style = share(styleAt(row, column, String(formats[row]?.[column])));
        rows[row]![column] = describeCell(values[row]?.[column], style);
      }
    }
  }
  return rows;
}

/** Equal looks are one object in plans. */
function makePool(): (style: CellStyle) => CellStyle {
  const known = new Map<string, CellStyle>();
  return (style) => {
    const key = JSON.stringify(style);
    const shared = known.get(key) ?? style;
    known.set(key, shared);
    return shared;
  };
}

function describeCell(found: unknown, style: CellStyle): PlannedCell {
  const isBlank = typeof found !== 'number' && (typeof found !== 'string' || found === '');
  return { value: isBlank ? null : found, style };
}
