import { COLORS } from '../styles';
import type { CellStyle, SheetPlan } from '../sheet-plan';
import { mapCells } from './map-cells';

/** The row under the title, in sheets of input and of scores alike. */
const LINE_ROW = 1;

/** The sheet as values to look at: nothing to type into, nothing that grows; `line` under its title. */
export function freezeSheet(sheet: SheetPlan, line: string): SheetPlan {
  const drained = new Map<CellStyle, CellStyle>();
  const drain = (style: CellStyle): CellStyle => {
    const found = drained.get(style);
    if (found !== undefined) return found;
    const { fill, ...rest } = style;
    const plain = fill === COLORS.inputFill ? rest : style;
    drained.set(style, plain);
    return plain;
  };
  const plain = mapCells(sheet, ({ value, style }) => ({ value, style: drain(style) }));
  return {
    ...replaceLine(plain, line),
    tabColor: COLORS.builtTab,
    tables: [],
    names: [],
    formulas: [],
    validations: [],
  };
}

/** The sheet with another line under its title. */
export function replaceLine(sheet: SheetPlan, line: string): SheetPlan {
  const rows = sheet.rows.map((row, at) => {
    const [first, ...others] = row.cells;
    if (at !== LINE_ROW || !first) return row;
    return { ...row, cells: [{ ...first, value: line }, ...others] };
  });
  return { ...sheet, rows };
}
